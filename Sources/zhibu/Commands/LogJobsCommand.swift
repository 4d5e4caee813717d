import ArgumentParser
import Workspace

struct LogJobsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "jobs", abstract: "运行过的任务和结果 / which jobs were run, and how they ended")

    @Option(name: .shortAndLong, help: "最近几个部分 / the last so many parts")
    var limit = 50

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit ≥ 1") }
    }

    func run() throws {
        let workspace = try options.workspace()
        options.console(workspace).show(try workspace.jobLog(limit: limit, isFull: format != .table), as: format)
    }
}
