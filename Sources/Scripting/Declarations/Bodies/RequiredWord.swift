import Ledger
import LuaRuntime
import Rules

/// `required { field, …, documents = kinds }`.
enum RequiredWord: BodyWord {
    static let spec = WordSpec(
        "required", "All of these fields are filled, and papers of these kinds are there.", zh: "必填", zhDoc: "这些字段都已填写，这些材料都已归档。",
        entries: [SettingSpec("field …", .text, "Fields of the subject, or paths.", zh: "字段", zhDoc: "对象的字段或路径，可写几个。")],
        settings: [
            SettingSpec(
                "documents", .list, "The kinds of paper that must be there, or rule.name; a returned paper is not there.", zh: "材料",
                zhDoc: "必须有的材料类型，或 rule.名称；退回的材料不算。")
        ],
        outcomes: [
            .met("all are filled, all papers are there", zh: "都已填写，材料齐全"),
            .notMet("`missing` names the blank fields and the kinds of paper that lack", zh: "missing 写明未填的字段和缺少的材料"),
        ],
        example: """
            check "file_of_a_member" {
              "A member's file holds the day of joining, the application and the form.", zh = "党员档案齐全", on = "member", level = "unit",
              required { "joined", documents = { "入党申请书", "入党志愿书" } },
              case "whole; a form that was returned; a day that nobody wrote down" {
                member { "李示例", joined = "2012-05-10" }, member { "王样本", joined = "2012-05-10" }, member { "赵合成" },
                document { "申请书一", kind = "入党申请书", member = "李示例" }, document { "志愿书一", kind = "入党志愿书", member = "李示例" },
                document { "申请书二", kind = "入党申请书", member = "王样本" }, document { "志愿书二", kind = "入党志愿书", member = "王样本", status = "returned" },
                document { "申请书三", kind = "入党申请书", member = "赵合成" }, document { "志愿书三", kind = "入党志愿书", member = "赵合成" },
                expect { "李示例", met, actual = 3 }, expect { "王样本", not_met, missing = { "入党志愿书" } }, expect { "赵合成", not_met, missing = { "joined" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let documents = try documents(reader, context)
        // Papers alone are something to ask for too.
        let isOnlyPapers = documents != nil && node.settings.entries.isEmpty
        let fields = isOnlyPapers ? [] : try reader.texts(Message(zh: "一个或几个字段", en: "one field or several"), example: "required { \"topic\", \"decision\" }")
        return RequiredBody(try fields.map { try context.binding.path($0, in: context.model, reader) }, documents: documents)
    }

    private static func documents(_ reader: Reader, _ context: BodyContext) throws -> WordsLimit? {
        guard reader.has("documents") else { return nil }
        guard context.binding.view.relation(from: context.model, to: "document") != nil else {
            let models = Catalogue.models.map(\.name).filter { context.binding.view.relation(from: $0, to: "document") != nil }
            throw reader.error(
                "unsuitable_subject", Message(zh: "\(context.model) 没有自己的材料", en: "no papers belong to \(context.model.withArticle)"),
                at: reader.source.place(ofSetting: "documents", from: reader.node.line),
                hint: Message(zh: "on 可以是 \(models.joined(separator: "、"))", en: "on may be one of \(models.joined(separator: ", "))"))
        }
        return try reader.wordsLimit("documents")
    }
}
