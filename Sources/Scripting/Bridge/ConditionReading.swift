import Ledger
import LuaRuntime

/// A condition that cannot be understood, with the word that is wrong.
struct ConditionError: Error {
    let code: String
    let word: String
    let message: Message
    var hint: Message?
}

/// Reads conditions as data: a value, a list of values, a period, a test; `type` is the type itself, `counts_as` all that counts as it.
struct ConditionReading {
    let view: LedgerView
    /// Whether a person typed it: then a name means a record that is there.
    var isTyped = false

    /// - Parameter models: the paths may start from any of them, tried in order.
    func conditions(_ table: LuaTable, on models: [String], failing: (ConditionError) -> any Error = { $0 }) throws -> [Condition] {
        try table.pairs().map { key, value in
            guard let name = key.string else {
                throw failing(
                    ConditionError(
                        code: "bad_condition", word: value.string ?? "{", message: Message(zh: "条件要写成 字段 = 值", en: "a condition is field = value"),
                        hint: Message(zh: "例如 { status = \"full\" }", en: "as { status = \"full\" }")))
            }
            do {
                return try condition(name, value, on: models)
            } catch let error as ConditionError {
                throw failing(error)
            }
        }
    }

    private func condition(_ name: String, _ value: LuaValue, on models: [String]) throws -> Condition {
        if name == "counts_as" {
            return Condition(try path("type", on: models), .countsAs(try words(value, of: name).map(activityType)))
        }
        // A trainee has a role of his own; elsewhere a role is a part in a sitting.
        if name == "role", models.contains("participation") {
            return Condition(try path("roles", on: models), .anyOf(try words(value, of: name).map { .text(try role($0)) }))
        }
        let path = try path(name, on: models)
        if path.isPersonal {
            throw ConditionError(
                code: "personal_field", word: name, message: Message(zh: "'\(name)' 是个人信息，不能用来筛选", en: "'\(name)' is personal: it cannot be filtered by"),
                hint: .personal)
        }
        return Condition(path, try match(value, path, name))
    }

    private func path(_ name: String, on models: [String]) throws -> FieldPath {
        var first: FieldPathError?
        for model in models {
            do { return try view.path(name, in: model) } catch { first = first ?? error }
        }
        let error = first!
        throw ConditionError(
            code: "unknown_field", word: error.part,
            message: Message(zh: "\(Catalogue.model(error.model)?.zh ?? error.model)没有字段 '\(error.part)'", en: "\(error.model) has no field '\(error.part)'"),
            hint: related(error) ?? error.hint)
    }

    /// Records that belong to the record are asked, not compared.
    private func related(_ error: FieldPathError) -> Message? {
        guard let other = Catalogue.models.first(where: { $0.collection == error.part }), view.relation(from: error.model, to: other.name) != nil else {
            return nil
        }
        return Message(
            zh: "\(other.zh)是另外的记录：写成 where(function(r) return r:\(error.part) { … }:any() end)",
            en: "\(error.part) are records of their own: write where(function(r) return r:\(error.part) { … }:any() end)")
    }

    private func match(_ value: LuaValue, _ path: FieldPath, _ name: String) throws -> Condition.Match {
        if let test = value.payload(Test.self) { return try match(test, path.kind, name) }
        if let spellings = try StepWords(view.vocabulary).spellings(value, path) { return .anyOf(spellings) }
        if let period = value.payload(Period.self) { return .within(period) }
        if case .table(let table) = value { return .anyOf(try table.array().map { try single($0, path.kind, name) }) }
        if case .day = path.kind, let text = value.string {
            guard let period = PeriodReading.read(text, asOf: view.asOf) ?? Day(text).flatMap({ Period(first: $0.first, last: $0.last) }) else {
                let error = NotationError.notPeriod(text)
                throw ConditionError(code: "not_period", word: text, message: error.message, hint: error.hint)
            }
            return .within(period)
        }
        return .anyOf([try single(value, path.kind, name)])
    }

    /// One value of the field's kind. References are given by name, and found by it when the ledger is asked.
    func single(_ value: LuaValue, _ kind: FieldKind, _ name: String) throws -> Value {
        let read: Value? =
            switch kind {
            case .flag: value.boolean.map { .flag($0) }
            case .integer: value.integer.map { .integer($0) }
            case .decimal: LuaNumber.hundredths(value).map { .decimal($0) }
            case .day: value.string != nil || value.payload(Day.self) != nil ? .day(try DayClass.operand(value)) : nil
            case .choice(let choices): .text(try choice(value.string ?? value.typeName, choices, name))
            case .word(.activityType): .text(try activityType(value.string ?? value.typeName))
            case .word(.role): .text(try role(value.string ?? value.typeName))
            case .reference(let model): try reference(value, model)
            case .list(let element): try single(value, element, name)
            case .text: try text(value, name)
            }
        if let read { return read }
        let shown = value.string.map { Message(zh: " \"\($0)\"", en: "\"\($0)\"") } ?? TypeWord.message(value.typeName)
        throw ConditionError(
            code: "wrong_value", word: value.string ?? name, message: Message(zh: "'\(name)' 不能是\(shown.zh)", en: "'\(name)' cannot be \(shown.en)"),
            hint: Self.wanted(kind))
    }

    private func text(_ value: LuaValue, _ name: String) throws -> Value? {
        guard let text = value.string else { return nil }
        if isTyped { try refusePattern(text, name) }
        return .text(text)
    }

    private func reference(_ value: LuaValue, _ model: String) throws -> Value? {
        if case .record(let record) = value, record.recordClass.name == model {
            let row = RowRef(model: model, row: Int32(record.row))
            // A record of a ledger that a job has changed since is known by its id.
            let id = (record.recordClass.owner as? ModelTable)?.ids[record.row]
            return .reference(id ?? view.id(row).id)
        }
        guard let name = value.string else { return nil }
        if isTyped { try requireNamed(name, model) }
        return .text(name)
    }

    private func choice(_ text: String, _ choices: [Choice], _ name: String) throws -> String {
        if let choice = choices.first(where: { $0.isSpelt(text) }) { return choice.name }
        throw ConditionError(
            code: "unknown_value", word: text, message: Message(zh: "'\(name)' 没有值 '\(text)'", en: "'\(name)' has no value '\(text)'"),
            hint: .nearest(to: text, among: choices.map(\.name) + choices.map(\.zh), shown: choices.map(\.name)))
    }

    private func words(_ value: LuaValue, of name: String) throws -> [String] {
        if let text = value.string { return [text] }
        if case .table(let table) = value { return try table.array().compactMap(\.string) }
        throw ConditionError(code: "wrong_value", word: name, message: Message(zh: "'\(name)' 要一个或几个名称", en: "'\(name)' takes one or several names"))
    }

    func activityType(_ name: String) throws -> String {
        if let type = view.vocabulary.activityType(spelt: name) { return type.id }
        let known = view.vocabulary.activityTypes.map(\.id)
        throw ConditionError(
            code: "unknown_type", word: name, message: Message(zh: "没有活动类型 '\(name)'", en: "there is no activity type '\(name)'"),
            hint: .nearest(to: name, among: known + view.vocabulary.activityTypes.map(\.zh), shown: known))
    }

    func role(_ name: String) throws -> String {
        if let role = view.vocabulary.roles.first(where: { $0.id == name || $0.zh == name }) { return role.id }
        let known = view.vocabulary.roles.map(\.id)
        throw ConditionError(
            code: "unknown_role", word: name, message: Message(zh: "没有角色 '\(name)'", en: "there is no role '\(name)'"),
            hint: .nearest(to: name, among: known))
    }
}
