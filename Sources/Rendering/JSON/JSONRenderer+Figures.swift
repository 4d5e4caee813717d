import Ledger

extension JSONRenderer {
    /// A sentence with the figures that it quotes, in their order.
    func members(_ sentence: Sentence) -> [JSON.Member] {
        [.init("text", .text(sentence.text(in: language))), .init("figures", .array(sentence.figures(in: language).map(json)))]
    }

    /// A measure over time: a point a part, with the keys of a figure.
    func json(_ chart: Chart) -> JSON {
        [
            "kind": "chart", "measure": .text(chart.source.measure), "title": .text(chart.source.title.text(in: language)),
            "unit": chart.source.unit.isEmpty ? .null : .text(chart.source.unit), "by": .text(chart.parts.rawValue),
            "points": .array(chart.figures.map(json)),
        ]
    }

    /// Every figure has the same keys: `value` is null where `reading` is `unknown`, a lower bound where it is `at_least`.
    private func json(_ figure: QuotedFigure) -> JSON {
        let (reading, number) = Self.reading(figure.reading)
        return [
            "measure": .text(figure.source.measure), "title": .text(figure.source.title.text(in: language)),
            "plugin": figure.source.plugin.isEmpty ? .null : .text(figure.source.plugin),
            "subject": figure.subject.map { JSON($0) } ?? .null, "period": figure.period.map { .text($0.description) } ?? .null,
            "reading": .text(reading), "value": number.map(Self.json) ?? .null, "unit": figure.source.unit.isEmpty ? .null : .text(figure.source.unit),
            "missing": .array(figure.missing.map { .text($0.text(in: language)) }), "evidence": Self.json(figure.evidence), "blanks": Self.json(figure.blanks),
        ]
    }

    private static func reading(_ reading: QuotedFigure.Reading) -> (name: String, number: Fraction?) {
        switch reading {
        case .exact(let number): ("exact", number)
        case .atLeast(let number): ("at_least", number)
        case .unknown: ("unknown", nil)
        }
    }

    /// A whole number or a decimal where that is exact, else a text, as `1/3`.
    private static func json(_ number: Fraction) -> JSON {
        if number.denominator == 1 { return .integer(number.numerator) }
        return number.hundredths.map { .decimal($0) } ?? .text(number.description)
    }

    static func json(_ fingerprint: Fingerprint) -> JSON {
        [
            "ledger": .text(fingerprint.ledger), "plugins": .text(fingerprint.plugins), "settings": .text(fingerprint.settings),
            "as_of": .text(fingerprint.asOf.description), "version": .text(fingerprint.version),
        ]
    }
}
