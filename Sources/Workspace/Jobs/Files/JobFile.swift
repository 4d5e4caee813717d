public import Ledger
import Scripting

/// A file that a job has made, or would make.
public struct JobFile: Hashable, Sendable {
    /// Below the workspace.
    public let path: String
    public let rows: Int

    init(_ file: StagedFile) {
        path = file.path
        rows = file.rows
    }

    /// `reports/2021Q3-积分公示.xlsx（22 行）`.
    public var label: Message {
        rows == 0 ? Message(zh: path, en: path) : Message(zh: "\(path)（\(rows) 行）", en: "\(path) (\(rows) rows)")
    }
}
