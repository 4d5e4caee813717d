public import Ledger
import Scripting

/// A file that a job has made, or would make.
public struct JobFile: Hashable, Sendable {
    /// Below the workspace.
    public let path: String
    public let rows: Int
    private let isTable: Bool

    init(_ file: StagedFile) {
        path = file.path
        rows = file.rows
        isTable = file.isTable
    }

    /// `reports/2021Q3-积分公示.xlsx（22 行）`.
    public var label: Message {
        isTable ? Message(zh: "\(path)（\(rows) 行）", en: "\(path) (\(rows) rows)") : Message(zh: path, en: path)
    }
}
