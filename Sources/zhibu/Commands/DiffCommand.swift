import ArgumentParser
import Workspace

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "两套规定对同一台账：哪些结论和积分不同，为什么 / the same ledger under two sets of rules: what differs, and why")

    @Option(help: "两个日期或同一制度的两个版本，如 2025-12-31..2026-12-31 / two days, or two editions of one regulation")
    var rules: String?

    @Option(parsing: .upToNextOption, help: "同一插件的两个文件：旧 新 / two files of one plugin: OLD NEW")
    var plugin: [String] = []

    @OptionGroup var question: QuestionOptions

    @Option(parsing: .upToNextOption, help: "只看这些规则、积分或插件 / only these checks, scores or plugins")
    var only: [String] = []

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let comparison = try comparison()
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let answer = try workspace.compare(comparison, question.question(only: only))
        switch format {
        // An empty table says nothing that the last line does not.
        case .table where answer.isEmpty: break
        case .table, .csv: console.show(answer.document, as: format)
        case .json, .ndjson: console.show(answer.json(console.language), asLines: format == .ndjson)
        }
        console.tell(answer.problems)
        console.tell(answer.faults)
        console.say(answer.totals)
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }

    private func comparison() throws -> Comparison {
        switch (rules, plugin.count) {
        case (let rules?, 0): return .rules(rules)
        case (nil, 2): return .plugin(old: plugin[0], new: plugin[1])
        default:
            throw Diagnostic(
                "usage", .usage, Message(zh: "没有说明对照哪两套规定", en: "it is not said which two sets of rules are compared"),
                hint: Message(
                    zh: "写 --rules 2025-12-31..2026-12-31，或 --plugin 旧文件 新文件，二者取一",
                    en: "give --rules 2025-12-31..2026-12-31 or --plugin OLD NEW, one of the two"))
        }
    }
}
