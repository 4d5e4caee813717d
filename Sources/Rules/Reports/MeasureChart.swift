public import Ledger

extension Report {
    /// A measure of the subject over the parts of the report's period.
    public struct MeasureChart: Hashable, Sendable {
        public let measure: String
        public let parts: Period.Kind

        public init(_ measure: String, by parts: Period.Kind) {
            self.measure = measure
            self.parts = parts
        }
    }
}

extension PageWriter {
    /// Parts that have not begun have no figure yet.
    mutating func write(_ chart: Report.MeasureChart) {
        let parts = (period ?? .containing(view.asOf, kind: .year)).divided(into: chart.parts)
        let begun = parts.filter { evaluation.includesFuture || $0.first <= view.asOf.last }
        let figures = begun.map { quote(chart.measure, in: $0) }
        if figures.isEmpty {
            blocks.append(.note(Message(zh: "期间里没有完整的\(chart.parts.label.zh)。", en: "The period has no whole \(chart.parts.label.en).")))
        } else {
            blocks.append(.chart(Chart(source(chart.measure), by: chart.parts, figures)))
        }
    }
}

extension Period.Kind {
    fileprivate var label: Message {
        switch self {
        case .month: Message(zh: "月", en: "month")
        case .quarter: Message(zh: "季度", en: "quarter")
        case .half: Message(zh: "半年", en: "half-year")
        case .year: Message(zh: "年", en: "year")
        case .span: Message(zh: "期间", en: "stretch")
        }
    }
}
