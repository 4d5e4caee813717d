import Ledger
import LuaRuntime

/// Takes what the names of a conversation hold from one reading of the ledger over to the next: records and queries that begin at records go by
/// the records' ids, within tables too. What hangs on a record that is gone stays as it was: using it says so.
struct Handover {
    /// Gives the value in the ledger that is open by then; nil where there is none.
    private typealias Next = (ScriptHost) throws -> LuaValue?

    private let host: ScriptHost
    private var moves: [(next: Next, set: (LuaValue) throws -> Void)] = []
    private var tables: [LuaTable] = []

    /// So many tables are looked into: beyond that a conversation holds data of its own, no handful of records.
    private static let mostTables = 500

    init(_ host: ScriptHost) { self.host = host }

    /// Before the ledger changes: what a place holds, and how it is set.
    mutating func add(_ value: LuaValue, set: @escaping (LuaValue) throws -> Void) throws {
        if case .table(let table) = value { return try look(into: table) }
        if let next = try next(value) { moves.append((next, set)) }
    }

    /// When the new ledger is open.
    func finish() throws {
        for move in moves {
            if let value = try move.next(host) { try move.set(value) }
        }
    }

    private mutating func look(into table: LuaTable) throws {
        guard tables.count < Self.mostTables, !tables.contains(table) else { return }
        tables.append(table)
        // A table with keys that have no order is one of the entry's own making; it is left alone.
        for (key, value) in (try? table.pairs()) ?? [] { try add(value) { try table.rawSet(key, $0) } }
    }

    private mutating func next(_ value: LuaValue) throws -> Next? {
        switch value {
        case .record(let record):
            guard let id = Self.id(of: record) else { return nil }
            return { host in try host.requireView().row(id).map { try host.record($0) } }
        case .object(let object):
            guard let plan = object.payload(as: QueryPlan.self), let view = host.view else { return nil }
            for table in plan.conditionTables { try look(into: table) }
            guard plan.hangsOnRecords else { return nil }
            return { host in
                let next = try host.requireView()
                return plan.moved({ next.row(view.id($0)) }).map { host.queries.value($0) }
            }
        default: return nil
        }
    }

    /// By the table that its class shows, whatever ledger is open.
    private static func id(of record: LuaRecord) -> RecordID? {
        guard let table = record.recordClass.owner as? ModelTable, record.row < table.count else { return nil }
        return RecordID(model: record.recordClass.name, id: table.ids[record.row])
    }
}
