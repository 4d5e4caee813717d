import ArgumentParser
import Workspace

struct TestPlugins: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "test", abstract: "运行规则里的例子 / run the cases in the rules")

    @Argument(help: "插件、声明或文件；缺省为全部 / plugins, declarations or files; all where left out")
    var names: [String] = []

    @Option(name: .customLong("case"), help: "只运行名称含这段文字的例子 / only cases whose name holds this")
    var caseText: String?

    @Flag(name: .customLong("no-nudge"), help: "不逐一挪动界限 / do not move each limit by a step")
    var isPlain = false

    @Flag(help: "例子出现过哪些结论，哪些行没有运行 / which verdicts the cases show, and which lines never ran")
    var coverage = false

    @Flag(help: "插件文件一改就再运行，Ctrl-C 结束 / run again whenever a plugin file changes, until Ctrl-C")
    var watch = false

    @Option(help: "table | json | ndjson")
    var format = Format.table

    @OptionGroup var options: Options

    func validate() throws {
        if format == .csv { throw ValidationError("The value 'csv' is invalid for '--format <format>'. Please provide one of 'table', 'json' and 'ndjson'.") }
    }

    func run() throws {
        if watch { return Watching(options).run(PluginWatch(try options.pluginShelf().workspace)) { _ = try test() } }
        let code = try test()
        if code != 0 { throw ExitCode(code) }
    }

    private func test() throws -> Int32 {
        let shelf = try options.pluginShelf()
        let request = TestRequest(names: names.map(shelf.called), caseText: caseText, nudges: !isPlain, lines: coverage)
        let console = options.console()
        let report = try shelf.plugins.test(request)
        let code = TestTelling(console: console, format: format, coverage: coverage).tell(report)
        do {
            try shelf.remember(report, of: request)
        } catch var problem as Diagnostic {
            // What came of the cases is told already, and no worse for that.
            problem.severity = .warning
            console.tell([problem])
        }
        return code
    }
}
