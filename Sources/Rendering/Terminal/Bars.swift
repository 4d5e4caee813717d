import Ledger

/// Numbers drawn as bars before them, the greatest at full length.
struct Bars {
    private let greatest: Double
    private let cells: Int

    init(_ cells: [Cell], width: Int?) {
        greatest = cells.compactMap(Self.number).max() ?? 0
        // A third of the screen: the words at the left need room too.
        self.cells = min(24, max(4, (width ?? 80) / 3))
    }

    func text(_ cell: Cell, _ text: String) -> String {
        guard let number = Self.number(cell), number > 0, greatest > 0 else { return text }
        return String(repeating: "█", count: max(1, Int((number / greatest * Double(cells)).rounded()))) + " " + text
    }

    private static func number(_ cell: Cell) -> Double? {
        switch cell.value {
        case .integer(let number): Double(number)
        case .decimal(let number): Double(number.description)
        default: nil
        }
    }
}
