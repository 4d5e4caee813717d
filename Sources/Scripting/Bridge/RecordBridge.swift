import Ledger
import LuaRuntime
import Rules

/// The models of one snapshot as record classes of one Lua state: stored fields are read by C, everything else by closures here.
final class RecordBridge {
    let view: LedgerView
    /// Those that scripts have met so far: most meet few.
    private var classes: [String: RecordClass] = [:]
    private unowned let host: ScriptHost
    private var texts: RecordTexts?
    private let isPersonal: Bool

    /// By model: what the state knows its class by, where rows have moved under a job.
    private var keys: [String: String]

    /// - Parameters:
    ///   - former: the bridge before a job changed the ledger; its records go on and show the ledger as it is now.
    ///   - shifted: the models whose rows have moved: records of the former bridge keep their own class.
    init(_ view: LedgerView, host: ScriptHost, isPersonal: Bool, after former: RecordBridge? = nil, shifted: Set<String> = []) throws {
        keys = former?.keys ?? [:]
        for model in shifted { keys[model] = (keys[model] ?? model) + "'" }
        self.view = view
        self.host = host
        self.isPersonal = isPersonal
        if let former { try define(Set(former.classes.keys)) }
        try host.state.setDayFactory { code in Day(code: code).map { DayClass.value($0) } ?? .nil }
        try host.state.setDecimalFactory { raw in DecimalClass.value(Hundredths(raw: raw)) }
    }

    /// A model as the state knows it.
    func recordClass(_ model: String) throws -> RecordClass {
        if let known = classes[model] { return known }
        try define([model])
        return classes[model]!
    }

    /// Makes models known to the state, and those that their references lead to: from one record to the next C goes without asking.
    private func define(_ models: Set<String>) throws {
        let met = Catalogue.closure(of: models)
        let specs = Catalogue.models.filter { met.contains($0.name) && classes[$0.name] == nil }
        // Read before their texts are laid out.
        for spec in specs { _ = view.table(spec.name).columns }
        let strings = view.snapshot.pool.strings
        let texts = texts?.count == strings.count ? texts! : RecordTexts(strings)
        self.texts = texts
        for spec in specs { classes[spec.name] = makeClass(spec, texts) }
        for spec in specs { try host.state.define(classes[spec.name]!) }
    }

    /// A job has changed records of the model: those that Lua holds are asked through the ledger, not through the columns.
    func outdate(_ model: String) {
        if let recordClass = classes[model] { host.state.outdate(recordClass) }
    }

    /// A record as Lua gets it; within a scope only.
    func record(_ reference: RowRef) throws -> LuaValue {
        .record(try host.state.record(recordClass(reference.model), row: Int(reference.row)))
    }

    private func makeClass(_ spec: ModelSpec, _ texts: RecordTexts) -> RecordClass {
        let table = view.table(spec.name)
        var columns: [RecordColumn] = []
        for (field, column) in zip(spec.fields, table.columns) {
            guard let column, !field.isPersonal || isPersonal, let values = values(column, texts) else { continue }
            columns.append(RecordColumn(names: [field.name, field.zh].filter { !$0.isEmpty && $0.utf8.count <= 40 }.withoutRepeats(), values: values))
        }
        let model = spec.name
        return RecordClass(
            spec.name, key: keys[spec.name], rowCount: table.count, columns: columns, owner: table, methods: methods(of: spec),
            otherNames: otherNames(of: spec),
            events: [
                .tostring: { [unowned self] call in
                    guard case .record(let record) = call[0] else { return [.string(model)] }
                    return [.string(try self.host.requireView().title(self.host.reference(of: record)))]
                }
            ],
            unknownField: { [unowned self] call in
                guard case .record(let record) = call.receiver, let name = call[0].string else { return nil }
                return try self.host.requireBridge().computed(name, self.host.reference(of: record))
            })
    }

    private func values(_ column: Column, _ texts: RecordTexts) -> RecordColumn.Values? {
        switch column.kind {
        case .integer: .integer(column.memory)
        case .decimal: .hundredths(column.memory)
        case .day: .day(column.memory)
        case .flag: .bool32(column.memory)
        case .text: .text(column.memory, texts)
        case .reference(let model): .reference(column.memory, to: keys[model] ?? model)
        case .list: nil
        }
    }

    private func otherNames(of spec: ModelSpec) -> [String] {
        let uncovered = spec.fields.filter { !$0.isStored || $0.kind.isList || $0.isPersonal || $0.name == "id" }.flatMap { [$0.name, $0.zh] }
        guard spec.name == "activity" else { return uncovered }
        return uncovered + view.vocabulary.roles.map(\.id) + view.vocabulary.activityTypes.flatMap(\.fields).map(\.name)
    }

    /// A derived field, a list, a role, a plugin's field; nil where there is no such name.
    private func computed(_ name: String, _ reference: RowRef) throws -> LuaValue? {
        guard let path = try? view.path(name, in: reference.model) else { return nil }
        return try value(path, row: reference.row)
    }

    /// What stands at the end of a path; of records a query, of a personal field only whether it is there.
    func value(_ path: FieldPath, row: Int32) throws -> LuaValue {
        let value = view.value(path, row: row)
        if path.isPersonal, !isPersonal { return value.isNone ? .nil : .object(LuaObject(Self.personal, ())) }
        if path.kind.isList, let target = path.kind.target {
            return host.queries.value(QueryPlan(host: host, source: .rows(target, rows(value, of: target))))
        }
        return try lua(value, path.kind)
    }

    private func rows(_ value: Value, of model: String) -> [Int32] {
        guard case .list(let items) = value else { return [] }
        return items.compactMap { if case .reference(let id) = $0 { view.table(model).row(id: id) } else { nil } }
    }

    /// A value of the ledger as Lua gets it.
    func lua(_ value: Value, _ kind: FieldKind) throws -> LuaValue {
        switch value {
        case .none: return .nil
        case .text(let text): return .string(text)
        case .integer(let number): return .integer(number)
        case .decimal(let number): return DecimalClass.value(number)
        case .day(let day): return DayClass.value(day)
        case .flag(let flag): return .boolean(flag)
        case .reference(let id):
            guard let model = kind.target, let reference = view.row(RecordID(model: model, id: id)) else { return .nil }
            return try record(reference)
        case .list(let items): return host.queries.value(ValueList(try items.map { try lua($0, kind) }))
        }
    }

    /// Collections that belong to a record (`member:participations { … }`), measures (`member:study_hours "2021"`) and scores read on it.
    private func methods(of spec: ModelSpec) -> [HostFunction] {
        let collections = Catalogue.models.compactMap { other -> HostFunction? in
            guard let relation = view.relation(from: spec.name, to: other.name) else { return nil }
            return HostFunction(
                other.collection, other.doc, parameters: [HostParameter("conditions", .table, "Conditions.", optional: true)], result: "query"
            ) { [unowned self] call in
                guard case .record(let record) = call.receiver else { return [] }
                _ = try self.host.requireView()
                var plan = QueryPlan(host: self.host, source: .related(other.name, try self.host.reference(of: record), relation))
                if case .table(let table) = call[0] { plan = plan.adding(.conditions(QueryConditions(table, isTyped: plan.host.isAnsweringPerson))) }
                return [self.host.queries.value(plan)]
            }
        }
        let measures = host.measures.values.filter { $0.model == spec.name }.sorted { $0.identity.id < $1.identity.id }.map { measure in
            reading(measure.identity) { [unowned self] in FigureClass.value(try self.host.figure(measure.identity.id, $0, $1)) }
        }
        let scores = host.scores.filter { $0.scope.model == spec.name && host.measures[$0.identity.id] == nil }.map { score in
            // Nil where the points are not known: reckoning with it names the line.
            reading(score.identity) { [unowned self] in try self.host.points(of: score.identity.id, $0, $1).map { LuaNumber.lua(Fraction($0)) } ?? .nil }
        }
        return collections + measures + scores
    }

    /// A number that is read on a record for a period.
    private func reading(_ identity: CheckIdentity, _ read: @escaping (RowRef, Period?) throws -> LuaValue) -> HostFunction {
        HostFunction(
            identity.id, identity.doc,
            parameters: [HostParameter("period", .any, "Which period; the year of the as-of day where it is left out.", optional: true)],
            result: "number"
        ) { [unowned self] call in
            guard case .record(let record) = call.receiver else { return [] }
            let period = call[0].isNil ? Period.containing(self.view.asOf, kind: .year) : try DayClass.period(of: call[0], asOf: self.view.asOf)
            _ = try self.host.requireView()
            return [try read(self.host.reference(of: record), period)]
        }
    }

    /// A personal field that was not granted: it is there, and tells nothing.
    nonisolated(unsafe) static let personal = HostClass(
        "personal value", "A personal field: present, and masked.", events: [.tostring: { _ in [.string(MaskedText.placeholder)] }])
}
