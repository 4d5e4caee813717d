import ArgumentParser
import Foundation
import Workspace

struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "eval", abstract: "问一句：Lua 表达式 / ask: a Lua expression")

    @Argument(help: "表达式；- 从标准输入读 / an expression; - reads standard input")
    var expression: String

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        if rows.personal { try workspace.recordPersonalAccess(["eval", "--personal"]) }
        let text = expression == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : expression
        let answer = try workspace.evaluate(text, isPersonal: rows.personal)
        AnswerReport(console: options.console(workspace)).show(answer, as: rows.format)
    }
}

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run", abstract: "运行 Lua 文件（只读） / run a Lua file (read-only)")

    @Argument(help: "文件 / the file")
    var file: String

    @Argument(help: "名称=值 …，脚本里是 args / name=value …, args in the script")
    var arguments: [String] = []

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        if rows.personal { try workspace.recordPersonalAccess(["run", file, "--personal"]) }
        var values: [String: String] = [:]
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw Diagnostic("bad_argument", .usage, Message(zh: "\"\(argument)\" 要写成 名称=值", en: "\"\(argument)\" must be name=value"))
            }
            values[parts[0]] = parts[1]
        }
        AnswerReport(console: options.console(workspace)).show(try workspace.run(file, isPersonal: rows.personal, arguments: values), as: rows.format)
    }
}

/// What a script has to say: its value on standard output, what it printed beside it.
private struct AnswerReport {
    let console: Console

    func show(_ answer: Answer, as format: Format) {
        for line in answer.printed { console.error(line) }
        if let document = answer.document { console.show(document, as: format) }
    }
}
