import Ledger
import LuaRuntime
import Rules

/// `subset { field, of = field }`.
enum SubsetWord: BodyWord {
    static let spec = WordSpec(
        "subset", "What one field holds is among what another holds.", zh: "包含于",
        settings: [SettingSpec("of", .quantity, "The field that holds all that may be there.", zh: "全体字段", required: true)])

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
