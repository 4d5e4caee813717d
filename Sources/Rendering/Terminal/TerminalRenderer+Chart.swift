import Ledger

extension TerminalRenderer {
    private static let longestBar = 30
    private static let shortestBar = 4

    /// A line a part: its name, its figure at the right, its bar.
    func lines(of chart: Chart) -> [String] {
        let names = chart.figures.map { said($0.period?.label ?? Message(zh: "", en: "")) }
        let numbers = chart.figures.map { said($0.label) }
        let (nameWidth, numberWidth) = (Self.widest(names), Self.widest(numbers))
        let taken = nameWidth + numberWidth + 2 * TableLayout.gap
        let room = width.map { min(Self.longestBar, $0 - taken) } ?? Self.longestBar
        // Where there is no room the numbers stand alone.
        let bars = room < Self.shortestBar ? names.map { _ in "" } : BarText.bars(of: chart, cells: room)
        let gap = String(repeating: " ", count: TableLayout.gap)
        return wrapped(said(chart.title), width: width).map { styled($0, .bold) }
            + zip(names, zip(numbers, bars)).map { name, rest in
                let (number, bar) = rest
                let line = name + Self.blanks(nameWidth - DisplayWidth.of(name)) + gap + Self.blanks(numberWidth - DisplayWidth.of(number)) + number
                return bar.isEmpty ? line : line + gap + bar
            }
    }

    private static func widest(_ texts: [String]) -> Int { texts.map(DisplayWidth.of).max() ?? 0 }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
