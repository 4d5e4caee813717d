import Ledger
import LuaRuntime
import Rules

/// `expires { field, lead = span }`.
enum ExpiresWord: BodyWord {
    static let spec = WordSpec(
        "expires", "The day in a field has not passed.", zh: "到期",
        settings: [SettingSpec("lead", .span, "How long before that day it is said that it comes.", zh: "提前", required: true)])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let name = try reader.firstText(Message(zh: "一个日期字段", en: "a field of a day"))
        let field = try context.binding.path(name, in: context.model, reader)
        guard field.kind == .day else {
            throw reader.error(
                "not_day", Message(zh: "'\(name)' 不是日期字段", en: "'\(name)' is no day"), at: reader.source.place(ofWord: name, from: node.line),
                hint: .nearest(nil, among: Catalogue.model(context.model)!.fields.filter { $0.kind == .day }.map(\.name)))
        }
        guard let lead = reader["lead"].payload(Span.self) else {
            throw reader.wrongType("lead", reader["lead"], expected: Message(zh: "一个时长，如 months(3)", en: "a span, as months(3)"))
        }
        return ExpiresBody(field, lead: lead)
    }
}
