import ArgumentParser
import Workspace

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出一种记录 / list the records of a model")

    @Argument(help: "什么记录：党员、activities … / which records")
    var model: String

    @Option(help: "条件，如 'status = \"full\"' / a condition")
    var `where`: String?

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        if rows.personal { try workspace.recordPersonalAccess(["list", model, "--personal"]) }
        let table = try workspace.list(model, where: `where`, isPersonal: rows.personal)
        console.show(Document([.table(table)]), as: rows.format)
        if rows.format == .table { console.say(Message(zh: "\(table.rows.count) 条", en: "\(table.rows.count) records")) }
    }
}
