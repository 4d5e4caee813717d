import Exchange
import Foundation
import Ledger
import Sheets

/// A file to be imported, as it was read: before the ledger is opened, so that a file which cannot be read touches nothing.
enum ImportSource {
    case json(String)
    case workbook(Workbook)

    init(_ path: String) throws {
        if path.hasSuffix(".json") {
            do {
                self = .json(String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
            } catch {
                throw OpeningProblem.notRead(path, error)
            }
            return
        }
        do {
            self = .workbook(try Workbook.read(contentsOf: path))
        } catch {
            throw Diagnostic(error)
        }
    }

    /// The sheets of it; none of json.
    var sheets: Workbook? {
        if case .workbook(let workbook) = self { workbook } else { nil }
    }

    func plan(by importer: Importer, fileName: String, as model: String?, sheet: String?) -> ImportPlan {
        switch self {
        case .json(let text): importer.read(json: text, fileName: fileName, as: model)
        case .workbook(let workbook): importer.read(workbook, fileName: fileName, as: model, sheet: sheet)
        }
    }
}
