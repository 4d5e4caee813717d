import Ledger
import LuaRuntime
import Rules

/// A record as a job writes it: the columns that everybody knows first, then fields by name, roles of a sitting among them.
struct StagedRow {
    let model: ModelSpec
    let host: ScriptHost
    let view: LedgerView

    /// What a table says, by field.
    struct Reading {
        var values: [String: Value] = [:]
        /// Who took which part in a sitting, in the order in which the words are read.
        var parts: [(member: Int64, roles: [String], attendance: String)] = []
    }

    init(_ model: ModelSpec, _ host: ScriptHost) throws {
        self.model = model
        self.host = host
        // Its vocabulary and its fields: what is staged changes neither.
        view = try host.view ?? host.requireView()
    }

    func read(_ table: LuaTable) throws -> Reading {
        var reading = Reading()
        for (name, entry) in zip(model.leading, try table.array()) { try set(name, entry, &reading) }
        let named = try table.pairs().compactMap { key, value in key.string.map { ($0, value) } }.sorted { $0.0 < $1.0 }
        // The type first: it says which fields and roles there are.
        for (name, entry) in named where model.field(name)?.name == "type" || name == "type" { try set(name, entry, &reading) }
        for (name, entry) in named where name != "type" { try set(name, entry, &reading) }
        return reading
    }

    /// What must be filled and is not.
    func missing(_ values: [String: Value]) -> [FieldSpec] {
        model.storedFields.filter { $0.isRequired && !$0.isManaged && (values[$0.name] ?? .none).isNone }
    }

    private func set(_ name: String, _ entry: LuaValue, _ reading: inout Reading) throws {
        if model.name == "activity", try setPart(name, entry, &reading) { return }
        guard let field = model.fields.first(where: { $0.isHeaded(name) && $0.name != "id" }) else {
            throw StagingError.unknownField(name, model, model.storedFields.map(\.name).filter { $0 != "id" })
        }
        guard field.isStored else { throw StagingError.derived(field, model) }
        reading.values[field.name] = try value(entry, field.kind, field)
    }

    /// A role of a sitting, or a field that its type adds; false where it is neither.
    private func setPart(_ name: String, _ entry: LuaValue, _ reading: inout Reading) throws -> Bool {
        guard model.field(name) == nil, case .text(let type)? = reading.values["type"] else { return false }
        if let field = view.vocabulary.activityType(type)?.fields.first(where: { $0.isHeaded(name) }) {
            var known: [String: Value] = [:]
            if case .text(let json)? = reading.values["details"] { known = ActivityDetails.decode(json, fields: view.vocabulary.activityType(type)!.fields) }
            known[field.name] = try value(entry, field.kind, field)
            reading.values["details"] = .text(ActivityDetails.encode(known))
            return true
        }
        let role = ["absent", "leave"].contains(name) ? name : view.vocabulary.role(spelt: name, of: type)?.id
        guard let role else { return false }
        let members = FieldSpec(name, .list(.reference("member")), "", zh: name)
        guard case .list(let people) = try value(entry, members.kind, members) else { return true }
        for case .reference(let member) in people {
            let place = reading.parts.firstIndex { $0.member == member } ?? reading.parts.endIndex
            if place == reading.parts.endIndex { reading.parts.append((member, [], "present")) }
            if ["absent", "leave"].contains(role) {
                reading.parts[place].attendance = role
            } else if role != Role.present.id {
                reading.parts[place].roles.append(role)
            }
        }
        return true
    }

    private func value(_ value: LuaValue, _ kind: FieldKind, _ field: FieldSpec) throws -> Value {
        let wrong = StagingError.wrongValue(field, value.string.map { "\"\($0)\"" } ?? LuaNumber.text(value) ?? value.typeName)
        if value.isNil || value.payload(Test.self) == .blank { return .none }
        switch kind {
        case .text:
            guard let text = value.string ?? LuaNumber.text(value) ?? value.payload(Day.self)?.description ?? value.payload(Period.self)?.description else {
                throw wrong
            }
            return .text(text)
        case .integer:
            guard let number = value.integer ?? LuaNumber.exact(value).flatMap({ $0.isWhole ? $0.numerator : nil }) else { throw wrong }
            if let bound = Hundredths(exactly: Int(number)) { try check(bound, field) }
            return .integer(number)
        case .decimal:
            // A lower bound is no figure that can be written down.
            guard value.payload(Figure.self)?.isLowerBound != true, let number = LuaNumber.hundredths(value) else { throw wrong }
            try check(number, field)
            return .decimal(number)
        case .day:
            guard value.payload(Day.self) != nil || value.string != nil else { throw wrong }
            return .day(try DayClass.operand(value))
        case .flag:
            guard let flag = value.boolean else { throw wrong }
            return .flag(flag)
        case .choice, .word: return try word(value, kind, field, wrong)
        case .reference(let model): return .reference(try reference(value, model, wrong))
        case .list(let element):
            if let plan = value.payload(QueryPlan.self), plan.model == element.target {
                let rows = try plan.rows()
                return .list(try host.requireView().ids(rows, of: plan.model).map { .reference($0.id) })
            }
            guard let table = value.table else { return .list([try self.value(value, element, field)]) }
            return .list(try table.array().map { try self.value($0, element, field) })
        }
    }

    private func word(_ value: LuaValue, _ kind: FieldKind, _ field: FieldSpec, _ wrong: StagingError) throws -> Value {
        guard let text = value.string else { throw wrong }
        switch kind {
        case .choice(let choices):
            guard let choice = choices.first(where: { $0.isSpelt(text) }) else {
                var wrong = wrong
                wrong.hint = .nearest(to: text, among: choices.map(\.name))
                throw wrong
            }
            return .text(choice.name)
        case .word(.activityType): return .text(try ConditionReading(view: view).activityType(text))
        default: return .text(try ConditionReading(view: view).role(text))
        }
    }

    private func reference(_ value: LuaValue, _ model: String, _ wrong: StagingError) throws -> Int64 {
        if case .record(let record) = value, record.recordClass.name == model { return try host.id(of: record).id }
        if let staged = value.payload(RecordID.self), staged.model == model { return staged.id }
        guard let name = value.string else { throw wrong }
        let standing = try host.view(naming: model)
        return standing.id(try RecordNames.row(name, of: model, in: standing)).id
    }

    private func check(_ number: Hundredths, _ field: FieldSpec) throws {
        if let minimum = field.minimum, number < minimum { throw StagingError.outOfRange(field, number) }
        if let maximum = field.maximum, number > maximum { throw StagingError.outOfRange(field, number) }
    }
}
