/// How wide the columns of a table become.
struct TableLayout {
    struct Column {
        /// What it needs to stand on one line.
        var natural: Int
        /// Below this words are cut.
        var widestAtom: Int
        var isNumber: Bool
        var isFlexible: Bool
    }

    static let gap = 2

    /// A flexible column keeps this much before others must give way too.
    private static let comfortable = 16
    /// Two Han characters.
    private static let least = 4

    /// How many of the first columns are shown, so that words stay whole: all where they fit, or come close to it.
    static func shown(_ columns: [Column], of width: Int) -> Int {
        func taken(_ sizes: [Int]) -> Int { sizes.reduce(0, +) + gap * max(0, sizes.count - 1) }
        let least = columns.map { $0.isNumber ? $0.natural : min($0.natural, max($0.isFlexible ? comfortable / 2 : Self.least, $0.widestAtom)) }
        guard taken(least) > width || columns.count > width / (comfortable / 2) else { return columns.count }
        let wanted = columns.map { $0.isFlexible ? min($0.natural, max(comfortable, $0.widestAtom)) : $0.natural }
        return (2...max(2, columns.count)).last { taken(Array(wanted.prefix($0))) <= width } ?? min(2, columns.count)
    }

    /// The widths of the columns: as wide as they need to be where that fits, else the flexible ones give way first, then all others that
    /// hold words, at last even within words. Numbers are never broken; where all that is not enough the table is wider than asked.
    static func widths(_ columns: [Column], fitting width: Int?) -> [Int] {
        var widths = columns.map(\.natural)
        guard let width else { return widths }
        let available = width - gap * max(0, columns.count - 1)
        // A cell of thousands of characters need not be narrowed column by column.
        for (index, column) in columns.enumerated() where !column.isNumber { widths[index] = min(widths[index], max(available, least)) }

        func floor(_ column: Column, _ size: Int) -> Int { min(column.natural, size) }
        let phases: [(Column) -> Int] = [
            { $0.isFlexible ? floor($0, max(comfortable, $0.widestAtom)) : $0.natural },
            { $0.isNumber ? $0.natural : floor($0, max(least, $0.widestAtom)) },
            { $0.isNumber ? $0.natural : floor($0, least) },
        ]
        for smallest in phases {
            var excess = widths.reduce(0, +) - available
            while excess > 0 {
                let candidates = widths.indices.filter { widths[$0] > smallest(columns[$0]) }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
                excess -= 1
            }
        }
        return widths
    }
}
