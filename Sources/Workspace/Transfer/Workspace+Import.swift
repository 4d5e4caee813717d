public import Exchange
import Foundation
import Ledger
import Scripting
import Sheets
public import Store

/// What came of importing one file.
public struct ImportOutcome: Sendable {
    public let file: String
    public let plan: ImportPlan
    /// Nil where nothing was written: a dry run, refusals, nothing to change.
    public let run: RunRecord?
}

extension Workspace {
    /// Reads a file into the ledger, in one transaction.
    /// - Parameters:
    ///   - model: what the rows are; nil to tell it from the file.
    ///   - takesGoodRows: whether the rows that are right are written although others are refused.
    public func importFile(_ path: String, as model: String? = nil, sheet: String? = nil, isDryRun: Bool = false, takesGoodRows: Bool = false) throws
        -> ImportOutcome
    {
        let name = URL(filePath: path).lastPathComponent
        let catalogue = try plugins.catalogue()
        let importer = Importer(vocabulary: catalogue.vocabulary, snapshot: try snapshot(), asOf: asOf)
        let plan: ImportPlan
        if path.hasSuffix(".json") {
            guard let data = FileManager.default.contents(atPath: path) else { throw OpeningProblem.notRead(path, "—") }
            plan = importer.read(json: String(decoding: data, as: UTF8.self), fileName: name, as: model)
        } else {
            let workbook: Workbook
            do {
                workbook = try Workbook.read(contentsOf: path)
            } catch {
                throw Diagnostic(error)
            }
            plan = importer.read(workbook, fileName: name, as: model, sheet: sheet)
        }
        guard !isDryRun, plan.refusals.isEmpty || takesGoodRows else { return ImportOutcome(file: name, plan: plan, run: nil) }
        let run = try withStore(.writing) { try $0.apply(plan.changes, as: command(["import", name])) }
        return ImportOutcome(file: name, plan: plan, run: run)
    }
}
