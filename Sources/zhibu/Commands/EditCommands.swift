import ArgumentParser
import Workspace

struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "新增一条记录 / add a record")

    @Argument(help: "什么记录 / which model")
    var model: String

    @Argument(help: "字段=值 … / field=value …")
    var assignments: [String] = []

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        EditReport(console: options.console(workspace)).tell(try workspace.add(model, assignments, isDryRun: isDryRun), isDryRun: isDryRun)
    }
}

struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "set", abstract: "改一条记录 / change a record")

    @Argument(help: "什么记录 / which model")
    var model: String

    @Argument(help: "编号或名称 / id or name")
    var record: String

    @Argument(help: "字段=值 …；空值清除 / field=value …; nothing behind = clears")
    var assignments: [String]

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        EditReport(console: options.console(workspace)).tell(try workspace.set(model, record, assignments, isDryRun: isDryRun), isDryRun: isDryRun)
    }
}

struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "删除一条记录 / remove a record")

    @Argument(help: "什么记录 / which model")
    var model: String

    @Argument(help: "编号或名称 / id or name")
    var record: String

    @Flag(help: "不询问 / do not ask")
    var yes = false

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        if !yes, !isDryRun {
            try workspace.prepareForWriting()
            console.show(try workspace.show(model, record))
            guard console.confirms(Message(zh: "删除这条记录？", en: "remove this record?")) else {
                throw Diagnostic(
                    "not_confirmed", .usage, Message(zh: "没有删除", en: "nothing was removed"),
                    hint: Message(zh: "在终端回答 y，或加上 --yes", en: "answer y on a terminal, or add --yes"))
            }
        }
        EditReport(console: console).tell(try workspace.remove(model, record, isDryRun: isDryRun), isDryRun: isDryRun)
    }
}

/// What a small edit has to say.
struct EditReport {
    let console: Console

    func tell(_ outcome: EditOutcome, isDryRun: Bool) {
        let counts = Message(
            zh: "新增 \(outcome.inserted) · 更新 \(outcome.updated) · 删除 \(outcome.removed)",
            en: "\(outcome.inserted) added · \(outcome.updated) changed · \(outcome.removed) removed")
        if isDryRun {
            console.say(Message(zh: "演练：\(counts.zh)；没有写入", en: "dry run: \(counts.en); nothing was written"))
        } else if let run = outcome.run {
            console.say(run.closing(counts))
        } else {
            console.say(Message(zh: "没有什么要改", en: "nothing was to change"))
        }
    }
}

extension RunRecord {
    /// The last line of what changed the ledger: the run, what it did and how it is taken back.
    func closing(_ counts: Message? = nil) -> Message {
        let done = counts.map { Message(zh: " · \($0.zh)", en: " · \($0.en)") } ?? Message(zh: "", en: "")
        return Message(zh: "✓ 第 \(id) 次运行\(done.zh) · 撤销：zhibu undo \(id)", en: "✓ run \(id)\(done.en) · undo: zhibu undo \(id)")
    }
}
