import ArgumentParser
import Workspace

struct PluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "插件 / plugins", subcommands: [ListPlugins.self, TestPlugins.self, LintPlugins.self])

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

    struct TestPlugins: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "test", abstract: "运行规则里的例子 / run the cases in the rules")

        @Argument(help: "插件或声明；缺省为全部 / plugins or declarations; all where left out")
        var names: [String] = []

        @OptionGroup var options: Options

        func run() throws {
            let plugins = try options.pluginSet()
            let console = options.console()
            let report = try plugins.test(only: names)
            if !names.isEmpty, report.results.isEmpty, report.diagnostics.isEmpty, report.untested.isEmpty {
                throw Diagnostic(
                    "unknown_plugin", .usage,
                    Message(zh: "没有插件或声明 '\(names.joined(separator: " "))'", en: "there is no plugin or declaration '\(names.joined(separator: " "))'"),
                    hint: Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them"))
            }
            console.tell(report.diagnostics)
            if console.isVerbose { for result in report.results where result.outcome == .passed { say(result, console) } }
            for problem in report.told { console.tell(problem.diagnostic, count: problem.count) }
            for name in report.untested { console.say(Message(zh: "提示：\(name) 没有例子", en: "note: \(name) has no case")) }
            let faults = report.faulted + report.diagnostics.count
            console.out(
                console.text(
                    Message(
                        zh: "例子：通过 \(report.passed) · 未通过 \(report.failed) · 出错 \(faults)",
                        en: "cases: \(report.passed) passed · \(report.failed) failed · \(faults) faulted")))
            if faults > 0 { throw ExitCode(3) }
            if report.failed > 0 { throw ExitCode(1) }
        }

        private func say(_ result: CaseResult, _ console: Console) {
            console.say(
                Message(zh: "✓ \(result.location)：\(result.declaration) · \(result.name)", en: "✓ \(result.location): \(result.declaration) · \(result.name)"))
        }
    }
}

extension Options {
    /// The plugins of the workspace, or without one those that ship.
    func pluginSet() throws -> PluginSet {
        do {
            return try workspace().plugins
        } catch let problem as Diagnostic where problem.code == "no_workspace" && folder == nil {
            return try Workspace.shippedPlugins()
        }
    }
}

/// Plugins with what they declare, a row a declaration.
enum PluginTable {
    static func document(_ catalogue: PluginCatalogue) -> Document {
        let headings = [
            Table.Heading("plugin", Message(zh: "插件", en: "plugin")), Table.Heading("version", Message(zh: "版本", en: "version")),
            Table.Heading("kind", Message(zh: "种类", en: "kind")), Table.Heading("id", Message(zh: "标识", en: "id")),
            Table.Heading("label", Message(zh: "名称", en: "label"), isFlexible: true), Table.Heading("place", Message(zh: "位置", en: "place"), isFlexible: true),
        ]
        var rows: [[Cell]] = []
        for plugin in catalogue.plugins {
            func row(_ kind: (String, Message), _ id: String, _ label: Message, _ place: String) -> [Cell] {
                [.text(plugin.identity.name), .text(plugin.identity.version), .word(kind.0, kind.1), .text(id), .word(label.en, label), .text(place)]
            }
            if !plugin.isUsable {
                rows.append(row(("plugin", Message(zh: "未能读入", en: "not loaded")), plugin.identity.name, Message(zh: plugin.doc, en: plugin.doc), plugin.path))
            }
            for type in plugin.activityTypes {
                let label = Message(zh: catalogue.vocabulary.activityType(type)?.zh ?? type, en: type)
                rows.append(row(("activity_type", Message(zh: "活动类型", en: "activity type")), type, label, plugin.path))
            }
            for check in plugin.checks { rows.append(row(("check", Message(zh: "规则", en: "check")), check.id, check.label, check.location.description)) }
            for measure in plugin.measures {
                rows.append(row(("measure", Message(zh: "指标", en: "measure")), measure.id, measure.label, measure.location.description))
            }
            for report in plugin.reports { rows.append(row(("report", Message(zh: "报告", en: "report")), report.id, report.label, report.location.description)) }
            for score in plugin.scores { rows.append(row(("score", Message(zh: "积分", en: "score")), score.id, score.label, score.location.description)) }
        }
        return Document([.table(Table(headings, rows: rows))])
    }
}
