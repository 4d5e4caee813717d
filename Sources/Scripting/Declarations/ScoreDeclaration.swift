import Ledger
import LuaRuntime
import Rules

/// `score "id" { … }`: points for a subject and a period.
enum ScoreDeclaration {
    static let spec = WordSpec(
        "score", "Points for a subject and a period.", zh: "积分",
        settings: ScopeReading.settings + [
            SettingSpec("base", .number, "The points to begin with.", zh: "基础分"),
            SettingSpec("floor", .number, "Never below.", zh: "下限"),
            SettingSpec("cap", .number, "Never above.", zh: "上限"),
        ], holds: NodeWords.items.union(NodeWords.rows).union(["case"]))

    static let plus = item("plus", "Points for each of something.", zh: "加分")
    static let minus = item("minus", "Points off for each of something.", zh: "扣分")

    private static func item(_ word: String, _ doc: String, zh: String) -> WordSpec {
        WordSpec(
            word, doc, zh: zh,
            settings: [
                SettingSpec("where", .conditions, "Which of it.", zh: "条件"),
                SettingSpec("role", .list, "Only with these roles.", zh: "角色", shape: "zhibu.role|zhibu.role[]"),
                SettingSpec("by", .text, "role, or the field by which a table of points is read.", zh: "分值依据", shape: "\"role\"|string"),
                SettingSpec("cap", .number, "At most so many points from this item.", zh: "上限"),
                SettingSpec(
                    "cap_per", .text, "In each month, quarter or half of the period.", zh: "上限周期",
                    choices: Period.Kind.allCases.map(\.rawValue).filter { $0 != "span" }),
            ])
    }

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost) throws -> Score {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        var score = Score(identity, scope: try ScopeReading.read(reader, binding))
        score.base = try reader.hundredths("base") ?? .zero
        score.floor = try reader.hundredths("floor")
        score.cap = try reader.hundredths("cap")
        score.items = try node.children(NodeWords.items).map { try item($0, score.scope, source, plugin, binding, host) }
        guard !score.items.isEmpty else {
            throw reader.error(
                "no_body", Message(zh: "\(node.title) 没有加分或扣分项", en: "\(node.title) has no plus and no minus"),
                hint: Message(zh: "例如 plus { 3, \"lecture\" }", en: "as plus { 3, \"lecture\" }"))
        }
        return score
    }

    private static func item(
        _ node: Node, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost
    ) throws -> ScoreItem {
        let reader = try Reader(node, source, node.word == "plus" ? plus : minus, plugin: plugin)
        let entries = node.settings.entries
        guard entries.count >= 2, let name = entries[1].string else {
            throw reader.error(
                "missing_entry", Message(zh: "\(node.word) 要写分值和对象", en: "\(node.word) takes points and what they are for"),
                hint: Message(zh: "例如 \(node.word) { 3, \"lecture\" }", en: "as \(node.word) { 3, \"lecture\" }"))
        }
        let what = try binding.countable(name, reader)
        var item = ScoreItem(node.word == "plus" ? .plus : .minus, try points(entries[0], reader, host), what, at: node.location)
        item.conditions = try binding.conditions("where", on: what.conditionModels(on: scope.model), reader)
        item.roles = try CountWord.roles(reader, binding)
        if let cap = try reader.hundredths("cap") { item.cap = ScoreItem.Cap(cap, per: try capPeriod(reader)) }
        return item
    }

    private static func capPeriod(_ reader: Reader) throws -> Period.Kind? {
        guard let text = try reader.text("cap_per") else { return nil }
        guard let kind = Period.Kind(rawValue: text), kind != .span else {
            let known = Period.Kind.allCases.map(\.rawValue).filter { $0 != "span" }
            throw reader.error(
                "unknown_period_kind", Message(zh: "没有周期 '\(text)'", en: "there is no period '\(text)'"),
                at: reader.source.place(ofValue: text, inSetting: "cap_per", from: reader.node.line),
                hint: .nearest(NearMiss.nearest(to: text, among: known), among: known))
        }
        return kind
    }

    private static func points(_ value: LuaValue, _ reader: Reader, _ host: ScriptHost) throws -> Points {
        if let number = LuaNumber.hundredths(value) { return .fixed(number) }
        if case .function = value {
            let (place, title) = (reader.node.location, reader.node.title)
            return .function { [unowned host] in try host.points(at: place, of: $0, title: title) }
        }
        guard case .table(let table) = value else {
            throw reader.error(
                "wrong_type", Message(zh: "分值要一个数、一张表或一个函数", en: "points are a number, a table or a function"),
                hint: Message(zh: "小数写成文本，如 \"1.25\"", en: "decimals are written as text, as \"1.25\""))
        }
        guard let by = try reader.text("by") else {
            throw reader.error("missing_setting", Message(zh: "分值表要有 by，说明按什么取值", en: "a table of points needs by: what it is read by"))
        }
        var byValue: [String: Hundredths] = [:]
        for (key, value) in try table.pairs() {
            guard let name = key.string, let number = LuaNumber.hundredths(value) else {
                throw reader.wrongType(key.string ?? "points", value, expected: Message(zh: "一个分值", en: "points"))
            }
            byValue[name] = number
        }
        return .table(by: by, byValue)
    }
}
