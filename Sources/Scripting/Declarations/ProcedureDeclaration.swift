import Ledger
import LuaRuntime
import Rules

/// `procedure "id" { …, on = "member", steps = { applied = "申请", … } }`: something that goes step by step; the order is that of the text.
enum ProcedureDeclaration {
    static let spec = WordSpec(
        "procedure", "Something that goes step by step.", zh: "程序", zhDoc: "分步办理的事，每一步有日期。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "程序的中文名称。", required: true),
            SettingSpec(
                "on", .text, "The model of those who go through it: \(Procedure.models.joined(separator: ", ")).", zh: "对象",
                zhDoc: "谁来走这个程序：\(Procedure.models.joined(separator: "、"))。", choices: Procedure.models, required: true),
            SettingSpec(
                "steps", .any, "Its dated steps in their order: id = Chinese label.", zh: "步骤", zhDoc: "按次序写各步：标识 = 中文名称。", shape: "table<string, string>",
                required: true),
        ],
        example: """
            procedure "secondment" {
              "From the request to the report.", zh = "跟班学习", on = "member", steps = { requested = "提出", posted = "派出", reported_back = "总结" },
            }

            check "report_after_secondment" {
              "The report follows within a month of the posting.", zh = "一个月内总结", on = "member", level = "unit",
              deadline { from = "posted", to = "reported_back", within = months(1) },
              case "in time, late" {
                step { "李示例", requested = "2021-03-01", posted = "2021-03-05", reported_back = "2021-04-05" },
                step { "王样本", posted = "2021-03-05", reported_back = "2021-04-06" },
                expect { "李示例", met }, expect { "王样本", not_met },
              },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> Procedure {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let model = try reader.text("on") ?? ""
        guard Procedure.models.contains(model) else { throw reader.unknownValue(model, of: "on", known: Procedure.models) }
        let steps = try reader.namedTable("steps").map { id, value -> Procedure.Step in
            guard let label = value.string else { throw reader.wrongType(id, value, expected: Message(zh: "一个中文名称", en: "a Chinese label")) }
            // A step is read like a field of its subject: `joined` would be the member's own field.
            if Catalogue.model(model)!.index(of: id) != nil {
                throw reader.error(
                    "taken_name", Message(zh: "'\(id)' 已经是 \(model) 的字段", en: "'\(id)' is a field of \(model.withArticle) already"),
                    at: source.place(ofSetting: id, from: node.line), hint: Message(zh: "给这一步换一个标识", en: "give the step another id"))
            }
            return Procedure.Step(id, zh: label)
        }
        guard !steps.isEmpty else { throw reader.wrongType("steps", reader["steps"], expected: Message(zh: "一个 { 标识 = \"名称\" }", en: "a { id = \"label\" }")) }
        return Procedure(node.id ?? "", try reader.sentence(), zh: try reader.text("zh") ?? "", on: model, steps: steps)
    }
}
