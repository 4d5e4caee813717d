import Ledger
import LuaRuntime
import Rules

/// A ledger that a job changes while scripts ask it.
extension ScriptHost {
    /// Lets a job change the ledger before the scripts while something runs.
    func staging<Result>(_ ledger: StagedLedger, _ body: () throws -> Result) throws -> Result {
        staged = ledger
        defer { endStaging() }
        return try body()
    }

    func endStaging() {
        staged = nil
        retired = []
    }

    /// Puts what was staged before the scripts, where there is any: a job sees its own writes.
    func settle() throws {
        guard let staged, staged.isDirty, let former = opened else { return }
        let view = staged.settledView()
        var bridge: RecordBridge?
        if let formerBridge = former.bridge {
            retired.append(formerBridge)
            bridge = try RecordBridge(view, host: self, isPersonal: former.isPersonal, after: formerBridge, shifted: staged.shifted)
        }
        let evaluation = evaluation(over: view, includesFuture: former.evaluation.includesFuture)
        opened = OpenLedger(view: view, evaluation: evaluation, isPersonal: former.isPersonal, bridge: bridge)
    }

    /// The ledger in which a name of a model's record is looked up. Putting what is staged before the scripts costs time: where it cannot matter, it waits.
    func view(naming model: String) throws -> LedgerView {
        if staged?.isPending(named: model) ?? false { return try requireView() }
        guard let view else { throw ScriptMisuse.noLedger }
        return view
    }

    /// The id of a record that Lua holds.
    func id(of record: LuaRecord) throws -> RecordID {
        if staged?.isPending(removalOf: record.recordClass.name) ?? false { try settle() }
        guard let view else { throw ScriptMisuse.noLedger }
        return try view.id(reference(of: record))
    }

    /// Tells that a job has changed or removed a record of the model, so that one that Lua holds shows it, or raises, at its next use.
    func outdate(_ model: String) { opened?.bridge?.outdate(model) }

    /// Which record of the ledger a record of Lua is, wherever a job has moved it.
    func reference(of record: LuaRecord) throws -> RowRef {
        let reference = RowRef(model: record.recordClass.name, row: Int32(record.row))
        guard let view, let table = record.recordClass.owner as? ModelTable, table !== view.table(reference.model) else { return reference }
        guard let row = view.table(reference.model).row(id: table.ids[Int(reference.row)]) else { throw StagingError.removed(reference.model) }
        return RowRef(model: reference.model, row: row)
    }
}
