import Foundation
public import Ledger
import Scripting
import Store

extension Workspace {
    /// What was changed by which command, the newest first, and what of it was taken back.
    public func log(limit: Int?) throws -> Document {
        let (runs, history) = try withStore(.reading) { (try $0.log(limit: limit), try $0.undoHistory()) }
        let headings = [
            Table.Heading("run", Message(zh: "次", en: "run")), Table.Heading("at", Message(zh: "时间（UTC）", en: "at (UTC)")),
            Table.Heading("who", Message(zh: "谁", en: "who")),
            Table.Heading("command", Message(zh: "命令", en: "command"), isFlexible: true), Table.Heading("inserted", Message(zh: "新增", en: "added")),
            Table.Heading("updated", Message(zh: "更新", en: "changed")), Table.Heading("removed", Message(zh: "删除", en: "removed")),
            Table.Heading("undone_by", Message(zh: "撤销于", en: "undone by")),
        ]
        let rows = runs.map { run -> [Cell] in
            [
                Cell(.integer(run.id)), .text(run.at.formatted(.iso8601)), .text(run.command.who), .text(run.command.words.joined(separator: " ")),
                Cell(.integer(Int64(run.inserted))), Cell(.integer(Int64(run.updated))), Cell(.integer(Int64(run.removed))),
                Cell(history.undoer(of: run.id).map { .integer($0) } ?? .none, tone: .faint),
            ]
        }
        return Document([.table(Table(headings, rows: rows))])
    }

    /// What one run changed, record by record.
    public func changes(of run: Int64, isPersonal: Bool = false) throws -> RunChanges {
        let vocabulary = try plugins.catalogue().vocabulary
        return try withStore(.reading) { store in
            let (_, changes) = (try store.knownRun(run), try store.changes(of: run))
            let view = LedgerView(snapshot: try store.loadSnapshot(), vocabulary: vocabulary, asOf: asOf)
            return RunChanges(changes, view, isPersonal: isPersonal)
        }
    }
}
