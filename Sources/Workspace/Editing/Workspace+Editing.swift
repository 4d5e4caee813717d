import Exchange
import Ledger
import Scripting
public import Store

/// A small edit: what would change, and what to tell of it.
public struct EditOutcome: Sendable {
    /// Nil on a dry run, or where nothing was to change.
    public let run: RunRecord?
    public let inserted: Int
    public let updated: Int
    public let removed: Int
}

extension Workspace {
    /// Adds a record: `field=value`, with values as sheets have them.
    public func add(_ word: String, _ assignments: [String], isDryRun: Bool = false) throws -> EditOutcome {
        try edit(word, ["add", word] + names(assignments), isDryRun: isDryRun) { model, view, changes in
            changes.insert(model.name, try AssignmentReader(model, view).values(assignments))
        }
    }

    /// Changes fields of a record.
    public func set(_ word: String, _ text: String, _ assignments: [String], isDryRun: Bool = false) throws -> EditOutcome {
        try edit(word, ["set", word, text] + names(assignments), isDryRun: isDryRun) { model, view, changes in
            let record = try RecordFinder(view).find(model.name, text)
            changes.update(model.name, record.id, try AssignmentReader(model, view).values(assignments))
        }
    }

    /// Removes a record; one that others refer to stays, and they are named.
    public func remove(_ word: String, _ text: String, isDryRun: Bool = false) throws -> EditOutcome {
        try edit(word, ["remove", word, text], isDryRun: isDryRun) { model, view, changes in
            changes.remove(model.name, try RecordFinder(view).find(model.name, text).id)
        }
    }

    private func edit(
        _ word: String, _ words: [String], isDryRun: Bool, _ propose: (ModelSpec, LedgerView, inout ChangeSet) throws -> Void
    ) throws -> EditOutcome {
        let model = try Self.model(word)
        let vocabulary = try plugins.catalogue().vocabulary
        return try withWritableStore(isDryRun: isDryRun) { store in
            var changes = ChangeSet()
            try propose(model, LedgerView(snapshot: try store.loadSnapshot(), vocabulary: vocabulary, asOf: asOf), &changes)
            let run = try store.apply(changes, as: command(words))
            return EditOutcome(
                run: isDryRun ? nil : run, inserted: run?.inserted ?? 0, updated: run?.updated ?? 0, removed: run?.removed ?? 0)
        }
    }

    // Values stay out of the audit trail's command words: they may be personal.
    private func names(_ assignments: [String]) -> [String] {
        assignments.compactMap { $0.split(separator: "=", maxSplits: 1).first.map { "\($0)=" } }
    }
}
