public import ArgumentParser
public import Workspace

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "规则是否做到 / is each rule kept",
        usage: """
            zhibu check [--period <period>] [--unit <unit>] [--as-of <as-of>] [--only <only> ...] [--fail-on <fail-on>] [--all] [--by <by>] [--watch] \
            [--format <format>] [--workspace <workspace>] [--lang <lang>] [--quiet] [--verbose]
            """)

    @OptionGroup var question: QuestionOptions

    @Option(parsing: .upToNextOption, help: "只查这些规则或插件 / only these checks or plugins")
    var only: [String] = []

    @Option(name: .customLong("fail-on"), help: "info | warning | error")
    var failOn = Diagnostic.Severity.error

    @Flag(help: "也列出达到和不适用的 / also what is met or not applicable")
    var all = false

    @Option(help: "rule | unit | member：表格怎样分组 / by what the table is grouped")
    var by = FindingGrouping.rule

    @Flag(help: "插件、设置或台账一改就再查，Ctrl-C 结束 / check again whenever plugins, settings or the ledger change, until Ctrl-C")
    var watch = false

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        if watch { return Watching(options).run(PluginWatch(everythingOf: try options.workspace())) { _ = try check() } }
        let code = try check()
        if code != 0 { throw ExitCode(code) }
    }

    private func check() throws -> Int32 {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let progress = console.progress
        defer { progress?.clear() }
        let listener: CheckProgress.Listener? = progress.map { line in { @Sendable (step: CheckProgress) in line.show(step) } }
        let answer = try workspace.check(question.question(only: only), progress: listener)
        progress?.clear()
        switch format {
        case .table: console.show(answer.document(all: all, by: by))
        case .csv: console.show(answer.rows(console.language), as: .csv)
        case .json, .ndjson: console.show(answer.json(console.language), asLines: format == .ndjson)
        }
        console.tell(answer.problems)
        for fault in answer.outcome.faults { console.tell(fault.diagnostic, count: fault.count) }
        if console.isVerbose { for line in answer.outcome.printed { console.say(Message(zh: "print：\(line)", en: "print: \(line)")) } }
        // In the other forms the answer is rows and nothing else.
        if format != .table { for line in answer.unevaluated { console.say(Message(zh: "未评价：\(line.zh)", en: "not evaluated: \(line.en)")) } }
        console.say(answer.totals)
        return answer.exitCode(failOn: failOn)
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

    @Option(help: "table | md | json | ndjson")
    var format = DocumentFormat.table

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
extension FindingGrouping: ExpressibleByArgument {}
