import Ledger
import LuaRuntime
import Rules

/// `verdicts` in Lua's hands: what all checks say, worked out when it is asked for. It behaves as the collections of records do, of which it is none: a
/// verdict lies in no table.
final class VerdictWords {
    private weak var host: ScriptHost!
    private var planClass: HostClass!
    private var findingClass: HostClass!

    init(host: ScriptHost) {
        self.host = host
        findingClass = makeFindingClass()
        planClass = makePlanClass()
    }

    private init() { host = nil }

    /// The methods' names, parameters and docs, for stubs; they cannot be called.
    static var signatures: [HostFunction] {
        let words = VerdictWords()
        return words.chaining + words.answering
    }

    func define(in environment: LuaEnvironment) throws(LuaError) { try environment.define("verdicts", value(VerdictPlan(host: host))) }

    func value(_ plan: VerdictPlan) -> LuaValue { .object(LuaObject(planClass, plan)) }
    func value(_ finding: Finding) -> LuaValue { FindingRow(in: [finding], at: 0).map(value) ?? .nil }
    private func value(_ row: FindingRow) -> LuaValue { .object(LuaObject(findingClass, row)) }

    // MARK: The question

    private func makePlanClass() -> HostClass {
        HostClass(
            "verdicts", "What all checks say of their subjects, in the year of the as-of day where no other period is named.", methods: chaining + answering,
            events: [
                .len: { [.int(try Self.plan($0[0]).findings().count)] },
                .tostring: { [.string("verdicts(\(try Self.plan($0[0]).findings().count))")] },
                // A generic for calls the object itself: with nothing to begin, with the last one to go on.
                .call: { [unowned self] call in
                    guard call[0].isNil else { throw ScriptMisuse.calledWithConditions("verdicts") }
                    guard let last = call[1].payload(FindingRow.self) else {
                        return [FindingRow(in: try Self.plan(call.receiver).findings(), at: 0).map(self.value) ?? .nil]
                    }
                    return [last.next.map(self.value) ?? .nil]
                },
            ])
    }

    private var chaining: [HostFunction] {
        [
            method("where", "Only those for which the conditions hold; period and check say what is judged.", [Self.conditions]) {
                Self.narrowed($0, by: $1[0])
            },
            method(
                "of", "Those about a record; of a unit also those about what is its own.", [HostParameter("record", .any, "The record.").shaped("zhibu.record")]
            ) { [unowned self] plan, call in
                guard case .record(let record) = call[0] else { throw ScriptMisuse.notRecord(call[0].typeName) }
                return plan.adding(.of(try self.host.requireView().id(self.host.reference(of: record))))
            },
            method("sort", "In the order of a field; with - before it from the greatest.", [HostParameter("field", .string, "The field.").shaped("string")]) {
                plan, call in
                let name = call[0].string ?? ""
                let isDescending = name.hasPrefix("-")
                return plan.adding(.sort(try VerdictConditionReading.field(isDescending ? String(name.dropFirst()) : name), descending: isDescending))
            },
            method("take", "The first so many.", [HostParameter("count", .integer, "How many.")]) { $0.adding(.take(Int(clamping: $1[0].integer ?? 0))) },
        ]
    }

    private var answering: [HostFunction] {
        [
            answer("count", "How many.", [], "integer") { plan, _ in .int(try plan.findings().count) },
            answer("first", "The first verdict, or nil.", [], "finding") { [unowned self] plan, _ in try plan.findings().first.map(self.value) ?? .nil },
            answer("any", "Whether there is one; with conditions, one for which they hold.", [Self.optionalConditions], "boolean") { plan, call in
                .boolean(try !Self.narrowed(plan, by: call[0]).findings().isEmpty)
            },
            answer("all", "Whether the conditions hold for each; true where there is none.", [Self.conditions], "boolean") { plan, call in
                .boolean(try Self.narrowed(plan, by: call[0]).findings().count == plan.findings().count)
            },
            answer("pluck", "The values of a field, one a verdict.", [Self.field], "values") { [unowned self] plan, call in
                let field = try VerdictConditionReading.field(call[0].string ?? "")
                return self.host.queries.value(ValueList(try plan.findings().map { try self.lua(field, of: $0) }.filter { !$0.isNil }))
            },
            answer("group", "How many verdicts have each value of a field.", [Self.field], "counts") { [unowned self] plan, call in
                let field = try VerdictConditionReading.field(call[0].string ?? "")
                let view = try self.host.requireView()
                var counts: [String: Int64] = [:]
                var labels: [String: Message] = [:]
                for finding in try plan.findings() {
                    switch field.value(of: finding, in: view) {
                    case .none: continue
                    case .list(let items): for item in items { counts[item.description, default: 0] += 1 }
                    case let value:
                        counts[value.description, default: 0] += 1
                        if labels[value.description] == nil { labels[value.description] = field.cell(of: finding, in: view).label }
                    }
                }
                let table = try call.state.makeTable(entries: counts.sorted { $0.key < $1.key }.map { (.string($0.key), .integer($0.value)) })
                self.host.groupLabels.keep(labels, of: table)
                return .table(table)
            },
            HostFunction(
                "each", "Calls a function with each verdict, in their order.",
                parameters: [HostParameter("action", .function, "Called with each verdict.").shaped("fun(verdict: zhibu.finding)")]
            ) { [unowned self] call in
                guard case .function(let function) = call[0] else { return [] }
                for finding in try Self.plan(call.receiver).findings() { _ = try function.call(self.value(finding)) }
                return []
            },
        ]
    }

    private static let field = HostParameter("field", .string, "The field.").shaped("zhibu.verdict_field")
    private static let conditions = HostParameter("conditions", .oneOf([.table, .function]), "A table of conditions, or a function of the verdict.")
        .shaped("zhibu.conditions.verdict|fun(verdict: zhibu.finding): boolean")
    private static let optionalConditions = {
        var parameter = conditions
        parameter.isOptional = true
        return parameter
    }()

    private static func narrowed(_ plan: VerdictPlan, by value: LuaValue) -> VerdictPlan {
        switch value {
        case .function(let function): plan.adding(.filter(function))
        case .table(let table): plan.adding(.conditions(table))
        default: plan
        }
    }

    private func method(_ name: String, _ doc: String, _ parameters: [HostParameter], _ body: @escaping (VerdictPlan, HostCall) throws -> VerdictPlan)
        -> HostFunction
    {
        HostFunction(name, doc, parameters: parameters, result: "verdicts") { [unowned self] call in
            [self.value(try body(try Self.plan(call.receiver), call))]
        }
    }

    private func answer(
        _ name: String, _ doc: String, _ parameters: [HostParameter], _ result: String, _ body: @escaping (VerdictPlan, HostCall) throws -> LuaValue
    ) -> HostFunction {
        HostFunction(name, doc, parameters: parameters, result: result) { call in [try body(try Self.plan(call.receiver), call)] }
    }

    private static func plan(_ value: LuaValue) throws -> VerdictPlan {
        guard let plan = value.payload(VerdictPlan.self) else { throw ScriptMisuse.notQuery(value.typeName) }
        return plan
    }

    // MARK: One verdict

    private func makeFindingClass() -> HostClass {
        HostClass(
            "finding", "What a check says of a subject in a period.",
            fields: VerdictField.allCases.map { field in
                HostField(field.rawValue, .any, field.doc.en) { [unowned self] call in try self.lua(field, of: try call.payload(as: FindingRow.self).finding) }
            },
            events: [
                .tostring: { call in
                    guard let finding = call[0].payload(FindingRow.self)?.finding else { return [.string("finding")] }
                    let parts = [finding.check.id, finding.title, finding.period?.description, finding.judgement.verdict.rawValue]
                    return [.string(parts.compactMap { $0 }.joined(separator: " · "))]
                }
            ],
            // A Chinese label is a name too.
            unknownMember: { [unowned self] call in
                guard let field = VerdictField.allCases.first(where: { $0.label.zh == call[0].string }) else { return nil }
                return try self.lua(field, of: try call.payload(as: FindingRow.self).finding)
            })
    }

    private func lua(_ field: VerdictField, of finding: Finding) throws -> LuaValue {
        let view = try host.requireView()
        switch field {
        case .subject: return try view.row(finding.subject).map(host.record) ?? .nil
        case .unit: return try finding.unit(in: view).map(host.record) ?? .nil
        case .period: return finding.period.map { DayClass.value($0) } ?? .nil
        case .actual: return amount(finding.judgement.actual, finding)
        case .target: return amount(finding.judgement.target, finding)
        case .missing: return words(finding.judgement.missing)
        case .found: return words(finding.judgement.found)
        default: return try host.requireBridge().lua(field.value(of: finding, in: view), .text)
        }
    }

    private func words(_ words: [String]) -> LuaValue { host.queries.value(ValueList(words.map { .string($0) })) }

    /// A lower bound stays one.
    private func amount(_ amount: Amount?, _ finding: Finding) -> LuaValue {
        switch amount {
        case .number(let number): LuaNumber.lua(number)
        case .atLeast(let number):
            .object(LuaObject(FigureClass.figure, Figure(number, missing: finding.judgement.missing, evidence: finding.judgement.evidence)))
        case .word(let word): .string(word)
        case nil: .nil
        }
    }
}

/// A verdict with its place among those that were asked for, so that a loop goes on from it.
private struct FindingRow {
    private let all: [Finding]
    private let place: Int

    init?(in all: [Finding], at place: Int) {
        guard all.indices.contains(place) else { return nil }
        self.all = all
        self.place = place
    }

    var finding: Finding { all[place] }
    var next: FindingRow? { FindingRow(in: all, at: place + 1) }
}
