public import ArgumentParser
public import Workspace

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "规则是否做到 / is each rule kept")

    @OptionGroup var question: QuestionOptions

    @Option(parsing: .upToNextOption, help: "只查这些规则或插件 / only these checks or plugins")
    var only: [String] = []

    @Option(name: .customLong("fail-on"), help: "info | warning | error")
    var failOn = Diagnostic.Severity.error

    @Flag(help: "也列出达到和不适用的 / also what is met or not applicable")
    var all = false

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let answer = try workspace.check(question.question(only: only))
        switch format {
        case .table: console.show(answer.document(all: all))
        case .csv: console.show(answer.rows, as: .csv)
        case .json, .ndjson: console.show(answer.json(console.language), asLines: format == .ndjson)
        }
        console.tell(answer.problems)
        for fault in answer.outcome.faults { console.tell(fault.diagnostic, count: fault.count) }
        console.say(answer.totals)
        console.say(answer.severities)
        let code = answer.exitCode(failOn: failOn)
        if code != 0 { throw ExitCode(code) }
    }
}

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "score", abstract: "积分 / points")

    @OptionGroup var question: QuestionOptions

    @Option(parsing: .upToNextOption, help: "只算这些积分或插件 / only these scores or plugins")
    var only: [String] = []

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let answer = try workspace.score(question.question(only: only))
        switch format {
        case .table, .csv: console.show(answer.document, as: format)
        case .json, .ndjson: console.show(answer.json(console.language), asLines: format == .ndjson)
        }
        console.tell(answer.problems)
        for fault in answer.outcome.faults { console.tell(fault.diagnostic, count: fault.count) }
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "为什么：从结论到记录和表格的行 / why: from a verdict to records and rows of sheets")

    @Argument(help: "姓名、组织、班次，或 模型:编号 / a name, a unit, a class, or model:id")
    var subject: String

    @Argument(help: "规则、积分或指标 / a check, a score or a measure")
    var name: String?

    @OptionGroup var question: QuestionOptions

    @Option(help: "table | json")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let answer = try workspace.explain(subject, name, question.question())
        console.show(answer.document, as: format)
        console.tell(answer.problems)
        for fault in answer.faults { console.tell(fault.diagnostic, count: fault.count) }
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }
}

extension Diagnostic.Severity: ExpressibleByArgument {}
