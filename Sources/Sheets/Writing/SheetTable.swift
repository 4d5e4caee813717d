/// A table to be written as a sheet: title lines, one line of headings, rows, and notes under them.
public struct SheetTable: Sendable, Hashable {
    /// Name of the sheet; what a sheet name must not hold is replaced, and a name that is taken gets a number.
    public var name: String
    /// Lines above the headings, each merged over the whole width.
    public var title: [String] = []
    /// The columns; a table whose columns have no headings is written without a heading line.
    public var columns: [SheetColumn]
    public var rows: [SheetRow]
    /// Lines under the rows, each merged over the whole width.
    public var notes: [String] = []
    /// Rectangles of the body that are merged: rows count from 0 at the first of `rows`.
    public var mergedRanges: [CellRange] = []
    /// Whether title and headings stay while the rows scroll.
    public var freezesHeading = true
    /// Whether the headings carry filter buttons.
    public var hasFilter = true
    public var isLandscape = false

    public init(name: String, columns: [SheetColumn], rows: [SheetRow]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    public var hasHeadings: Bool { columns.contains { !$0.heading.isEmpty } }
}

/// One column of a table to be written.
public struct SheetColumn: Sendable, Hashable {
    public var heading: String
    public var format = Format.automatic
    public var alignment = Alignment.automatic
    /// Width in characters; by the widest text where nil.
    public var width: Double?
    /// Whether long text breaks into lines.
    public var wraps = false
    /// Values that the cells under the heading may take; spreadsheet programs offer them as a list.
    public var choices: [String] = []

    public init(_ heading: String, format: Format = .automatic, alignment: Alignment = .automatic, width: Double? = nil) {
        self.heading = heading
        self.format = format
        self.alignment = alignment
        self.width = width
    }

    public enum Format: Sendable, Hashable {
        /// As each cell's kind asks.
        case automatic
        /// Everything as text: identity numbers, telephone numbers, codes.
        case text
        /// Numbers with so many digits after the point.
        case decimal(places: Int)
        /// Fractions of one, shown as per cent.
        case percent(places: Int)
        /// A format code of the spreadsheet program.
        case code(String)
    }

    public enum Alignment: Sendable, Hashable { case automatic, left, center, right }
}

/// One row of a table to be written.
public struct SheetRow: Sendable, Hashable {
    public var cells: [Cell]
    public var emphasis: Emphasis

    public init(_ cells: [Cell], emphasis: Emphasis = .none) {
        self.cells = cells
        self.emphasis = emphasis
    }

    public enum Emphasis: String, Sendable, Hashable, CaseIterable {
        case none
        /// Totals and headings between rows.
        case strong
        case good, caution, bad
        case muted
    }
}

/// What a written workbook says about itself.
public struct SheetProperties: Sendable, Hashable {
    public var title = ""
    public var author = ""
    /// The moment of writing in seconds since 1970. Fixed unless given, so that equal tables give equal bytes.
    public var created = 946_684_800

    public init() {}
}
