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
        console.tell(answer.outcome.faults)
        if console.isVerbose { for line in answer.outcome.printed { console.say(Message(zh: "print：\(line)", en: "print: \(line)")) } }
        // In the other forms the answer is rows and nothing else.
        if format != .table { for line in answer.unevaluated { console.say(Message(zh: "未评价：\(line.zh)", en: "not evaluated: \(line.en)")) } }
        console.say(answer.totals)
        return answer.exitCode(failOn: failOn)
    }
}

extension Diagnostic.Severity: ExpressibleByArgument {}
extension FindingGrouping: ExpressibleByArgument {}
