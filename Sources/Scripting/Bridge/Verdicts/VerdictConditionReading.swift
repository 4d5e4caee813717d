import Ledger
import LuaRuntime
import Rules

/// Reads what a table asks of verdicts: `{ verdict = "not_met", unit = "一支部", period = "2021" }`.
struct VerdictConditionReading {
    struct Reading {
        /// Which period is asked about.
        var period: Period?
        /// The qualified ids of the checks that are named.
        var checks: Set<String>?
        var conditions: [VerdictQuery.Condition] = []
    }

    /// All that are declared.
    let checks: [CheckIdentity]
    let asOf: Day
    /// What people call a record of Lua.
    let title: (LuaRecord) throws -> String

    func read(_ table: LuaTable) throws -> Reading {
        var reading = Reading()
        for (key, value) in try table.pairs() {
            guard let name = key.string else {
                throw ConditionError(code: "bad_condition", word: key.typeName, message: Message(zh: "条件要写成 字段 = 值", en: "a condition is field = value"))
            }
            switch try Self.field(name) {
            case .period: reading.period = try DayClass.period(of: value, asOf: asOf)
            case .check: reading.checks = try ids(value)
            case let field: reading.conditions.append(VerdictQuery.Condition(field, try match(value, field)))
            }
        }
        return reading
    }

    /// By its name, or by its Chinese label.
    static func field(_ name: String) throws(ConditionError) -> VerdictField {
        if let field = VerdictField.allCases.first(where: { $0.rawValue == name || $0.label.zh == name }) { return field }
        let known = VerdictField.allCases.map(\.rawValue)
        throw ConditionError(
            code: "unknown_field", word: name, message: Message(zh: "结论没有字段 '\(name)'", en: "a verdict has no field '\(name)'"),
            hint: .nearest(to: name, among: known))
    }

    /// Checks by their ids, their ids with their plugins', their labels; all of a plugin by its name.
    private func ids(_ value: LuaValue) throws -> Set<String> {
        let names = try value.table?.array().compactMap(\.string) ?? [value.string].compactMap { $0 }
        guard !names.isEmpty else { throw wrong(value, .check, takes: Message(zh: "一条或几条规则的名称", en: "the names of checks")) }
        return try names.reduce(into: []) { ids, name in
            let called = checks.filter { $0.isMeant(by: name) }.map(\.qualified)
            guard !called.isEmpty else {
                throw ConditionError(
                    code: "unknown_check", word: name, message: Message(zh: "没有规则 '\(name)'", en: "there is no check '\(name)'"),
                    hint: checks.isEmpty
                        ? nil : .nearest(to: name, among: checks.flatMap { [$0.id, $0.zh, $0.qualified] }, shown: checks.map(\.id)))
            }
            ids.formUnion(called)
        }
    }

    private func match(_ value: LuaValue, _ field: VerdictField) throws -> Condition.Match {
        if let test = value.payload(Test.self) { return .test(test) }
        if field == .pending { return .within(try DayClass.period(of: value, asOf: asOf)) }
        if case .table(let table) = value { return .anyOf(try table.array().map { try single($0, field) }) }
        return .anyOf([try single(value, field)])
    }

    private func single(_ value: LuaValue, _ field: VerdictField) throws -> Value {
        if let verdict = value.payload(Verdict.self), field == .verdict { return .text(verdict.rawValue) }
        if let choices = field.choices {
            guard let word = value.string else { throw wrong(value, field, takes: Message(zh: "一个词", en: "a word")) }
            if let choice = choices.first(where: { $0.en == word || $0.zh == word }) { return .text(choice.en) }
            throw ConditionError(
                code: "unknown_value", word: word, message: Message(zh: "'\(field.rawValue)' 没有值 '\(word)'", en: "'\(field.rawValue)' has no value '\(word)'"),
                hint: .nearest(to: word, among: choices.flatMap { [$0.en, $0.zh] }, shown: choices.map(\.en)))
        }
        switch field {
        case .provisional, .excepted:
            guard let flag = value.boolean else { throw wrong(value, field, takes: Message(zh: " true 或 false", en: "true or false")) }
            return .flag(flag)
        case .actual, .target:
            if let number = LuaNumber.exact(value) { return Value(number) }
        default: break
        }
        if case .record(let record) = value { return .text(try title(record)) }
        guard let text = value.string else { throw wrong(value, field, takes: Message(zh: "文字", en: "a text")) }
        return .text(text)
    }

    private func wrong(_ value: LuaValue, _ field: VerdictField, takes: Message) -> ConditionError {
        ConditionError(
            code: "wrong_value", word: value.string ?? field.rawValue,
            message: Message(
                zh: "'\(field.rawValue)' 要\(takes.zh)，不是\(TypeWord.message(value.typeName).zh)",
                en: "'\(field.rawValue)' takes \(takes.en), not \(TypeWord.message(value.typeName).en)"))
    }
}
