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
