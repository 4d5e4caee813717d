import ArgumentParser
import Workspace

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "为什么：从结论到记录和表格的行 / why: from a verdict to records and rows of sheets")

    @Argument(help: "姓名、组织、班次，或 模型:编号 / a name, a unit, a class, or model:id")
    var subject: String

    @Argument(help: "规则、积分或指标 / a check, a score or a measure")
    var name: String?

    @OptionGroup var question: QuestionOptions

    @Option(help: "table | md | json | ndjson")
    var format = DocumentFormat.table

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let answer = try workspace.explain(subject, name, question.question())
        console.show(answer.document, as: format)
        console.tell(answer.problems)
        console.tell(answer.faults)
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }
}
