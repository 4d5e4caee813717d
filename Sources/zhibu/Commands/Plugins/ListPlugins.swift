import ArgumentParser
import Workspace

struct ListPlugins: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "有哪些插件、规则、积分、指标 / plugins and what they declare")

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let catalogue = try options.pluginSet().catalogue()
        let console = options.console()
        console.show(PluginTable.document(catalogue), as: format)
        let code = console.tell(catalogue.diagnostics)
        if code != 0 { throw ExitCode(code) }
    }
}
