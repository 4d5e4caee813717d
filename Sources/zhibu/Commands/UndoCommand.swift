import ArgumentParser
import Workspace

struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "撤销一次运行，如导入、任务或编辑 / take a run back: an import, a job, an edit")

    @Argument(help: ArgumentHelp("第几次运行；缺省为最近一次改动 / which run; the last that changed something where left out", valueName: "run"))
    var number: Int64?

    @Flag(help: "不询问 / do not ask")
    var yes = false

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        if rows.personal { try workspace.recordPersonalAccess(["undo"] + (number.map { ["\($0)"] } ?? []) + ["--personal"]) }
        if isDryRun {
            let answer = try workspace.undo(number, isPersonal: rows.personal, isDryRun: true)
            ChangesReport(console: console).show(answer.changes, as: rows.format)
            answer.filesThatStay.map(console.say)
            console.say(Message(zh: "演练：\(answer.told.zh)；没有写入", en: "dry run: \(answer.told.en); nothing was written"))
            return
        }
        var number = number
        if !yes {
            try workspace.prepareForWriting()
            let answer = try workspace.undo(number, isPersonal: rows.personal, isDryRun: true)
            // What was shown is what is done, whatever others write in between.
            number = answer.target.id
            console.say(answer.told)
            if console.isVerbose { ChangesReport(console: console).show(answer.changes, as: rows.format) }
            guard console.confirms(Message(zh: "撤销？", en: "take it back?")) else {
                throw Diagnostic(
                    "not_confirmed", .usage, Message(zh: "没有撤销", en: "nothing was taken back"),
                    hint: Message(zh: "在终端回答 y，或加上 --yes", en: "answer y on a terminal, or add --yes"))
            }
        }
        let answer = try workspace.undo(number, isPersonal: rows.personal)
        if yes, console.isVerbose { ChangesReport(console: console).show(answer.changes, as: rows.format) }
        guard let run = answer.edit.run else { return }
        answer.filesThatStay.map(console.say)
        console.say(
            Message(
                zh: "✓ 第 \(run.id) 次运行 · \(answer.told.zh) · 重做：zhibu undo \(run.id)",
                en: "✓ run \(run.id) · \(answer.told.en) · redo: zhibu undo \(run.id)"))
    }
}

extension UndoAnswer {
    /// An undo is of the ledger: what was written beside it may have been sent or changed since.
    fileprivate var filesThatStay: Message? {
        guard !files.isEmpty else { return nil }
        return Message(
            zh: "这次运行生成的文件没有动，不再用的请自行删除：\(files.joined(separator: "、"))",
            en: "the files that it made stay; delete what is no longer true: \(files.joined(separator: ", "))")
    }

    /// What is taken back, and what that means for the records.
    fileprivate var told: Message {
        let words = target.command.words.joined(separator: " ")
        return Message(
            zh: "撤销第 \(target.id) 次（\(words)）· 恢复 \(edit.inserted) · 还原 \(edit.updated) · 删除 \(edit.removed)",
            en: "taking back run \(target.id) (\(words)) · \(edit.inserted) restored · \(edit.updated) changed back · \(edit.removed) removed")
    }
}

/// Shows what a run changed.
struct ChangesReport {
    let console: Console

    func show(_ changes: RunChanges, as format: Format) {
        switch format {
        case .json: console.show(changes.json, asLines: false)
        case .ndjson: console.show(changes.json, asLines: true)
        case .table, .csv: console.show(changes.document, as: format)
        }
    }
}
