import Ledger
import LuaRuntime
import Rules

/// `allowed { field = values, … }`: several fields must all hold what is listed for them.
enum AllowedWord: BodyWord {
    static let spec = WordSpec(
        "allowed", "What a field holds is listed; where it holds members, a post that each held on that day: field = values.", zh: "限定",
        zhDoc: "字段的值在所列范围之内；字段记的是人时，看其当日的职务：字段 = 允许的值。",
        entries: [
            SettingSpec(
                "field = values", .list, "The field of the subject, and what may stand there: words, or rule.name.", zh: "字段 = 允许的值",
                zhDoc: "对象的字段和允许的值：词语，或 rule.名称；可写几个字段。", required: true)
        ],
        outcomes: [
            .met("the value, or a post held on that day, is listed", zh: "值在所列之内，或当日担任所列职务"),
            .notMet("`found` names what is not listed", zh: "found 写明不在所列之内的值"),
            .undetermined("the field is blank, or the day is too imprecise to know the post", zh: "字段未填，或日期不足以确定当日职务"),
        ],
        example: """
            check "secretary_chairs" {
              "The secretary or the deputy chairs a members' meeting.", zh = "书记主持大会", on = "activity", where = { type = "members_meeting" }, level = "unit",
              allowed { chair = { "secretary", "deputy_secretary" } },
              member { "李示例", post = "secretary" }, member { "王样本" },
              case "the secretary, another, nobody on record" {
                activity { "members_meeting", "2021-03-05", chair = "李示例" }, activity { "members_meeting", "2021-06-05", chair = "王样本" },
                activity { "members_meeting", "2021-09-05" },
                expect { "2021-03-05", met }, expect { "2021-06-05", not_met, found = { "王样本" } },
                expect { "2021-09-05", undetermined, missing = { "chair" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        // Its settings are the fields of the subject: which there are, the path says.
        let fields = context.source.inOrder(node.settings.named.keys.sorted(), from: node.line)
        let reader = try context.reader(node, WordSpec(spec.word, spec.doc, zh: spec.zh, settings: fields.map { SettingSpec($0, .list, "", zh: "") }))
        guard !fields.isEmpty else {
            throw reader.error(
                "missing_entry", Message(zh: "allowed 要写 字段 = 允许的值", en: "allowed takes field = values"),
                hint: Message(
                    zh: "例如 allowed { chair = { \"secretary\", \"deputy_secretary\" } }", en: "as allowed { chair = { \"secretary\", \"deputy_secretary\" } }"))
        }
        let bodies = try fields.map { name in
            let path = try context.binding.path(name, in: context.model, reader)
            return AllowedBody(path, try values(name, path, reader))
        }
        return bodies.count == 1 ? bodies[0] : CompoundBody(.all, bodies)
    }

    private static func values(_ name: String, _ path: FieldPath, _ reader: Reader) throws -> WordsLimit {
        guard case .words(let words)? = try reader.wordsLimit(name) else { return try reader.wordsLimit(name)! }
        guard let choices = choices(path.kind) else { return .words(words) }
        return .words(
            try words.map { word in
                if let choice = choices.first(where: { $0.isSpelt(word) }) { return choice.name }
                throw reader.unknownValue(word, of: name, known: choices.map(\.name))
            })
    }

    /// The words that can be held: of a choice, or the posts of a member. Nil where any text may stand.
    private static func choices(_ kind: FieldKind) -> [Choice]? {
        switch kind {
        case .choice(let choices): return choices
        case .list(let element): return self.choices(element)
        case .reference("member"):
            if case .choice(let posts)? = Catalogue.model("post")?.field("post")?.kind { return posts }
            return nil
        default: return nil
        }
    }
}
