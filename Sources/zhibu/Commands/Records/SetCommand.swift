import ArgumentParser
import Workspace

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
