public import Exchange
import Foundation
import Ledger
import Scripting
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
        let vocabulary = try plugins.catalogue().vocabulary
        let source = try ImportSource(path)
        return try withWritableStore(isDryRun: isDryRun) { store in
            let importer = Importer(vocabulary: vocabulary, snapshot: try store.loadSnapshot(), asOf: asOf)
            let plan = source.plan(by: importer, fileName: name, as: model, sheet: sheet)
            guard plan.refusals.isEmpty || takesGoodRows else { return ImportOutcome(file: name, plan: plan, run: nil) }
            let run = try store.apply(plan.changes, as: command(["import", name]))
            return ImportOutcome(file: name, plan: plan, run: isDryRun ? nil : run)
        }
    }
}
