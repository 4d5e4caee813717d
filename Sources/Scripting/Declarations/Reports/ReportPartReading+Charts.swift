import Ledger
import LuaRuntime
import Rules

/// Reads `chart { "measure", by = "month" }`.
extension ReportPartReading {
    private static let kinds: [Period.Kind] = [.month, .quarter, .half, .year]

    func chart(_ node: Node) throws -> Report.MeasureChart {
        let reader = try Reader(node, source, ReportDeclaration.chart, plugin: plugin)
        let measure = try reader.firstText(Message(zh: "一个指标", en: "a measure"))
        try checkMeasure(measure, on: model, reader)
        let name = try reader.text("by") ?? Period.Kind.month.rawValue
        guard let parts = Self.kinds.first(where: { $0.rawValue == name }) else { throw reader.unknownValue(name, of: "by", known: Self.kinds.map(\.rawValue)) }
        if case .period(let whole) = per, let own = Self.kinds.firstIndex(of: whole), Self.kinds.firstIndex(of: parts)! >= own {
            throw reader.error(
                "chart_of_one_part",
                Message(zh: "报告的周期是 \(whole.rawValue)，按 \(name) 只有一格", en: "the report is about a \(whole.rawValue): by \(name) the chart has one bar"),
                at: source.place(ofSetting: "by", from: node.line) ?? source.place(of: node),
                hint: Message(zh: "by 要比 per 短，如 by = \"month\"", en: "by is shorter than per, as by = \"month\""))
        }
        return Report.MeasureChart(measure, by: parts)
    }
}
