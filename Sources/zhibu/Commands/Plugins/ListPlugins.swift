import ArgumentParser
import Workspace

struct ListPlugins: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "有哪些插件、规则、积分、指标 / plugins and what they declare")

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let shelf = try options.pluginShelf()
        let catalogue = try shelf.plugins.catalogue()
        let console = options.console()
        console.show(PluginTable.document(catalogue, cases: try shelf.caseCounts()), as: format)
        let code = console.tell(catalogue.diagnostics)
        if code != 0 { throw ExitCode(code) }
    }
}
