public import Ledger

extension Chart {
    /// The figures below each other, without what only the eye needs.
    public var table: Table {
        Table(
            [Table.Heading("period", Self.heading(parts)), Table.Heading(source.measure, title)],
            rows: figures.map { figure in
                [figure.period.map { .word($0.description, $0.label) } ?? Cell(.none), Self.cell(figure)]
            })
    }

    private static func cell(_ figure: QuotedFigure) -> Cell {
        switch figure.reading {
        case .exact(let number): Cell(Value(number), evidence: figure.evidence)
        case .atLeast(let number): Cell(atLeast: number, label: figure.label)
        case .unknown: Cell(.none, label: figure.label, tone: .unsure)
        }
    }

    private static func heading(_ parts: Period.Kind) -> Message {
        switch parts {
        case .month: Message(zh: "月份", en: "month")
        case .quarter: Message(zh: "季度", en: "quarter")
        case .half: Message(zh: "半年", en: "half")
        case .year: Message(zh: "年份", en: "year")
        case .span: Message(zh: "期间", en: "period")
        }
    }
}
