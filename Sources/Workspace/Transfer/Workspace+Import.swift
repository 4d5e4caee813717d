public import Exchange
import Foundation
public import Ledger
import Scripting
public import Store

/// What came of importing one file.
public struct ImportOutcome: Sendable {
    public let file: String
    public let plan: ImportPlan
    /// Nil where nothing was written: a dry run, refusals, nothing to change.
    public let run: RunRecord?
    /// The workbook with the refused rows and why; nil where there is none.
    public internal(set) var refusedCopy: String?
}

extension Workspace {
    /// Reads a file into the ledger, in one transaction.
    /// - Parameters:
    ///   - model: what the rows are, or the shape of a sheet that a plugin declares; nil to tell it from the file.
    ///   - takesGoodRows: whether the rows that are right are written although others are refused.
    ///   - copyLanguage: in which language a copy of the refused rows says why; nil to write none. A dry run writes none.
    public func importFile(
        _ path: String, as model: String? = nil, sheet: String? = nil, isDryRun: Bool = false, takesGoodRows: Bool = false, copyLanguage: Language? = nil
    ) throws -> ImportOutcome {
        let name = URL(filePath: path).lastPathComponent
        let catalogue = try plugins.catalogue()
        let source = try ImportSource(path)
        var outcome = try withWritableStore(isDryRun: isDryRun) { store in
            let importer = Importer(
                vocabulary: catalogue.vocabulary, snapshot: try store.loadSnapshot(), asOf: asOf, shapes: catalogue.sheetShapes)
            let plan = source.plan(by: importer, fileName: name, as: model, sheet: sheet)
            guard plan.refusals.isEmpty || takesGoodRows else { return ImportOutcome(file: name, plan: plan, run: nil) }
            let run = try store.apply(plan.changes, as: command(["import", name]))
            return ImportOutcome(file: name, plan: plan, run: isDryRun ? nil : run)
        }
        if let copyLanguage, !isDryRun, let workbook = source.sheets {
            outcome.refusedCopy = try RefusedCopy.write(of: workbook, outcome.plan, beside: path, language: copyLanguage)
        }
        return outcome
    }
}
