import Ledger
import LuaRuntime
import Rules

/// `part { "name", cap, floor, weight, items }`.
enum PartWord {
    static let spec = WordSpec(
        "part", "Items that are added up, bounded and weighted together.", zh: "部分", zhDoc: "几个加扣分项合在一起计分、限分、加权。",
        entries: [SettingSpec("name", .text, "What results call it.", zh: "名称", zhDoc: "结果里显示的名称。", required: true)],
        settings: [
            SettingSpec("floor", .number, "Never below.", zh: "下限", zhDoc: "最低不低于这个分数。"),
            SettingSpec("cap", .number, "Never above.", zh: "上限", zhDoc: "最高不超过这个分数。"),
            SettingSpec("weight", .number, "What its points count for in the whole, as \"0.6\".", zh: "权重", zhDoc: "这一部分的分数按多少计入总分，如 \"0.6\"。"),
        ], holds: NodeWords.items,
        example: """
            score "lectures_and_forums" {
              "Lectures and forums that were heard, each bounded.", zh = "分部分计分", on = "member", per = "year",
              part { "党课", cap = 8, plus { 5, "lecture", role = "present" } }, part { "研讨", cap = 4, plus { 3, "study_forum", role = "present" } },
              case "two lectures and a forum" {
                activity { "lecture", "2021-03-05", "2021-04-05", present = "李示例" }, activity { "study_forum", "2021-05-05", present = "李示例" },
                expect { "李示例", "2021", points = 11 },
              },
            }
            """)

    static func section(_ node: Node, _ context: ScoreContext) throws -> ScoreSection {
        let reader = try context.reader(node, spec)
        let name = try reader.firstText(Message(zh: "这一部分的名称", en: "the part's name"))
        var section = ScoreSection(name, try node.children(NodeWords.items).map { try ItemWord.item($0, context) })
        guard !section.items.isEmpty else { throw ScoreDeclaration.noItems(reader) }
        (section.floor, section.cap) = try ScoreBounds.read(reader)
        if reader.has("weight") { section.weight = try WeightReading.factor("weight", reader["weight"], reader) }
        return section
    }
}

/// `weight = { by = "field", value = factor … }`.
enum WeightReading {
    static func read(_ reader: Reader, _ context: ScoreContext) throws -> ScoreWeight? {
        guard reader.has("weight") else { return nil }
        let entries = try reader.namedTable("weight")
        guard let by = entries.first(where: { $0.0 == "by" })?.1.string, entries.count > 1 else {
            throw reader.error(
                "missing_entry", Message(zh: "weight 要写 by 和各个值的权重", en: "weight takes by and a factor for each value"),
                at: reader.source.place(ofSetting: "weight", from: reader.node.line),
                hint: Message(
                    zh: "例如 weight = { by = \"status\", full = 1, probationary = \"0.8\" }",
                    en: "as weight = { by = \"status\", full = 1, probationary = \"0.8\" }"))
        }
        let path = try context.binding.path(by, in: context.model, reader)
        var factors: [String: Fraction] = [:]
        for (name, value) in entries where name != "by" {
            try refuseUnknown(name, of: path, reader, context)
            factors[name] = try factor(name, value, reader)
        }
        return ScoreWeight(by: path, factors)
    }

    static func factor(_ name: String, _ value: LuaValue, _ reader: Reader) throws -> Fraction {
        guard let factor = LuaNumber.exact(value), factor > .zero else {
            throw reader.wrongType(name, value, expected: Message(zh: "一个大于零的数，如 1 或 \"0.8\"", en: "a number above zero, as 1 or \"0.8\""))
        }
        return factor
    }

    /// A value that the field cannot hold.
    static func refuseUnknown(_ name: String, of path: FieldPath, _ reader: Reader, _ context: ScoreContext) throws {
        let known: [String]
        switch path.kind {
        case .choice(let choices): known = choices.map(\.name)
        case .word(.activityType): known = context.binding.view.vocabulary.activityTypes.map(\.id)
        default: return
        }
        guard !known.contains(name) else { return }
        throw reader.error(
            "unknown_value", Message(zh: "'\(path.text)' 没有值 '\(name)'", en: "'\(path.text)' has no value '\(name)'"),
            at: reader.source.place(ofSetting: name, from: reader.node.line), hint: .nearest(to: name, among: known))
    }
}
