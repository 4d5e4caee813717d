import ArgumentParser
import Workspace

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "看一条记录 / show a record")

    @Argument(help: "什么记录 / which model")
    var model: String

    @Argument(help: "编号或名称 / id or name")
    var record: String

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        if rows.personal { try workspace.recordPersonalAccess(["show", model, record, "--personal"]) }
        options.console(workspace).show(try workspace.show(model, record, isPersonal: rows.personal), as: rows.format)
    }
}
