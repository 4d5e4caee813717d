import Workspace

/// Plugins with what they declare, a row a declaration.
enum PluginTable {
    /// - Parameter cases: how many of each plugin's cases pass.
    static func document(_ catalogue: PluginCatalogue, cases: [String: CaseCount]) -> Document {
        let headings = [
            Table.Heading("plugin", Message(zh: "插件", en: "plugin")), Table.Heading("version", Message(zh: "版本", en: "version")),
            Table.Heading("cases", Message(zh: "例子", en: "cases")), Table.Heading("kind", Message(zh: "种类", en: "kind")),
            Table.Heading("id", Message(zh: "标识", en: "id")),
            Table.Heading("label", Message(zh: "名称", en: "label"), isFlexible: true), Table.Heading("place", Message(zh: "位置", en: "place"), isFlexible: true),
        ]
        var rows: [[Cell]] = []
        for plugin in catalogue.plugins {
            let count = cases[plugin.identity.name] ?? CaseCount()
            let passing = Cell.word(count.label.en, count.label, tone: count.failed > 0 ? .bad : .plain)
            func row(_ kind: (String, Message), _ id: String, _ label: Message, _ place: String) -> [Cell] {
                [.text(plugin.identity.name), .text(plugin.identity.version), passing, .word(kind.0, kind.1), .text(id), .word(label.en, label), .text(place)]
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
            for sheet in plugin.sheets { rows.append(row(("sheet", Message(zh: "表格", en: "sheet")), sheet.id, sheet.label, sheet.location.description)) }
            for job in plugin.jobs.map(\.identity) { rows.append(row(("job", Message(zh: "任务", en: "job")), job.id, job.label, job.location.description)) }
            for score in plugin.scores { rows.append(row(("score", Message(zh: "积分", en: "score")), score.id, score.label, score.location.description)) }
        }
        return Document([.table(Table(headings, rows: rows))])
    }
}
