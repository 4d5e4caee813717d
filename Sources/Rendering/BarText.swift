public import Ledger

/// Bars of blocks; they stand last on a line, since terminals differ in how wide a block is.
enum BarText {
    /// The greatest figure is `cells` long; what is more than nothing has a block at least.
    static func bars(of chart: Chart, cells: Int) -> [String] {
        let numbers = chart.figures.map { $0.reading.number ?? .zero }
        guard let greatest = numbers.max(), greatest > .zero else { return numbers.map { _ in "" } }
        return numbers.map { number in
            guard number > .zero, let share = number.divided(by: greatest)?.multiplied(by: Fraction(cells)) else { return "" }
            return String(repeating: "█", count: max(1, Int(share.rounded(.half))))
        }
    }
}

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
