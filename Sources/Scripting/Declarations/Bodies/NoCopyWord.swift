import Ledger
import LuaRuntime
import Rules

/// `no_copy { field, test, of = collection }`.
enum NoCopyWord: BodyWord {
    static let spec = WordSpec(
        "no_copy", "What a text says does not stand in an earlier record already.", zh: "不抄袭", zhDoc: "文字没有照搬更早的记录。",
        entries: [
            SettingSpec("field", .text, "The field of the text.", zh: "文字字段", zhDoc: "记录文字的字段。", required: true),
            SettingSpec(
                "test", .limit,
                "How much of it may stand in one earlier record, as at_most \"60%\": a part of its pairs of neighbouring characters; or rule.name.",
                zh: "界限", zhDoc: "最多有多少与某条更早的记录相同，如 at_most \"60%\"：按相邻两字的组合计算；或 rule.名称。", required: true),
        ],
        settings: [
            SettingSpec(
                "of", .text, "The collection that it is compared with; without it the records of its own kind.", zh: "比对集合", zhDoc: "与哪个集合的记录比对；不写则与同类记录比对。")
        ],
        outcomes: [
            .met("the likeness to each earlier record passes", zh: "与更早的记录都不超过界限"),
            .notMet("`found` names the record that it is most like", zh: "found 写明最像的那条记录"),
            .notApplicable("the text is blank", zh: "没有写文字"),
        ],
        example: """
            check "minutes_written_anew" {
              "Minutes are written anew each time.", zh = "会议记录不照抄", on = "activity", level = "unit",
              no_copy { "content", at_most "60%" },
              case "the first, one of its own, one that changes the end of the first, one without minutes" {
                activity { "committee", "2021-03-05", title = "三月", content = "会议学习了党章，讨论了全年的工作计划，通过了分工。" },
                activity { "committee", "2021-04-05", title = "四月", content = "本月研究学员请假的办法，决定由组织员登记。" },
                activity { "committee", "2021-05-05", title = "五月", content = "会议学习了党章，讨论了全年的工作计划，没有通过分工。" },
                activity { "committee", "2021-06-05", title = "六月" },
                expect { "三月", met, actual = 0 }, expect { "四月", met },
                expect { "五月", not_met, found = { "2021-03-05 · 三月 · 支委会" } }, expect { "六月", not_applicable },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let name = try reader.firstText(Message(zh: "一个文字字段", en: "a field of text"))
        let collection = try reader.text("of")
        guard let model = collection.map({ collection in Catalogue.models.first { $0.collection == collection } }) ?? Catalogue.model(context.model) else {
            throw reader.unknownValue(collection ?? "", of: "of", known: Catalogue.models.map(\.collection))
        }
        let paths = try [context.model, model.name].map { try context.binding.path(name, in: $0, reader) }
        guard paths.allSatisfy({ $0.kind == .text }) else {
            throw reader.error(
                "not_text", Message(zh: "'\(name)' 不是文字字段", en: "'\(name)' is no text"), at: reader.source.place(ofWord: name, from: node.line),
                hint: .nearest(nil, among: Catalogue.model(context.model)!.fields.filter { $0.kind == .text && $0.isStored && !$0.isManaged }.map(\.name)))
        }
        return NoCopyBody(paths[0], limit: try reader.limitEntry(), of: paths[1])
    }
}
