import Ledger

/// Differences as rows; the keys are those of the JSON form, reasons as one text.
enum DifferenceTable {
    static func table(_ differences: [Difference]) -> Table {
        Table(
            [
                Table.Heading("kind", Message(zh: "种类", en: "kind")), Table.Heading("rule", Message(zh: "规则", en: "rule"), isFlexible: true),
                Table.Heading("subject", Message(zh: "对象", en: "subject"), isFlexible: true), Table.Heading("period", Message(zh: "期间", en: "period")),
                Table.Heading("before", Message(zh: "原来", en: "before")), Table.Heading("after", Message(zh: "现在", en: "after")),
                Table.Heading("why", Message(zh: "原因", en: "why"), isFlexible: true),
            ], rows: differences.map(row))
    }

    private static func row(_ difference: Difference) -> [Cell] {
        let reasons = difference.reasons.map(\.message)
        return [
            difference.isScore ? .word("score", Message(zh: "积分", en: "score")) : .word("check", Message(zh: "规则", en: "check")),
            .word(difference.rule.qualified, difference.rule.label), .text(difference.title), period(difference), difference.before.cell,
            difference.after.cell,
            .word(
                reasons.map(\.en).joined(separator: "; "), Message(zh: reasons.map(\.zh).joined(separator: "；"), en: reasons.map(\.en).joined(separator: "; "))),
        ]
    }

    /// A record judged on its own day is of that day, not of a span from it to itself.
    private static func period(_ difference: Difference) -> Cell {
        guard let period = difference.period else { return Cell(.none) }
        let shown = period.first == period.last ? period.first.description : period.description
        return .word(period.description, Message(zh: shown, en: shown))
    }
}
