import Ledger
import LuaRuntime
import Rules

/// `unique { field, … }`.
enum UniqueWord: BodyWord {
    static let spec = WordSpec(
        "unique", "No second record holds the same in these fields.", zh: "唯一", zhDoc: "没有第二条记录在这些字段上取值相同。",
        entries: [SettingSpec("field …", .text, "Fields of the subject, or paths.", zh: "字段", zhDoc: "对象的字段或路径，可写几个。", required: true)],
        outcomes: [
            .met("no second record; one that leaves a field blank is not compared", zh: "没有第二条；有字段未填的不参与比对"),
            .notMet("`found` names the others", zh: "found 写明其他各条"),
        ],
        example: """
            check "sitting_entered_once" {
              "No sitting is entered twice.", zh = "活动不重复登记", on = "activity", level = "unit",
              unique { "type", "date", "topic" },
              case "two of one day and topic, one of another day, two that name no topic" {
                activity { "lecture", "2021-03-05", title = "甲", topic = "形势" }, activity { "lecture", "2021-03-05", title = "乙", topic = "形势" },
                activity { "lecture", "2021-03-06", title = "丙", topic = "形势" },
                activity { "lecture", "2021-03-07", title = "丁" }, activity { "lecture", "2021-03-07", title = "戊" },
                expect { "甲", not_met, actual = 2, target = 1 }, expect { "丙", met }, expect { "丁", met },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        return UniqueBody(
            try reader.texts(Message(zh: "一个或几个字段", en: "one field or several"), example: "unique { \"title\", \"date\" }").map {
                try context.binding.path($0, in: context.model, reader)
            })
    }
}
