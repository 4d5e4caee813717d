import Ledger
import LuaRuntime
import Rules

/// Queries in Lua's hands: `members:where { … }:count()`, `for m in members do`, `#q`, `members["李示例"]`.
final class QueryWords {
    weak var host: ScriptHost!
    private(set) var queryClass: HostClass!
    private(set) var listClass: HostClass!

    init(host: ScriptHost) {
        self.host = host
        listClass = makeListClass()
        queryClass = makeQueryClass()
    }

    /// The methods' names, parameters and docs, for stubs; they cannot be called.
    static var signatures: [HostFunction] {
        let words = QueryWords()
        return words.chaining + words.answering + words.walking
    }

    /// The same of the values that a query hands over.
    static var valueSignatures: [HostFunction] { QueryWords().makeListClass().methods }

    private init() { host = nil }

    func value(_ plan: QueryPlan) -> LuaValue { .object(LuaObject(queryClass, plan)) }
    func value(_ list: ValueList) -> LuaValue { .object(LuaObject(listClass, list)) }

    /// The collections as globals.
    func define(in environment: LuaEnvironment) throws(LuaError) {
        for model in Catalogue.models { try environment.define(model.collection, value(QueryPlan(host: host, source: .all(model.name)))) }
    }

    private func makeQueryClass() -> HostClass {
        HostClass(
            "query", "Records of one model, and what is asked of them.", methods: chaining + answering + walking,
            events: [
                .len: { [.int(try Self.plan($0[0]).rows().count)] },
                .tostring: { call in
                    let plan = try Self.plan(call[0])
                    return [.string("\(Catalogue.model(plan.model)!.collection)(\(try plan.rows().count))")]
                },
            ],
            // One by name.
            unknownMember: { [unowned self] call in
                guard let name = call[0].string, case .object(let object) = call.receiver, let plan = object.payload(as: QueryPlan.self) else { return nil }
                if let edit = StagedWords.edit(name, of: plan.model, self.host) { return .host(edit) }
                return try self.named(name, in: plan)
            },
            rows: { [unowned self] object in
                guard let plan = object.payload(as: QueryPlan.self) else { throw ScriptMisuse.noLedger }
                return LuaRows(try self.host.requireBridge().recordClass(plan.model), rows: try plan.rows())
            })
    }

    private var chaining: [HostFunction] {
        [
            method(
                "where", "Only those for which the conditions hold.",
                [Self.conditions]
            ) { Self.narrowed($0, by: $1[0]) },
            method(
                "of", "Those that belong to a record, and of these those in a period.",
                [
                    HostParameter("record", .any, "The record.").shaped("zhibu.record"),
                    HostParameter("period", .any, "The period.", optional: true).shaped("zhibu.period|string"),
                ]
            ) { [unowned self] plan, call in
                guard case .record(let record) = call[0] else { throw ScriptMisuse.notRecord(call[0].typeName) }
                let owned = try plan.belonging(to: self.host.reference(of: record))
                return call[1].isNil ? owned : owned.adding(.within(try DayClass.period(of: call[1], asOf: try self.host.requireDay())))
            },
            method(
                "as_of", "Asked as of another day; of what holds from a first to a last day those that held then.",
                [HostParameter("day", .any, "The day.").shaped("zhibu.day|string")]
            ) { $0.adding(.asOf(try DayClass.operand($1[0]))) },
            method(
                "sort", "In the order of a field; with - before it from the greatest.", [HostParameter("field", .string, "The field's name.").shaped("string")]
            ) {
                plan, call in
                let field = call[0].string ?? ""
                return field.hasPrefix("-") ? plan.adding(.sort(String(field.dropFirst()), descending: true)) : plan.adding(.sort(field, descending: false))
            },
            method("take", "The first so many.", [HostParameter("count", .integer, "How many.")]) {
                guard let count = $1[0].integer, count >= 0 else { throw ScriptMisuse.negative($1[0].integer ?? 0) }
                return $0.adding(.take(Int(clamping: count)))
            },
            method("distinct", "Each once.", []) { plan, _ in plan.adding(.distinct) },
        ]
    }

    private var answering: [HostFunction] {
        [
            answer("count", "How many.", [], "integer") { plan, _ in .int(try plan.rows().count) },
            answer("first", "The first record, or nil.", [], "record") { [unowned self] plan, _ in
                try plan.rows().first.map { try self.host.record(RowRef(model: plan.model, row: $0)) } ?? .nil
            },
            answer("any", "Whether there is one; with conditions, one for which they hold.", [Self.optional(Self.conditions)], "boolean") { plan, call in
                .boolean(try !Self.narrowed(plan, by: call[0]).rows().isEmpty)
            },
            answer("all", "Whether the conditions hold for each; true where there is none.", [Self.conditions], "boolean") { plan, call in
                .boolean(try Self.narrowed(plan, by: call[0]).rows().count == plan.rows().count)
            },
            answer("pluck", "The values of a field, one a record; of a reference the records.", [field], "values") { [unowned self] in
                try self.pluck($0, $1[0].string ?? "")
            },
            answer("group", "How many records have each value of a field.", [field], "table") { [unowned self] in try self.group($0, $1) },
            answer(
                "bar", "How many records have each value of a field, drawn as bars; with a number field its sum.",
                [field, HostParameter("sum", .string, "A number field that is added up.", optional: true).shaped("zhibu.field_name.{model}")], "table"
            ) { [unowned self] in try self.bars($0, $1) },
            answer("sum", "The sum of a number field; blanks are left out.", [field], "number") { [unowned self] in try self.total($0, $1) },
            answer("mean", "The mean of a number field over those that have it; nil where none has.", [field], "number") { [unowned self] in
                try self.mean($0, $1)
            },
            answer("min", "The least value of a field.", [field], "value") { [unowned self] in try self.extreme($0, $1, sign: -1) },
            answer("max", "The greatest value of a field.", [field], "value") { [unowned self] in try self.extreme($0, $1, sign: 1) },
        ]
    }

    private static let conditions = HostParameter("conditions", .oneOf([.table, .function]), "A table of conditions, or a function of the record.")
        .shaped("zhibu.conditions.{model}|fun(record: zhibu.{model}): boolean")

    private static func optional(_ parameter: HostParameter) -> HostParameter {
        var copy = parameter
        copy.isOptional = true
        return copy
    }

    /// - Parameter value: a table of conditions, a function, or nothing.
    private static func narrowed(_ plan: QueryPlan, by value: LuaValue) -> QueryPlan {
        switch value {
        case .function(let function): plan.adding(.filter(function))
        case .table(let table): plan.adding(.conditions(QueryConditions(table, isTyped: plan.host.isAnsweringPerson)))
        default: plan
        }
    }

    private let field = HostParameter("field", .string, "A field's name, or a path: class.total_hours.").shaped("zhibu.field_name.{model}")

    private func method(_ name: String, _ doc: String, _ parameters: [HostParameter], _ body: @escaping (QueryPlan, HostCall) throws -> QueryPlan)
        -> HostFunction
    {
        HostFunction(name, doc, parameters: parameters, result: "query") { [unowned self] call in
            [self.value(try body(try Self.plan(call.receiver), call))]
        }
    }

    private func answer(
        _ name: String, _ doc: String, _ parameters: [HostParameter], _ result: String, _ body: @escaping (QueryPlan, HostCall) throws -> LuaValue
    ) -> HostFunction {
        HostFunction(name, doc, parameters: parameters, result: result) { call in [try body(try Self.plan(call.receiver), call)] }
    }

    static func plan(_ value: LuaValue) throws -> QueryPlan {
        guard let plan = value.payload(QueryPlan.self) else { throw ScriptMisuse.notQuery(value.typeName) }
        return plan
    }

    private func named(_ name: String, in plan: QueryPlan) throws -> LuaValue? {
        let view = try host.requireView()
        let spec = Catalogue.model(plan.model)!
        let names = RecordNames(name, in: view, model: plan.model)
        let rows = try plan.rows().filter(names.calls)
        switch rows.count {
        case 1: return try host.record(RowRef(model: plan.model, row: rows[0]))
        case 0:
            let titles = try plan.rows().map { view.title(RowRef(model: plan.model, row: $0)) }
            throw ScriptMisuse.noSuchRecord(name, collection: spec.collection, nearest: NearMiss.nearest(to: name, among: titles + queryClass.memberNames))
        default: throw ScriptMisuse.ambiguous(name, collection: spec.collection, count: rows.count)
        }
    }

    private func pluck(_ plan: QueryPlan, _ field: String) throws -> LuaValue {
        let view = try host.requireView()
        let path = try view.path(field, in: plan.model)
        guard !path.isPersonal else { throw ScriptMisuse.personal(field) }
        if let target = path.kind.target {
            let rows = try plan.rows().flatMap { row -> [Int32] in
                switch view.value(path, row: row) {
                case .reference(let id): return [view.table(target).row(id: id)].compactMap { $0 }
                case .list(let items): return items.compactMap { if case .reference(let id) = $0 { view.table(target).row(id: id) } else { nil } }
                default: return []
                }
            }
            return value(QueryPlan(host: host, source: .rows(target, rows)))
        }
        let bridge = try host.requireBridge()
        return value(ValueList(try plan.rows().map { try bridge.lua(view.value(path, row: $0), path.kind) }.filter { !$0.isNil }))
    }

    private func group(_ plan: QueryPlan, _ call: HostCall) throws -> LuaValue {
        let counts = try counted(plan, groupField(call[0].string ?? "", of: plan))
        return .table(try call.state.makeTable(entries: counts.sorted { $0.key < $1.key }.map { (.string($0.key), LuaNumber.lua($0.value)) }))
    }

    private func bars(_ plan: QueryPlan, _ call: HostCall) throws -> LuaValue {
        let view = try host.requireView()
        let field = try groupField(call[0].string ?? "", of: plan)
        let sum = try call[1].string.map { try numberField($0, of: plan) }
        let numbers = try sum.map { sum in try grouped(plan, field) { view.number(sum, row: $0) ?? .zero } } ?? counted(plan, field)
        return .object(LuaObject(GroupedNumbers.hostClass, GroupedNumbers(field, sum: sum, numbers, view.vocabulary)))
    }

    /// A field whose values make groups; parts in sittings are called by the singular too.
    private func groupField(_ name: String, of plan: QueryPlan) throws -> FieldPath {
        let path = try host.requireView().path(name == "role" && plan.model == "participation" ? "roles" : name, in: plan.model)
        guard !path.isPersonal else { throw ScriptMisuse.personal(name) }
        return path
    }

    private func numberField(_ name: String, of plan: QueryPlan) throws -> FieldPath {
        let path = try host.requireView().path(name, in: plan.model)
        guard path.kind == .integer || path.kind == .decimal else { throw ScriptMisuse.notNumber(name, known: Self.numbers(of: plan.model)) }
        return path
    }

    /// How many rows have each value of a field.
    private func counted(_ plan: QueryPlan, _ path: FieldPath) throws -> [String: Fraction] {
        let view = try host.requireView()
        let counts = view.tally(path, try plan.rows()).map { (label($0.value, path, view), $0.count) }
        return Dictionary(counts, uniquingKeysWith: +).mapValues { Fraction($0) }
    }

    /// What the rows with each value of a field come to; a row without a number adds nothing.
    private func grouped(_ plan: QueryPlan, _ path: FieldPath, _ number: (Int32) -> Fraction) throws -> [String: Fraction] {
        let view = try host.requireView()
        var sums: [String: Fraction] = [:]
        for row in try plan.rows() {
            let values: [Value] =
                switch view.value(path, row: row) {
                case .none: []
                case .list(let items): items
                case let value: [value]
                }
            for value in values {
                let name = label(value, path, view)
                guard let sum = sums[name, default: .zero].adding(number(row)) else { throw RuleFault.overflow(path.text) }
                sums[name] = sum
            }
        }
        return sums
    }

    private func label(_ value: Value, _ path: FieldPath, _ view: LedgerView) -> String {
        if case .reference(let id) = value, let model = path.kind.target, let row = view.row(RecordID(model: model, id: id)) { return view.title(row) }
        return value.description
    }

    private static func numbers(of model: String) -> [String] {
        Catalogue.model(model)!.fields.filter { ($0.kind == .integer || $0.kind == .decimal) && $0.name != "id" }.map(\.name)
    }

    private func total(_ plan: QueryPlan, _ call: HostCall) throws -> LuaValue { LuaNumber.lua(try added(plan, call[0].string ?? "").sum) }

    /// Nothing is no number: what nobody wrote down has no mean.
    private func mean(_ plan: QueryPlan, _ call: HostCall) throws -> LuaValue {
        let (sum, count) = try added(plan, call[0].string ?? "")
        return sum.divided(by: Fraction(count)).map(LuaNumber.lua) ?? .nil
    }

    /// The numbers of a field added up, and how many there are.
    private func added(_ plan: QueryPlan, _ name: String) throws -> (sum: Fraction, count: Int) {
        let view = try host.requireView()
        let path = try numberField(name, of: plan)
        var (sum, count) = (Fraction.zero, 0)
        for row in try plan.rows() {
            guard let number = view.number(path, row: row) else { continue }
            guard let next = sum.adding(number) else { throw RuleFault.overflow(name) }
            sum = next
            count += 1
        }
        return (sum, count)
    }

    private func extreme(_ plan: QueryPlan, _ call: HostCall, sign: Int) throws -> LuaValue {
        let view = try host.requireView()
        let path = try view.path(call[0].string ?? "", in: plan.model)
        guard !path.isPersonal else { throw ScriptMisuse.personal(path.text) }
        var best: Value = .none
        for row in try plan.rows() {
            let value = view.value(path, row: row)
            if value.isNone { continue }
            if best.isNone || ValueOrder.compare(value, best, view.snapshot.pool) * sign > 0 { best = value }
        }
        return try host.requireBridge().lua(best, path.kind)
    }

    private func makeListClass() -> HostClass {
        func list(_ value: LuaValue) throws -> ValueList {
            guard let list = value.payload(ValueList.self) else { throw ScriptMisuse.notQuery(value.typeName) }
            return list
        }
        func distinct(_ values: [LuaValue]) -> [LuaValue] {
            var seen: [LuaValue] = []
            for value in values where !seen.contains(where: { same($0, value) }) { seen.append(value) }
            return seen
        }
        func same(_ left: LuaValue, _ right: LuaValue) -> Bool {
            if let a = left.payload(Day.self), let b = right.payload(Day.self) { return a == b }
            if let a = LuaNumber.exact(left), let b = LuaNumber.exact(right), left.string == nil, right.string == nil { return a == b }
            return left == right
        }
        return HostClass(
            "values", "Values that a query handed over.",
            methods: [
                HostFunction("count", "How many.", result: "integer") { [.int(try list($0.receiver).values.count)] },
                HostFunction("first", "The first, or nil.", result: "value") { [try list($0.receiver).values.first ?? .nil] },
                HostFunction("distinct", "Each once.", result: "values") { [unowned self] call in
                    [self.value(ValueList(distinct(try list(call.receiver).values)))]
                },
                HostFunction(
                    "has", "Whether the value is among them.", parameters: [HostParameter("value", .any, "The value.").shaped("zhibu.value")], result: "boolean"
                ) { call in
                    [.boolean(try list(call.receiver).values.contains { same($0, call[0]) })]
                },
                HostFunction("list", "As a plain table.", result: "table") { call in [.table(try call.state.makeTable(try list(call.receiver).values))] },
            ],
            events: [
                .len: { [.int(try list($0[0]).values.count)] },
                .tostring: { call in ["values(\(try list(call[0]).values.count))"].map { LuaValue.string($0) } },
            ])
    }
}
