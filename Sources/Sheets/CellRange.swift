/// Where a cell stands: the row's number in the file, from 1, and the column's index, from 0.
public struct CellPlace: Sendable, Hashable {
    public let row: Int
    public let column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The place that `text` names in the way of spreadsheets, such as `B7` or `$B$7`; nil where it names none.
    public init?(_ text: String) {
        guard let place = text.utf8.withContiguousStorageIfAvailable(CellPlace.init(bytes:)) ?? CellPlace(bytes: Array(text.utf8)) else {
            return nil
        }
        self = place
    }

    init?(bytes: some Collection<UInt8>) {
        var column = 0
        var row = 0
        var digits = 0
        for byte in bytes where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0: column = column * 26 + Int(byte) - 64
            case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0: column = column * 26 + Int(byte) - 96
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                row = row * 10 + Int(byte) - 48
                digits += 1
            default: return nil
            }
            guard column <= SheetLimits.columns, row <= SheetLimits.rows else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row, column: column - 1)
    }

    /// The letters of a column: `A` for 0, `AA` for 26.
    public static func letters(ofColumn column: Int) -> String {
        var rest = column + 1
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(65 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

extension CellPlace: CustomStringConvertible {
    /// The place in the way of spreadsheets: `B7`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }
}

/// A rectangle of cells: rows by their number from 1, columns by their index from 0, both ends included.
public struct CellRange: Sendable, Hashable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// The range that `text` names, such as `A1:C2` or `B7`; nil where it names none.
    public init?(_ text: String) {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { CellPlace(bytes: $0.utf8) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
        rows = min(first.row, last.row)...max(first.row, last.row)
        columns = min(first.column, last.column)...max(first.column, last.column)
    }

    /// The upper left cell, which holds the value of a merged range.
    public var origin: CellPlace { CellPlace(row: rows.lowerBound, column: columns.lowerBound) }

    public func contains(_ place: CellPlace) -> Bool { rows.contains(place.row) && columns.contains(place.column) }
}
