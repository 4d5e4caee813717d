import Ledger
import LuaRuntime
import Rules

/// `plus { points, what, … }` and `minus`.
enum ItemWord {
    static let plus = spec("plus", "Points for each of something.", zh: "加分", zhDoc: "每有一条加分。")
    static let minus = spec("minus", "Points off for each of something.", zh: "扣分", zhDoc: "每有一条扣分。")

    private static let points = SettingSpec(
        "points", .any, "A number, a table by role or by a field (`by`), a scale over a number, or a function of the counted record.", zh: "分值",
        zhDoc: "一个数、按角色或字段取值的分值表（见 by）、一个数量的分档表，或对每条记录求分的函数。")
    private static let what = SettingSpec(
        "what", .any, "An activity type, a collection, a number that the scale reads, not_met \"check\", or entered \"item\" alone.", zh: "对象",
        zhDoc: "活动类型、集合、分档表所读的数、not_met \"规则\"，或单独写 entered \"项目\"。", required: true)

    private static func spec(_ word: String, _ doc: String, zh: String, zhDoc: String) -> WordSpec {
        WordSpec(
            word, doc, zh: zh, zhDoc: zhDoc, entries: [points, what],
            settings: [
                SettingSpec("where", .conditions, "Which of it.", zh: "条件", zhDoc: "只算符合条件的记录。"),
                SettingSpec("role", .list, "Only with these roles.", zh: "角色", zhDoc: "只算担任这些角色的。", shape: "zhibu.role|zhibu.role[]"),
                SettingSpec(
                    "by", .text, "role, or the field by which a table of points is read.", zh: "分值依据", zhDoc: "分值表按什么取值：role，或一个字段。", shape: "\"role\"|string"),
                SettingSpec("cap", .number, "At most so many points from this item.", zh: "上限", zhDoc: "这一项最多计多少分。"),
                SettingSpec(
                    "cap_per", .text, "In each month, quarter or half of the period.", zh: "上限周期", zhDoc: "上限按期间内的每月、每季或每半年分别计。",
                    choices: Period.Kind.allCases.map(\.rawValue).filter { $0 != "span" }),
                SettingSpec("required", .flag, "Whether nothing is known where there is none of it.", zh: "必填", zhDoc: "没有任何记录时，是否算作资料不足。"),
                SettingSpec(
                    "beside", .any, "entered \"item\": a second figure that is shown and does not count.", zh: "对照", zhDoc: "entered \"项目\"：另一个只显示、不计入的分数。",
                    shape: "zhibu.entered"),
            ])
    }

    static func item(_ node: Node, _ context: ScoreContext) throws -> ScoreItem {
        let reader = try context.reader(node, node.word == "plus" ? plus : minus)
        let source = try source(reader, context)
        try refuseIdle(source, reader)
        var item = ScoreItem(node.word == "plus" ? .plus : .minus, source, at: node.location)
        item.conditions = try context.binding.conditions("where", on: source.conditionModels(on: context.model), reader)
        item.roles = try CountWord.roles(reader, context.binding)
        item.isRequired = try reader.flag("required") ?? false
        if let cap = try ScoreBounds.cap(reader) { item.cap = ScoreItem.Cap(cap, per: try capPeriod(reader)) }
        return item
    }

    /// What the entries say: points and what they are for, a scale and a number, points and a check, or what is typed in.
    private static func source(_ reader: Reader, _ context: ScoreContext) throws -> ScoreItem.Source {
        let entries = reader.node.settings.entries
        if let entered = entries.first?.payload(EnteredItem.self) {
            guard entries.count == 1 else { throw tooMany(reader) }
            return .entries(EnteredItem(entered.item, beside: try beside(reader)))
        }
        guard entries.count >= 2 else { throw incomplete(reader) }
        guard entries.count == 2 else { throw tooMany(reader) }
        if entries[1].payload(EnteredItem.self) != nil { throw pointsOfEntry(reader) }
        if let check = try context.check(entries[1], reader) {
            guard let points = LuaNumber.hundredths(entries[0]) else { throw pointsOfCheck(reader) }
            return .misses(check, try PointsReading.positive(points, reader))
        }
        guard let name = entries[1].string else { throw incomplete(reader) }
        if let scale = entries[0].payload(Scale.self) {
            return .number(try context.binding.quantity(name, on: context.model, reader), try PointsReading.checked(scale, reader))
        }
        let what = try context.binding.countable(name, reader)
        return .occurrences(what, try PointsReading.read(entries[0], of: what, reader, context))
    }

    private static func beside(_ reader: Reader) throws -> String? {
        guard reader.has("beside") else { return nil }
        guard let other = reader["beside"].payload(EnteredItem.self) else {
            throw reader.wrongType("beside", reader["beside"], expected: Message(zh: " entered \"…\"", en: "entered \"…\""))
        }
        return other.item
    }

    /// A setting that would do nothing is a mistake.
    private static func refuseIdle(_ source: ScoreItem.Source, _ reader: Reader) throws {
        let usable: Set<String> =
            switch source {
            case .occurrences(_, .table): ["where", "role", "by", "cap", "cap_per", "required"]
            case .occurrences: ["where", "role", "cap", "cap_per", "required"]
            case .number: ["cap"]
            case .misses: ["cap", "cap_per"]
            case .entries: ["where", "cap", "cap_per", "required", "beside"]
            }
        let idle = reader.node.settings.named.keys.sorted().first { !usable.contains($0) || $0 == "cap_per" && !reader.has("cap") }
        guard let idle else { return }
        throw reader.error(
            "idle_setting", Message(zh: "'\(idle)' 在这一项里没有作用", en: "'\(idle)' does nothing in this item"),
            at: reader.source.place(ofSetting: idle, from: reader.node.line),
            hint: idle == "cap_per" ? Message(zh: "加上 cap = …，或去掉它", en: "add cap = …, or leave it out") : Message(zh: "去掉它", en: "leave it out"))
    }

    private static func capPeriod(_ reader: Reader) throws -> Period.Kind? {
        guard let text = try reader.text("cap_per") else { return nil }
        guard let kind = Period.Kind(rawValue: text), kind != .span else {
            let known = Period.Kind.allCases.map(\.rawValue).filter { $0 != "span" }
            throw reader.error(
                "unknown_period_kind", Message(zh: "没有周期 '\(text)'", en: "there is no period '\(text)'"),
                at: reader.source.place(ofValue: text, inSetting: "cap_per", from: reader.node.line),
                hint: .nearest(to: text, among: known))
        }
        return kind
    }

    // MARK: Mistakes

    private static func incomplete(_ reader: Reader) -> Diagnostic {
        let word = reader.node.word
        return reader.error(
            "missing_entry", Message(zh: "\(word) 要写分值和对象", en: "\(word) takes points and what they are for"),
            hint: Message(zh: "例如 \(word) { 3, \"lecture\" }", en: "as \(word) { 3, \"lecture\" }"))
    }

    private static func tooMany(_ reader: Reader) -> Diagnostic {
        let word = reader.node.word
        return reader.error(
            "bad_entry", Message(zh: "一个 \(word) 只写一样", en: "one \(word) is for one thing"),
            hint: Message(zh: "另一样写成另一个 \(word)", en: "write another \(word) for the other"))
    }

    private static func pointsOfCheck(_ reader: Reader) -> Diagnostic {
        let word = reader.node.word
        return reader.error(
            "wrong_type", Message(zh: "规则的每个结论扣一样多，分值要一个数", en: "each verdict of a check counts the same: its points are a number"),
            hint: Message(zh: "例如 \(word) { \"0.5\", not_met \"…\" }", en: "as \(word) { \"0.5\", not_met \"…\" }"))
    }

    private static func pointsOfEntry(_ reader: Reader) -> Diagnostic {
        let word = reader.node.word
        return reader.error(
            "bad_entry", Message(zh: "登记的分值写在登记里，不写在 \(word) 里", en: "an entry brings its points: none stand before it"),
            hint: Message(zh: "写成 \(word) { entered \"…\" }", en: "write \(word) { entered \"…\" }"))
    }
}

extension ScoreItem.Source {
    /// Where the paths of conditions may start from.
    fileprivate func conditionModels(on model: String) -> [String] {
        switch self {
        case .occurrences(let what, _): what.conditionModels(on: model)
        case .entries: ["entry"]
        case .number, .misses: []
        }
    }
}
