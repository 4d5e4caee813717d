import ArgumentParser
import Workspace

struct LintPlugins: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "只读不运行，指出多半写错的地方 / read without running: what is most likely not meant")

    @Argument(help: "插件名称或文件；缺省为全部 / plugins or files; all where left out")
    var names: [String] = []

    @Option(help: "table | json | ndjson")
    var format = Form.table

    @Option(name: .customLong("fail-on"), help: "info | warning | error")
    var failOn = Diagnostic.Severity.error

    @Option(name: .customLong("required-fields"), help: "一个活动类型最多几个必填字段 / so many fields of an activity type may be required")
    var requiredFields = LintOptions().requiredFields

    @OptionGroup var options: Options

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, json, ndjson
    }

    func run() throws {
        let plugins = try options.pluginSet()
        let console = options.console()
        let files = try names.filter(Self.isFile).map { try Workspace.pluginFile(at: $0) }
        var lint = LintOptions()
        lint.requiredFields = requiredFields
        let report = try plugins.lint(only: names.filter { !Self.isFile($0) }, files: files, options: lint)
        if let name = report.unknown.first { throw unknown(name, report.known) }
        switch format {
        case .table: console.show(report.findings)
        case .json, .ndjson: console.show(report.findings.map { JSON($0, language: console.language) }, asLines: format == .ndjson)
        }
        let counts = Diagnostic.Severity.allCases.reversed().map { severity in report.findings.count { $0.severity == severity } }
        console.say(
            Message(
                zh: "读了 \(report.files) 个插件：错误 \(counts[0]) · 警告 \(counts[1]) · 提示 \(counts[2])",
                en: "plugins read: \(report.files) · errors \(counts[0]) · warnings \(counts[1]) · hints \(counts[2])"))
        if report.findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
    }

    private static func isFile(_ name: String) -> Bool { name.hasSuffix(".lua") || name.contains("/") }

    private func unknown(_ name: String, _ known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown_plugin", .usage, Message(zh: "没有插件 '\(name)'", en: "there is no plugin '\(name)'"),
            hint: .nearest(
                to: name, among: known, otherwise: Message(zh: "用 zhibu plugin list 查看，文件写成 名称.lua", en: "zhibu plugin list shows them; a file is NAME.lua")))
    }
}
