import Foundation
import Ledger
import Scripting
public import Store

/// What came of taking a run back.
public struct UndoAnswer: Sendable {
    /// The run that is taken back.
    public let target: RunRecord
    /// The counts of what was done, or on a dry run would be.
    public let edit: EditOutcome
    public let changes: RunChanges
    /// The files that the run wrote and that are still there: they stay.
    public let files: [String]
}

extension Workspace {
    /// Takes a run back as a run of its own, in one transaction.
    /// - Parameter number: nil for the last run that changed records, be it an undo.
    /// - Throws: `Diagnostic` where there is no such run, nothing to take back, or later runs rest on it: each with what it did.
    public func undo(_ number: Int64? = nil, isPersonal: Bool = false, isDryRun: Bool = false) throws -> UndoAnswer {
        let vocabulary = try plugins.catalogue().vocabulary
        return try withWritableStore(isDryRun: isDryRun) { store in
            guard let target = try number.map({ try store.knownRun($0) }) ?? store.lastChangingRun() else { throw Diagnostic.nothingToUndo }
            // As it was before: what goes is still there to be called by its name.
            let view = LedgerView(snapshot: try store.loadSnapshot(), vocabulary: vocabulary, asOf: asOf)
            switch try store.undo(target.id, as: command([])) {
            case .blocked(let blocks):
                let told = try Set(blocks.prefix(Diagnostic.shownBlocks).map(\.run.id)).flatMap { try store.changes(of: $0) }
                throw Diagnostic.undoBlocked(target, blocks, TrailTitles(told, view, isPersonal: isPersonal))
            case .done(let run):
                let edit = EditOutcome(run: isDryRun ? nil : run, inserted: run.inserted, updated: run.updated, removed: run.removed)
                let files = try store.files(ofRun: target.id).filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
                return UndoAnswer(
                    target: target, edit: edit, changes: RunChanges(try store.changes(of: run.id), view, isPersonal: isPersonal), files: files)
            }
        }
    }
}
