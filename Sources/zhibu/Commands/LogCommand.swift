import ArgumentParser
import Workspace

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "谁在何时用什么命令改了什么 / what was changed by which command")

    @Argument(
        help: ArgumentHelp(
            "第几次运行：列出它的改动；jobs：运行过的任务 / a run: what it changed, record by record; jobs: which jobs were run, and how they ended",
            valueName: "run|jobs"))
    var what: String?

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
        // A subcommand would not get the options that stand behind it.
        if what == "jobs" { return console.show(try workspace.jobLog(limit: limit, isFull: rows.format != .table), as: rows.format) }
        guard let number = try what.map(Self.number) else { return console.show(try workspace.log(limit: limit), as: rows.format) }
        if rows.personal { try workspace.recordPersonalAccess(["log", "\(number)", "--personal"]) }
        ChangesReport(console: console).show(try workspace.changes(of: number, isPersonal: rows.personal), as: rows.format)
    }

    private static func number(_ text: String) throws -> Int64 {
        guard let number = Int64(text) else {
            throw Diagnostic(
                "no_such_log", .usage, Message(zh: "没有日志 '\(text)'", en: "there is no log '\(text)'"),
                hint: Message(zh: "写运行的号数，如 47，或 jobs", en: "give the number of a run, as 47, or jobs"))
        }
        return number
    }
}
