import Ledger
import LuaRuntime
import Rules

/// `subset { field, of = field }`.
enum SubsetWord: BodyWord {
    static let spec = WordSpec(
        "subset", "What one field holds is among what another holds.", zh: "包含于", zhDoc: "一个字段的内容都在另一个字段之内。",
        entries: [SettingSpec("field", .text, "The field whose contents are asked about.", zh: "字段", zhDoc: "要检查的字段。", required: true)],
        settings: [SettingSpec("of", .quantity, "The field that holds all that may be there.", zh: "全体字段", zhDoc: "记录全体的字段。", required: true)],
        outcomes: [
            .met("nothing outside", zh: "没有多出的"),
            .notMet("`found` names what is too much", zh: "found 写明多出的"),
            .undetermined("one of the two is blank", zh: "两个字段有一个未填"),
        ],
        example: """
            check "teachers_study_too" {
              "Who teaches at a seminar also sits in it.", zh = "教员也做学员", on = "activity", where = { type = "seminar" }, level = "unit",
              subset { "teacher", of = "student" },
              case "one of the two, another, nobody known" {
                activity { "seminar", "2021-03-05", teacher = "李示例", student = { "李示例", "王样本" } },
                activity { "seminar", "2021-04-05", teacher = "李示例", student = "王样本" }, activity { "seminar", "2021-05-05", student = "王样本" },
                expect { "2021-03-05", met }, expect { "2021-04-05", not_met, found = { "李示例" } },
                expect { "2021-05-05", undetermined, missing = { "teacher" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let part = try context.binding.path(try reader.firstText(Message(zh: "一个字段", en: "a field")), in: context.model, reader)
        let whole = try context.binding.path(try reader.text("of") ?? "", in: context.model, reader)
        guard part.kind.target == whole.kind.target else {
            throw reader.error(
                "unlike_fields",
                Message(zh: "'\(part.text)' 和 '\(whole.text)' 记的不是同一种内容", en: "'\(part.text)' and '\(whole.text)' do not hold the same kind of thing"),
                at: reader.source.place(ofSetting: "of", from: node.line), hint: Message(zh: "换成同类的字段", en: "take a field of the same kind"))
        }
        return SubsetBody(part, of: whole)
    }
}
