import Ledger
import LuaRuntime
import Rules

/// `allowed { field = values, … }`: several fields must all hold what is listed for them.
enum AllowedWord: BodyWord {
    static let spec = WordSpec("allowed", "What a field holds is listed; where it holds members, a post that each held on that day: field = values.", zh: "限定")

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        // Its settings are the fields of the subject: which there are, the path says.
        let fields = context.source.inOrder(node.settings.named.keys.sorted(), from: node.line)
        let reader = try context.reader(node, WordSpec(spec.word, spec.doc, zh: spec.zh, settings: fields.map { SettingSpec($0, .list, "", zh: "") }))
        guard !fields.isEmpty else {
            throw reader.error(
                "missing_entry", Message(zh: "allowed 要写 字段 = 允许的值", en: "allowed takes field = values"),
                hint: Message(zh: "例如 allowed { chair = { \"secretary\", \"deputy\" } }", en: "as allowed { chair = { \"secretary\", \"deputy\" } }"))
        }
        let bodies = try fields.map { name in
            let path = try context.binding.path(name, in: context.model, reader)
            return AllowedBody(path, try values(name, path, reader))
        }
        return bodies.count == 1 ? bodies[0] : CompoundBody(.all, bodies)
    }

    private static func values(_ name: String, _ path: FieldPath, _ reader: Reader) throws -> WordsLimit {
        if case .parameter(let parameter)? = reader[name].payload(Limit.self) { return .parameter(parameter) }
        let words = try reader.words(name) ?? []
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
