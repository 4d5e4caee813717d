/// A workbook, or delimited text seen as a workbook of one sheet.
public struct Workbook: Sendable, Equatable {
    /// What the file is, by its bytes.
    public var kind: FileKind
    /// The worksheets in the order of the workbook; chart and macro sheets are left out.
    public var sheets: [Sheet]

    public init(kind: FileKind, sheets: [Sheet]) {
        self.kind = kind
        self.sheets = sheets
    }
}

/// One worksheet.
public struct Sheet: Sendable, Equatable {
    public var name: String
    /// The rows that hold at least one cell with a value, from top to bottom.
    public var rows: [Row]
    public var mergedRanges: [CellRange] = []
    /// Whether a person who opens the workbook does not see the sheet.
    public var isHidden = false
    /// Indexes of columns that are hidden, as ranges.
    public var hiddenColumns: [ClosedRange<Int>] = []
    /// Cells with a formula whose value was never stored: the program that wrote the file did not calculate it, and the
    /// cell reads as blank. At most the first 100.
    public var uncalculated: [CellPlace] = []

    public init(name: String, rows: [Row]) {
        self.name = name
        self.rows = rows
    }

    /// The row with this number of the file, nil where it is absent or empty.
    public func row(numbered number: Int) -> Row? {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].number == number ? rows[low] : nil
    }

    /// The cell at a place, `blank` where there is none.
    public subscript(place: CellPlace) -> Cell { row(numbered: place.row)?[place.column] ?? .blank }
}

/// One row of a sheet.
public struct Row: Sendable, Equatable {
    /// The number of the row in the file, from 1; in delimited text the line on which the record begins.
    public var number: Int
    /// The cells from column 0 on, blanks between them included; blanks at the end are left out.
    public var cells: [Cell]
    public var isHidden = false

    public init(number: Int, cells: [Cell]) {
        self.number = number
        self.cells = cells
    }

    /// The cell of a column, `blank` beyond the last one.
    public subscript(column: Int) -> Cell { cells.indices.contains(column) ? cells[column] : .blank }
}
