import Foundation
public import Ledger
import Sheets

extension Workspace {
    /// Writes a table as a workbook that people can go on working with; what it holds can be imported again.
    public func writeWorkbook(_ table: Table, named name: String, to path: String, language: Language) throws {
        let columns = table.headings.map { SheetColumn($0.label.text(in: language)) }
        let rows = table.rows.map { row in SheetRow(row.map { Self.cell($0, language) }) }
        let sheet = SheetTable(name: name, columns: columns, rows: rows)
        do {
            try WorkbookWriter().write([sheet], to: path)
        } catch {
            throw OpeningProblem.notWritten(path, String(describing: error))
        }
    }

    private static func cell(_ cell: Ledger.Cell, _ language: Language) -> Sheets.Cell {
        switch cell.value {
        case .none: .blank
        case .integer(let number): .number(literal: String(number)) ?? .text(String(number))
        case .decimal(let number): .number(literal: number.description) ?? .text(number.description)
        case .day(let day): .text(day.description)
        case .flag(let flag): .text(flag ? (language == .chinese ? "是" : "true") : (language == .chinese ? "否" : "false"))
        case let value: .text(cell.label?.text(in: language) ?? value.description)
        }
    }

    /// Writes a text beside the file and moves it there, so that no half file is ever seen.
    public func write(_ text: String, to path: String) throws { try Self.write(text, to: path) }

    /// The same where there is no workspace.
    public static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw OpeningProblem.notWritten(path, error.localizedDescription)
        }
    }
}
