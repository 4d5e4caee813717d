import ArgumentParser
import Workspace

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "谁在何时用什么命令改了什么 / what was changed by which command", subcommands: [LogJobsCommand.self])

    @Argument(help: ArgumentHelp("第几次运行：列出它的改动 / a run: what it changed, record by record", valueName: "run"))
    var number: Int64?

    @Option(name: .shortAndLong, help: "最近几次 / the last so many")
    var limit = 20

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit ≥ 1") }
    }

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        guard let number else { return console.show(try workspace.log(limit: limit), as: rows.format) }
        if rows.personal { try workspace.recordPersonalAccess(["log", "\(number)", "--personal"]) }
        ChangesReport(console: console).show(try workspace.changes(of: number, isPersonal: rows.personal), as: rows.format)
    }
}
