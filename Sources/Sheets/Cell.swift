/// What a cell of a sheet holds.
///
/// A reader never guesses: text stays text (an identity number of 18 digits, a leading zero), a number keeps the exact
/// decimal text of the file, and only a date format of the workbook makes a number a day. Cells of delimited text are
/// `text` or `blank`.
public enum Cell: Sendable, Hashable {
    case blank
    case text(String)
    case number(CellNumber)
    /// A day of the calendar, with or without a time of day.
    case day(CellDay)
    /// A time of day, or a length of time that may pass 24 hours.
    case time(CellTime)
    case boolean(Bool)
    /// An error value such as `#N/A`, as the workbook shows it.
    case error(String)
}

extension Cell {
    public var isBlank: Bool { self == .blank }

    /// The cell as plain text without format: `2024-03-05 14:30`, `20.5`, `TRUE`, `#N/A`; empty for a blank cell.
    public var plainText: String {
        switch self {
        case .blank: ""
        case .text(let text): text
        case .number(let number): number.decimal
        case .day(let day): day.description
        case .time(let time): time.description
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .error(let code): code
        }
    }

    /// A whole number.
    public static func integer(_ value: some BinaryInteger) -> Cell { .number(CellNumber(value)) }

    /// The number that `literal` spells, or nil where it spells none.
    public static func number(literal: String) -> Cell? { CellNumber(literal: literal).map(Cell.number) }

    /// Text, or `blank` for the empty string.
    public static func textOrBlank(_ text: String) -> Cell { text.isEmpty ? .blank : .text(text) }
}
