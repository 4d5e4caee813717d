import ArgumentParser
import Workspace

struct ShowPlugin: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "一个插件或声明的全部情况 / all there is to know of a plugin or a declaration")

    @Argument(help: "插件或声明 / a plugin or a declaration")
    var name: String

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let card = try options.pluginShelf().card(name)
        let console = options.console()
        console.show(card.document, as: format)
        let code = console.tell(card.problems)
        if code != 0 { throw ExitCode(code) }
    }
}
