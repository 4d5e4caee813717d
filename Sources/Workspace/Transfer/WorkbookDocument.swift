import Ledger
import Rendering
import Sheets

/// A document as the sheets of a workbook: each table is one, called by the heading above it; sentences stand on a sheet of their own.
enum WorkbookDocument {
    static func sheets(_ document: Document, language: Language) -> [SheetTable] {
        var sheets: [SheetTable] = []
        var lines: [String] = []
        var title: String?
        func add(_ table: Table) {
            var sheet = sheet(table, named: title ?? "", language: language)
            if let title { sheet.title = [title] }
            sheets.append(sheet)
        }
        for block in document.blocks {
            switch block {
            case .heading(let message, _):
                title = message.text(in: language)
                lines.append(message.text(in: language))
            case .paragraph(let message), .note(let message): lines.append(message.text(in: language))
            case .sentence(let sentence): lines.append(sentence.text(in: language))
            case .list(let sentences): lines += sentences.map { $0.text(in: language) }
            case .code(let text): lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            case .tree: break
            case .table(let table): add(table)
            case .chart(let chart): add(chart.table)
            }
        }
        // One table below its heading needs no sheet of sentences beside it.
        guard sheets.isEmpty || lines.count > sheets.count else { return sheets }
        let name = Message(zh: "文字", en: "text").text(in: language)
        return [SheetTable(name: name, columns: [SheetColumn("", width: 100)], rows: lines.map { SheetRow([.text($0)]) })] + sheets
    }

    static func sheet(_ table: Table, named name: String, language: Language) -> SheetTable {
        let columns = table.headings.map { SheetColumn($0.label.text(in: language)) }
        return SheetTable(name: name, columns: columns, rows: table.rows.map { row in SheetRow(row.map { cell($0, language) }) })
    }

    private static func cell(_ cell: Ledger.Cell, _ language: Language) -> Sheets.Cell {
        // Without its mark a lower bound would be taken for the number itself.
        if cell.isLowerBound || cell.value.isNone, let label = cell.label { return .textOrBlank(label.text(in: language)) }
        switch cell.value {
        case .none: return .blank
        case .integer(let number): return .number(literal: String(number)) ?? .text(String(number))
        case .decimal(let number): return .number(literal: number.description) ?? .text(number.description)
        case .day(let day): return .text(day.description)
        case .flag(let flag): return .text(flag ? (language == .chinese ? "是" : "true") : (language == .chinese ? "否" : "false"))
        case let value: return .text(cell.label?.text(in: language) ?? value.description)
        }
    }
}
