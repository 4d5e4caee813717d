import Foundation
public import Ledger
import Sheets

extension Workspace {
    /// Writes a table as a workbook that people can go on working with; what it holds can be imported again.
    public func writeWorkbook(_ table: Table, named name: String, to path: String, language: Language) throws {
        let sheet = WorkbookDocument.sheet(table, named: name, language: language)
        do {
            try WorkbookWriter().write([sheet], to: path)
        } catch {
            throw OpeningProblem.notWritten(path, Message(zh: String(describing: error), en: String(describing: error)))
        }
    }

    /// Writes a text beside the file and moves it there, so that no half file is ever seen.
    public func write(_ text: String, to path: String) throws { try Self.write(text, to: path) }

    /// The same where there is no workspace.
    public static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw OpeningProblem.notWritten(path, error)
        }
    }
}
