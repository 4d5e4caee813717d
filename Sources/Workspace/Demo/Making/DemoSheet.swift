import Ledger
import Sheets

/// One sheet of the demo as plain rows.
struct DemoSheet {
    let name: String
    /// The line above the headings; empty for none.
    var title = ""
    let headings: [String]
    var rows: [[Sheets.Cell]] = []
    /// Lines under the rows.
    var notes: [String] = []

    init(_ name: String, title: String = "", headings: [String], rows: [[Sheets.Cell]] = []) {
        self.name = name
        self.title = title
        self.headings = headings
        self.rows = rows
    }

    /// A sheet of one model: its rows numbered, a column a field, headed by the fields' labels.
    init(_ name: String, of spec: ModelSpec, title: String = "", fields: [String], rows: [[Sheets.Cell]]) {
        self.init(
            name, title: title, headings: ["序号"] + spec.headings(fields), rows: rows.enumerated().map { [.integer($0 + 1)] + $1 })
    }

    var table: SheetTable {
        var table = SheetTable(name: name, columns: headings.map { SheetColumn($0) }, rows: rows.map { SheetRow($0) })
        if !title.isEmpty { table.title = [title] }
        table.notes = notes
        return table
    }
}

/// A file of the demo.
struct DemoFile {
    enum Kind {
        case workbook
        case delimited(TextEncoding)
    }

    let name: String
    var kind = Kind.workbook
    let sheets: [DemoSheet]

    func write(into folder: String) throws(SheetError) -> String {
        let path = "\(folder)/\(name)"
        switch kind {
        case .workbook: try WorkbookWriter().write(sheets.map(\.table), to: path)
        case .delimited(let encoding): try DelimitedWriter(encoding: encoding).write(sheets[0].table, to: path)
        }
        return path
    }
}

extension ModelSpec {
    /// The Chinese labels of fields, as headings: what the import reads and what the demo writes cannot drift apart.
    func headings(_ fields: String...) -> [String] { headings(fields) }

    func headings(_ fields: [String]) -> [String] {
        fields.map { name in
            guard let field = field(name) else { preconditionFailure("\(self.name) has no field \(name)") }
            return field.zh
        }
    }
}

extension Sheets.Cell {
    static func day(_ day: Day?) -> Sheets.Cell {
        guard let day, let cell = CellDay(year: day.year, month: max(day.month, 1), day: max(day.day, 1)) else { return .blank }
        return .day(cell)
    }

    /// A year or a month alone, as text.
    static func span(_ year: Int, _ month: Int? = nil) -> Sheets.Cell {
        .text(month.map { "\(year)-\($0 < 10 ? "0" : "")\($0)" } ?? String(year))
    }

    static func people(_ members: [DemoMember]) -> Sheets.Cell { .textOrBlank(DemoPresence.names(members)) }

    /// A number of hours or days, in hundredths so that it is written exactly.
    static func amount(_ amount: Hundredths?) -> Sheets.Cell {
        amount.flatMap { Sheets.Cell.number(literal: $0.description) } ?? .blank
    }
}
