import ArgumentParser
import Foundation
import Workspace

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "运行任务，或只读地运行 Lua 文件 / run a job, or a Lua file that only reads")

    @Argument(help: "任务或文件 / a job or a file")
    var name: String

    @Argument(help: "名称=值 …，脚本里是 args / name=value …, args in the script")
    var arguments: [String] = []

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        if rows.personal { try workspace.recordPersonalAccess(["run", name, "--personal"]) }
        let values = try Self.values(arguments)
        let console = options.console(workspace)
        if name.hasSuffix(".lua") || name.contains("/") {
            AnswerReport(console: console).show(try workspace.run(name, isPersonal: rows.personal, arguments: values), as: rows.format)
            return
        }
        let progress = console.progress
        defer { progress?.clear() }
        let answer = try workspace.run(
            job: name, arguments: values, isPersonal: rows.personal, isDryRun: isDryRun, language: console.language
        ) { step in progress?.show(step) }
        progress?.clear()
        console.tell(answer.log)
        if let value = answer.value { console.show(value, as: rows.format) }
        if isDryRun { console.show(answer.changes, as: rows.format) }
        JobTelling(console: console).tell(answer, isDryRun: isDryRun)
    }

    private static func values(_ arguments: [String]) throws -> [String: String] {
        var values: [String: String] = [:]
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw Diagnostic("bad_argument", .usage, Message(zh: "\"\(argument)\" 要写成 名称=值", en: "\"\(argument)\" must be name=value"))
            }
            values[parts[0]] = parts[1]
        }
        return values
    }
}
