import ArgumentParser
import Workspace

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
