import Exchange
import Foundation
import Ledger
import Sheets

/// What was refused of a file, as a workbook beside it: to be mended and imported again.
enum RefusedCopy {
    /// Writes `NAME.退回.xlsx`, under the next free number where there is one already: somebody may be mending it.
    /// - Returns: the path; nil where there are no rows to mend.
    static func write(of workbook: Workbook, _ plan: ImportPlan, beside path: String, language: Language) throws -> String? {
        let tables = RefusedRows.tables(of: workbook, plan, language: language)
        guard !tables.isEmpty else { return nil }
        let stem = "\(URL(filePath: path).deletingPathExtension().relativePath).\(Message(zh: "退回", en: "refused").text(in: language))"
        let paths = ["\(stem).xlsx"] + (2...999).map { "\(stem)-\($0).xlsx" }
        guard let free = paths.first(where: { !FileManager.default.fileExists(atPath: $0) }) else {
            throw OpeningProblem.notWritten(paths[0], .ofSystem(EEXIST))
        }
        do {
            try WorkbookWriter().write(tables, to: free)
        } catch {
            throw OpeningProblem.notWritten(free, Message(zh: String(describing: error), en: String(describing: error)))
        }
        return free
    }
}
