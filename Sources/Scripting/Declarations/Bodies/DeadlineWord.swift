import Ledger
import LuaRuntime
import Rules

/// `deadline { from = event, to = event, within = span, latest = span, reason = field }`.
enum DeadlineWord: BodyWord {
    static let spec = WordSpec(
        "deadline", "One event follows another in time.", zh: "期限",
        settings: [
            SettingSpec("from", .text, "What it is counted from: a step, or a field of a day.", zh: "起算", required: true),
            SettingSpec("to", .text, "What must have happened; by the rule of its day it is judged.", zh: "完成", required: true),
            SettingSpec("within", .span, "How long it may take; the first day is not counted.", zh: "时限", required: true),
            SettingSpec("latest", .span, "How long it may take where a reason is written down.", zh: "最长时限"),
            SettingSpec("reason", .quantity, "The field that holds the reason, as approved.reason.", zh: "理由字段"),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        guard reader.has("latest") == reader.has("reason") else {
            throw reader.error(
                "half_extension", Message(zh: "latest 和 reason 要一起写", en: "latest and reason go together"),
                at: reader.source.place(ofSetting: reader.has("latest") ? "latest" : "reason", from: node.line),
                hint: Message(zh: "例如 latest = months(6), reason = \"approved.reason\"", en: "as latest = months(6), reason = \"approved.reason\""))
        }
        let latest = try reader.span("latest").map { span in
            DeadlineBody.Extension(span, reason: try context.binding.path(try reader.text("reason") ?? "", in: context.model, reader))
        }
        return DeadlineBody(
            from: try context.event(try reader.text("from") ?? "", reader), to: try context.event(try reader.text("to") ?? "", reader),
            within: try reader.span("within")!, latest: latest)
    }
}
