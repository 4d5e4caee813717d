import ArgumentParser
import Workspace

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
        console.tell(answer.outcome.faults)
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }
}
