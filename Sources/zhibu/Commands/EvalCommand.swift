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
        let text = expression == "-" ? try StandardInput.text() : expression
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Diagnostic(
                "no_question", .usage, Message(zh: "没有写问题", en: "there is no question"),
                hint: Message(zh: "例如 zhibu eval 'members:count()'", en: "as zhibu eval 'members:count()'"))
        }
        let answer = try workspace.evaluate(text, isPersonal: rows.personal)
        let console = options.console(workspace)
        AnswerReport(console: console).show(answer, as: rows.format)
        // An empty screen would leave open whether anything was asked.
        if rows.format == .table, answer.rows == 0 { console.say(Message(zh: "0 条", en: "0 rows")) }
        if answer.document == nil, answer.log.isEmpty { console.say(Message(zh: "没有值", en: "no value")) }
    }
}

/// What a script has to say: its value on standard output, what it printed beside it.
struct AnswerReport {
    let console: Console

    func show(_ answer: Answer, as format: Format) {
        console.tell(answer.log)
        if let document = answer.document { console.show(document, as: format) }
    }
}
