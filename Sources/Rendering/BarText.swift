import Ledger

/// Bars of blocks; they stand first or last on a line, since terminals differ in how wide a block is.
enum BarText {
    /// The greatest number is `cells` long; what is more than nothing has a block at least.
    static func bars(of numbers: [Fraction?], cells: Int) -> [String] {
        let numbers = numbers.map { $0 ?? .zero }
        guard let greatest = numbers.max(), greatest > .zero else { return numbers.map { _ in "" } }
        return numbers.map { number in
            guard number > .zero, let share = number.divided(by: greatest)?.multiplied(by: Fraction(cells)) else { return "" }
            return String(repeating: "█", count: max(1, Int(share.rounded(.half))))
        }
    }

    static func bars(of chart: Chart, cells: Int) -> [String] { bars(of: chart.figures.map(\.reading.number), cells: cells) }
}
