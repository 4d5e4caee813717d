import Ledger
import LuaRuntime
import Rules

/// The bodies of checks: each word's settings, and the primitive that it makes.
enum BodyWords {
    static func read(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> any CheckBody {
        switch node.word {
        case "count": try CountWord.body(node, scope, source, plugin, binding)
        case "total": try TotalWord.body(node, scope, source, plugin, binding)
        case "limit": try LimitWord.body(node, scope, source, plugin, binding)
        case "vote": try VoteWord.body(node, scope, source, plugin, binding)
        case "coverage": try CoverageWord.body(node, scope, source, plugin, binding)
        default: try LadderWord.body(node, scope, source, plugin, binding)
        }
    }

    static let whatMeaning = Message(zh: "活动类型或集合", en: "an activity type or a collection")
}

/// `count { what, test, where, role, needs }`.
enum CountWord {
    static let spec = WordSpec(
        "count", "So many of something in the period.", zh: "计数",
        settings: [
            SettingSpec("where", .conditions, "What is counted of it.", zh: "条件"),
            SettingSpec("role", .list, "Only with these roles.", zh: "角色"),
            SettingSpec("needs", .quantity, "The field that confirms that the register was kept.", zh: "登记确认"),
            SettingSpec("distinct", .text, "For a measure: counts each value of this field once.", zh: "去重字段"),
        ])

    static func body(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> CountBody {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let what = try binding.countable(try reader.firstText(BodyWords.whatMeaning), reader)
        return CountBody(
            what: what, limit: try reader.limitEntry(), conditions: try binding.conditions("where", on: what.conditionModels(on: scope.model), reader),
            roles: try roles(reader, binding), needs: try reader.text("needs").map { try binding.path($0, in: scope.model, reader) })
    }

    static func measure(_ node: Node, on model: String, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> CountMeasure {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let what = try binding.countable(try reader.firstText(BodyWords.whatMeaning), reader)
        let distinct = try reader.text("distinct").map { try binding.path($0, in: what.model(on: model), reader) }
        return CountMeasure(
            what, where: try binding.conditions("where", on: what.conditionModels(on: model), reader), roles: try roles(reader, binding), distinct: distinct)
    }

    static func roles(_ reader: Reader, _ binding: Binding) throws -> [String] {
        try (try reader.words("role") ?? []).map { word in
            do { return try ConditionReading(view: binding.view).role(word) } catch let error as ConditionError {
                throw reader.error(error.code, error.message, at: reader.source.place(ofWord: word, from: reader.node.line), hint: error.hint)
            }
        }
    }
}

/// `total { measure, test }`.
enum TotalWord {
    static let spec = WordSpec("total", "The sum of a measure passes.", zh: "合计")

    static func body(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> TotalBody {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let name = try reader.firstText(Message(zh: "一个指标", en: "a measure"))
        guard case .measure = try binding.quantity(name, on: scope.model, reader) else {
            let known = binding.measures.filter { $0.value == scope.model }.keys.sorted()
            throw reader.error(
                "not_measure", Message(zh: "'\(name)' 不是指标", en: "'\(name)' is no measure"), at: source.place(ofWord: name, from: node.line),
                hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
        }
        return TotalBody(measure: name, limit: try reader.limitEntry())
    }
}

/// `limit { number, test, of = number, needs, forecast }`.
enum LimitWord {
    static let spec = WordSpec(
        "limit", "A part of something stays within its allotment.", zh: "限额",
        settings: [
            SettingSpec("of", .quantity, "What it is a part of.", zh: "总数", required: true),
            SettingSpec("needs", .quantity, "The field that confirms that the register was kept.", zh: "登记确认"),
            SettingSpec("forecast", .flag, "Whether the rate so far is followed to the end.", zh: "预测"),
        ])

    static func body(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> LimitBody {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let number = try binding.quantity(try reader.firstText(Message(zh: "一个指标或数字字段", en: "a measure or a number field")), on: scope.model, reader)
        return LimitBody(
            number: number, limit: try reader.limitEntry(), of: try binding.quantity(try reader.text("of") ?? "", on: scope.model, reader),
            needs: try reader.text("needs").map { try binding.path($0, in: scope.model, reader) }, forecast: try reader.flag("forecast") ?? false)
    }
}

/// `vote { present = test, yes = test, of = "members" | "committee" }`.
enum VoteWord {
    static let spec = WordSpec(
        "vote", "Enough of those with a vote came, and enough of them agreed.", zh: "表决",
        settings: [
            SettingSpec("present", .limit, "How many of those due must come.", zh: "到会"),
            SettingSpec("yes", .limit, "How many of those due must agree.", zh: "赞成"),
            SettingSpec("of", .text, "members or committee: whose meeting it is.", zh: "应到范围"),
            SettingSpec("yes_field", .quantity, "The field that holds the number of approvals.", zh: "赞成票字段"),
        ])

    static func body(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> VoteBody {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let of = try reader.text("of") ?? "members"
        guard let voters = VoteBody.Voters(rawValue: of) else {
            let known = VoteBody.Voters.allCases.map(\.rawValue)
            throw reader.error(
                "unknown_value", Message(zh: "of 没有 '\(of)'", en: "there is no of = '\(of)'"), at: source.place(ofValue: of, inSetting: "of", from: node.line),
                hint: .nearest(NearMiss.nearest(to: of, among: known), among: known))
        }
        guard reader.has("present") || reader.has("yes") else {
            throw reader.error("missing_limit", Message(zh: "vote 要有 present 或 yes", en: "vote needs present or yes"))
        }
        return VoteBody(
            present: reader.has("present") ? try reader.limit(reader["present"], "present") : nil,
            yes: reader.has("yes") ? try reader.limit(reader["yes"], "yes") : nil, of: voters,
            yesField: try reader.text("yes_field").map { try binding.path($0, in: scope.model, reader) })
    }
}

/// `coverage { what, test, each = { field = values }, base }`.
enum CoverageWord {
    static let spec = WordSpec(
        "coverage", "Everyone takes each part.", zh: "覆盖",
        settings: [
            SettingSpec("each", .any, "The parts: { role = { … } } or { field = { … } }.", zh: "各项"),
            SettingSpec("base", .text, "period_end, any_day, all_days: who is everyone.", zh: "人员基数"),
            SettingSpec("where", .conditions, "What else must hold of the counted records.", zh: "条件"),
        ])

    static func body(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> CoverageBody {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let what = try binding.countable(try reader.firstText(BodyWords.whatMeaning), reader)
        return CoverageBody(
            what: what, limit: try reader.limitEntry(), each: try each(reader, what, binding), base: try base(reader),
            conditions: try binding.conditions("where", on: what.conditionModels(on: "member"), reader))
    }

    private static func each(_ reader: Reader, _ what: Countable, _ binding: Binding) throws -> CoverageBody.Each {
        guard reader.has("each") else { return .presence }
        guard case .table(let table) = reader["each"], let (key, value) = try table.pairs().first, let field = key.string, case .table(let list) = value else {
            throw reader.wrongType("each", reader["each"], expected: Message(zh: "一个 { role = { … } }", en: "a { role = { … } }"))
        }
        let conditions = try binding.conditions("each", on: what.conditionModels(on: "member"), reader)
        guard let condition = conditions.first, case .anyOf(let unordered) = condition.match else { return .presence }
        // In the order of the list, as the author wrote it.
        let written = try list.array().compactMap(\.string)
        if field == "role" { return .roles(written.compactMap { word in binding.view.vocabulary.roles.first { $0.id == word || $0.zh == word }?.id }) }
        return .values(condition.path, unordered)
    }

    private static func base(_ reader: Reader) throws -> CoverageBody.Base {
        switch try reader.text("base") ?? "period_end" {
        case "period_end": return .periodEnd
        case "any_day": return .anyDay
        case "all_days": return .allDays
        case let other:
            let known = ["period_end", "any_day", "all_days"]
            throw reader.error(
                "unknown_value", Message(zh: "base 没有 '\(other)'", en: "there is no base '\(other)'"),
                at: reader.source.place(ofValue: other, inSetting: "base", from: reader.node.line),
                hint: .nearest(NearMiss.nearest(to: other, among: known), among: known))
        }
    }
}

/// `ladder { number, scale, by = field }`.
enum LadderWord {
    static let spec = WordSpec(
        "ladder", "The field's rank is that which the scale asks for, or above.", zh: "权限",
        settings: [SettingSpec("by", .quantity, "The field that holds the rank.", zh: "级别字段", required: true)])

    static func body(_ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> LadderBody {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let number = try binding.quantity(try reader.firstText(Message(zh: "一个数字字段或指标", en: "a number field or a measure")), on: scope.model, reader)
        return LadderBody(number: number, scale: try scale(reader), by: try binding.path(try reader.text("by") ?? "", in: scope.model, reader))
    }

    private static func scale(_ reader: Reader) throws -> ScaleLimit {
        for value in reader.node.settings.entries {
            if let scale = value.payload(Scale.self) { return .scale(scale) }
            if case .parameter(let name)? = value.payload(Limit.self) { return .parameter(name) }
        }
        throw reader.error(
            "missing_scale", Message(zh: "ladder 缺少 scale", en: "ladder lacks its scale"),
            hint: Message(
                zh: "例如 scale { { 2, \"organiser\" }, above = \"director\" } 或 rule.approver",
                en: "as scale { { 2, \"organiser\" }, above = \"director\" } or rule.approver"))
    }
}
