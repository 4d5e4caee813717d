import ArgumentParser
import Foundation
import Workspace

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "运行任务或 Lua 文件 / run a job or a Lua file",
        discussion: "zhibu run 任务 --help 说明这个任务的参数 / tells what a job takes", helpNames: [])

    @Argument(help: "任务或文件 / a job or a file")
    var name: String?

    @Argument(help: "名称=值 … / name=value …")
    var arguments: [String] = []

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @Flag(help: "也列出每项更改 / also list each change")
    var show = false

    @Flag(help: "接着上一批，只做没有完成的部分 / go on with the last batch: only what is not done")
    var resume = false

    @Option(help: "同时做几个部分 / so many parts at a time")
    var jobs = 1

    @Flag(help: "别的任务正在运行时，一直等 / wait while another job is being run")
    var wait = false

    @Option(name: .customLong("as-of"), help: "截至日期 / the day as of which it is asked")
    var asOf: String?

    @Flag(help: "运行到期的任务 / run the jobs that are due")
    var due = false

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    @Flag(name: .shortAndLong, help: "说明 / help")
    var help = false

    func validate() throws {
        if !(1...64).contains(jobs) { throw ValidationError("The value '\(jobs)' is invalid for '--jobs <jobs>'. Please provide one of '1 … 64'.") }
        if name == nil, !help, !due { throw ValidationError("Missing expected argument '<name>'") }
    }

    func run() throws {
        if due { return try runDue() }
        guard let name else { throw CleanExit.helpRequest(Self.self) }
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let batch = try workspace.batch(name)
        if help { return console.show(batch.help(calling: Caller.here)) }
        var batchOptions = try batchOptions()
        if rows.personal { try workspace.recordPersonalAccess(["run", name, "--personal"]) }
        if case .question(let file) = batch.work {
            let answer = try workspace.evaluate(
                file.text, shownAs: file.path, isPersonal: rows.personal, arguments: batchOptions.arguments, asOf: batchOptions.asOf)
            return AnswerReport(console: console).show(answer, as: rows.format)
        }
        let report = BatchReport(console: console, options: batchOptions, format: rows.format, shows: show || isDryRun || options.verbose)
        (batchOptions.language, batchOptions.progress) = (console.language, report.listener)
        let answer = try batch.run(batchOptions, listener: report.hear)
        report.finish(answer, again: [Caller.here, "run", name] + arguments)
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }

    private func runDue() throws {
        guard name == nil, !resume else {
            throw Diagnostic(
                "due_alone", .usage,
                Message(zh: "--due 运行所有到期的任务，不再写任务名、参数或 --resume", en: "--due runs whatever is due: no job, argument or --resume beside it"),
                hint: Message(zh: "只运行一个任务：去掉 --due", en: "to run a single job leave --due out"))
        }
        let workspace = try options.workspace()
        let console = options.console(workspace)
        if rows.personal { try workspace.recordPersonalAccess(["run", "--due", "--personal"]) }
        var batchOptions = try batchOptions()
        let report = DueReport(console: console, options: batchOptions, format: rows.format, shows: show || isDryRun || options.verbose)
        (batchOptions.language, batchOptions.progress) = (console.language, report.listener)
        let answer = try workspace.runDue(on: batchOptions.asOf ?? workspace.asOf, batchOptions, listener: report.hear)
        report.finish(answer)
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }

    private func batchOptions() throws -> BatchOptions {
        var batch = BatchOptions()
        batch.arguments = try Self.values(arguments)
        batch.asOf = try DayOption.day(asOf)
        (batch.isPersonal, batch.isDryRun, batch.resumes, batch.threads, batch.waits) = (rows.personal, isDryRun, resume, jobs, wait)
        return batch
    }

    private static func values(_ arguments: [String]) throws -> [String: String] {
        var values: [String: String] = [:]
        for argument in arguments {
            guard let (name, value) = AssignmentText.parts(argument) else {
                throw Diagnostic(
                    "bad_argument", .usage, Message(zh: "\"\(argument)\" 要写成 名称=值", en: "\"\(argument)\" must be name=value"),
                    hint: AssignmentText.hint(argument, example: "quarter=2021Q3"))
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw Diagnostic("doubled_argument", .usage, Message(zh: "参数 '\(name)' 写了两次", en: "the argument '\(name)' is given twice"))
            }
        }
        return values
    }
}
