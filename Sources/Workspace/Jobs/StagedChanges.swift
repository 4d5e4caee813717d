public import Ledger
public import Rendering

/// What a job staged, beside the ledger that it read: enough to show each change.
public struct StagedChanges: Sendable {
    let set: ChangeSet
    let view: LedgerView?
    let isPersonal: Bool

    static let none = StagedChanges(set: ChangeSet(), view: nil, isPersonal: false)

    public var count: Int { self.set.entries.count }

    private var names: ChangeNames? { view.map { ChangeNames(set, $0, isPersonal: isPersonal) } }

    /// A row a change, with the record and its fields.
    public var document: Document { Document([.table(Table(ChangeTable.headings, rows: rows))]) }

    var rows: [[Cell]] { names.map { ChangeTable(names: $0).rows(set) } ?? [] }

    /// An object a change, as docs/cli.md has it.
    public var json: JSON { names.map { ChangeJSON(names: $0).json(set) } ?? [] }
}
