import Ledger
import LuaRuntime

/// `ledger` in a job's hands: `ledger.entries:add { … }`, `ledger.units:update(unit, { … })`, `ledger.links:remove(link)`.
enum StagedWords {
    /// Made anew for each run: what is kept of it beyond the run raises.
    static func ledger(_ staged: StagedLedger, _ host: ScriptHost) -> LuaValue {
        let owner = Owner(staged, host)
        let collections = Dictionary(uniqueKeysWithValues: Catalogue.models.map { ($0.collection, collection($0, owner)) })
        let files = FileWords.collection(owner)
        return .object(
            LuaObject(
                HostClass(
                    "ledger", "The ledger as the job changes it.", methods: [ImportWord.function(owner)],
                    fields: Catalogue.models.map { model in
                        HostField(model.collection, .any, model.doc) { _ in .object(LuaObject(collections[model.collection]!, owner)) }
                    } + [HostField(FileWords.name, .any, files.doc) { _ in .object(LuaObject(files, owner)) }]), owner))
    }

    /// Who may write: only the run that is going on.
    final class Owner {
        private let staged: StagedLedger
        private unowned let host: ScriptHost

        init(_ staged: StagedLedger, _ host: ScriptHost) {
            self.staged = staged
            self.host = host
        }

        func open() throws -> (StagedLedger, ScriptHost) {
            guard host.staged === staged else { throw StagingError.over }
            guard staged.changes.count < StagedLedger.limit else { throw StagingError.tooMany }
            return (staged, host)
        }
    }

    static let methods: [(name: String, doc: String, parameters: [HostParameter])] = [
        ("add", "A new record: the columns that everybody knows first, the rest as field = value.", [HostParameter("row", .table, "Its values.")]),
        (
            "update", "Changes fields of a record.",
            [HostParameter("record", .any, "The record."), HostParameter("values", .table, "field = value; blank empties a field.")]
        ),
        ("remove", "Removes a record; one that others point to stays, and the job fails.", [HostParameter("record", .any, "The record.")]),
    ]

    private static func collection(_ model: ModelSpec, _ owner: Owner) -> HostClass {
        HostClass(
            "ledger.\(model.collection)", model.doc,
            methods: methods.map { method in
                HostFunction(method.name, method.doc, parameters: method.parameters) { call in
                    let (staged, host) = try owner.open()
                    return try perform(method.name, call.arguments, model, staged, host)
                }
            },
            unknownMember: { call in throw StagingError.reading(model.collection, call[0].string ?? call[0].typeName) })
    }

    /// The same at the prompt: `members:update(m, { … })`, where a scratch copy is edited; elsewhere it says that the ledger is only read.
    /// - Returns: nil where the name is none of these.
    static func edit(_ name: String, of model: String, _ host: ScriptHost) -> HostFunction? {
        guard let method = methods.first(where: { $0.name == name }), let model = Catalogue.model(model) else { return nil }
        let itself = HostParameter("collection", .any, "The collection.")
        return HostFunction(name, method.doc, parameters: [itself] + method.parameters) { [unowned host] call in
            guard let staged = host.staged else { throw PromptError.notTrying(model.collection, name) }
            guard call[0].payload(QueryPlan.self)?.isWhole == true else { throw PromptError.notWhole(model.collection, name) }
            return try perform(name, Array(call.arguments.dropFirst()), model, staged, host)
        }
    }

    private static func perform(_ name: String, _ arguments: [LuaValue], _ model: ModelSpec, _ staged: StagedLedger, _ host: ScriptHost) throws -> [LuaValue] {
        switch name {
        case "add": return [.object(LuaObject(newRecord, try add(arguments[0].table!, model, staged, host)))]
        case "update":
            let record = try record(arguments[0], model, host)
            staged.update(record, try StagedRow(model, host).read(arguments[1].table!).values)
        default: staged.remove(try record(arguments[0], model, host))
        }
        host.outdate(model.name)
        return []
    }

    private static func add(_ table: LuaTable, _ model: ModelSpec, _ staged: StagedLedger, _ host: ScriptHost) throws -> RecordID {
        let row = try StagedRow(model, host)
        let reading = try row.read(table)
        let missing = row.missing(reading.values)
        guard missing.isEmpty else { throw StagingError.missing(missing, model) }
        let record = staged.insert(model.name, reading.values)
        for part in reading.parts {
            var values: [String: Value] = ["activity": .reference(record.id), "member": .reference(part.member), "attendance": .text(part.attendance)]
            if !part.roles.isEmpty { values["roles"] = .list(part.roles.map { .text($0) }) }
            _ = staged.insert("participation", values)
        }
        return record
    }

    private static func record(_ value: LuaValue, _ model: ModelSpec, _ host: ScriptHost) throws -> RecordID {
        if case .record(let record) = value, record.recordClass.name == model.name { return try host.id(of: record) }
        if let staged = value.payload(RecordID.self), staged.model == model.name { return staged }
        throw StagingError.notRecord(value.typeName, model.name)
    }

    /// What `add` answers: it can be pointed to, changed and removed.
    nonisolated(unsafe) private static let newRecord = HostClass(
        "new record", "A record that this job adds: it can be pointed to by others.",
        events: [.tostring: { call in [.string(call[0].payload(RecordID.self)?.model ?? "record")] }])
}
