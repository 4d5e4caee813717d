public import Ledger

/// Reads the sheets that wait in a workspace's `inbox/`, as an import does: the room that reads files hands it in.
public struct InboxReader: Sendable {
    /// The files that a pattern means, `inbox/*.xlsx`, in the order of their names.
    let files: @Sendable (_ pattern: String) throws -> [String]
    /// What a file would change in a ledger.
    let read: @Sendable (_ file: String, _ view: LedgerView, _ shapes: [SheetShape]) throws -> InboxFile

    public init(
        files: @escaping @Sendable (_ pattern: String) throws -> [String],
        read: @escaping @Sendable (_ file: String, _ view: LedgerView, _ shapes: [SheetShape]) throws -> InboxFile
    ) {
        self.files = files
        self.read = read
    }
}

/// What a file of the inbox would change, and what of it cannot be taken.
public struct InboxFile: Sendable {
    public let changes: ChangeSet
    public let added: Int
    public let changed: Int
    public let unchanged: Int
    public let refusals: [Diagnostic]
    /// How many rows are refused.
    public let refused: Int

    public init(changes: ChangeSet, added: Int, changed: Int, unchanged: Int, refused: Int, refusals: [Diagnostic]) {
        self.changes = changes
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
        self.refused = refused
        self.refusals = refusals
    }
}
