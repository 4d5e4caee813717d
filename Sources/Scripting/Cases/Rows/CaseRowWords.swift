import Ledger
import Rules

/// What the row of a model may name in a case.
enum CaseRowWords {
    /// Its fields, and for activities the roles and fields of types.
    static func spec(of model: ModelSpec, _ vocabulary: Vocabulary) -> WordSpec {
        let fields = model.fields.filter { $0.name != "id" && !$0.isManaged }.map(\.name) + model.fields.map(\.zh)
        let names = fields + further(model, vocabulary).map(\.name)
        return WordSpec(model.name, model.doc, zh: model.zh, settings: names.withoutRepeats().map { SettingSpec($0, .any, "", zh: "") })
    }

    /// What a row may name besides the fields of its model, in the order of a stub.
    static func further(_ model: ModelSpec, _ vocabulary: Vocabulary) -> [(name: String, shape: String, doc: String, zh: String)] {
        switch model.name {
        case "activity":
            let roles = vocabulary.roles.map { (name: $0.id, zh: $0.zh) } + CaseParts.absences
            let fields = vocabulary.activityTypes.flatMap(\.fields).map { (name: $0.name, shape: LuaType.entry($0.kind), doc: $0.doc, zh: $0.zh) }
            return roles.map { (name: $0.name, shape: "string|string[]", doc: "Who did so.", zh: $0.zh) } + fields
        case "member":
            let post = Catalogue.model("post")!.field("post")!
            return [
                (name: "from", shape: "string|zhibu.day", doc: "The first day on the rolls.", zh: "转入日期"),
                (name: "through", shape: "string|zhibu.day", doc: "The last day on the rolls.", zh: "转出日期"),
                (name: "post", shape: LuaType.entry(post.kind), doc: post.doc, zh: post.zh),
            ]
        default: return []
        }
    }
}
