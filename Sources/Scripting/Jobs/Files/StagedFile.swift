public import Ledger

/// A file that a job makes: put in its place when the job has ended well, and not at all where it breaks.
public struct StagedFile: Sendable {
    /// What the ending of its name says.
    public enum Form: String, CaseIterable, Sendable {
        case xlsx, csv, json, md, txt
    }

    public enum Content: Sendable {
        /// As it is written.
        case text(String)
        /// Rows or a report, in whatever form.
        case document(Document)
    }

    /// Below the workspace: `reports/2021Q3-积分公示.xlsx`.
    public let path: String
    public let form: Form
    public let content: Content
    /// The line that asked for it.
    public let location: Location?

    /// Whether its rows can be counted: also where there are none.
    public var isTable: Bool {
        guard case .document(let document) = content else { return false }
        return document.blocks.contains { if case .table = $0 { true } else { false } }
    }

    /// How many rows its tables have.
    public var rows: Int {
        guard case .document(let document) = content else { return 0 }
        return document.blocks.reduce(0) { count, block in if case .table(let table) = block { count + table.rows.count } else { count } }
    }
}

extension StagedFile {
    /// The folders of a workspace that jobs write into.
    public static let folders = ["reports", "exports"]

    /// As many as a person can still look through.
    static let limit = 1_000
}
