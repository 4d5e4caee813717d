import Exchange
public import Ledger
import Scripting
public import Store

/// A small edit: what would change, and what to tell of it.
public struct EditOutcome: Sendable {
    /// Nil on a dry run, or where nothing was to change.
    public let run: RunRecord?
    public let record: RecordID?
    public let inserted: Int
    public let updated: Int
    public let removed: Int
}

extension Workspace {
    /// Adds a record: `field=value`, with values as sheets have them.
    public func add(_ word: String, _ assignments: [String], isDryRun: Bool = false) throws -> EditOutcome {
        let (model, view) = try opened(word)
        var changes = ChangeSet()
        _ = changes.insert(model.name, try AssignmentReader(model, view).values(assignments))
        return try apply(changes, ["add", word] + names(assignments), isDryRun: isDryRun)
    }

    /// Changes fields of a record.
    public func set(_ word: String, _ text: String, _ assignments: [String], isDryRun: Bool = false) throws -> EditOutcome {
        let (model, view) = try opened(word)
        let record = try RecordFinder(view).find(model.name, text)
        var changes = ChangeSet()
        changes.update(model.name, record.id, try AssignmentReader(model, view).values(assignments))
        return try apply(changes, ["set", word, text] + names(assignments), isDryRun: isDryRun)
    }

    /// Removes a record; one that others refer to stays, and they are named.
    public func remove(_ word: String, _ text: String, isDryRun: Bool = false) throws -> EditOutcome {
        let (model, view) = try opened(word)
        let record = try RecordFinder(view).find(model.name, text)
        var changes = ChangeSet()
        changes.remove(model.name, record.id)
        return try apply(changes, ["remove", word, text], isDryRun: isDryRun)
    }

    private func apply(_ changes: ChangeSet, _ words: [String], isDryRun: Bool) throws -> EditOutcome {
        let counts = changes.counts
        let run = isDryRun ? nil : try withStore(.writing) { try $0.apply(changes, as: command(words)) }
        return EditOutcome(
            run: run, record: changes.entries.first.map { RecordID(model: $0.change.model, id: $0.change.id) }, inserted: run?.inserted ?? counts.inserted,
            updated: run?.updated ?? (isDryRun ? counts.updated : 0), removed: run?.removed ?? counts.removed)
    }

    // Values stay out of the audit trail's command words: they may be personal.
    private func names(_ assignments: [String]) -> [String] {
        assignments.compactMap { $0.split(separator: "=", maxSplits: 1).first.map { "\($0)=" } }
    }
}
