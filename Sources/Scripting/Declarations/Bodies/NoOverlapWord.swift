import Ledger
import LuaRuntime
import Rules

/// `no_overlap { collection }`.
enum NoOverlapWord: BodyWord {
    static let spec = WordSpec("no_overlap", "No two of these are at one time.", zh: "不重叠")

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let name = try reader.firstText(Message(zh: "一个集合", en: "a collection"))
        guard let model = Catalogue.models.first(where: { $0.collection == name }), context.binding.view.relation(from: context.model, to: model.name) != nil
        else {
            let known = Catalogue.models.filter { context.binding.view.relation(from: context.model, to: $0.name) != nil }.map(\.collection)
            throw reader.error(
                "unknown_collection", Message(zh: "\(context.model) 没有集合 '\(name)'", en: "a \(context.model) has no collection '\(name)'"),
                at: reader.source.place(ofWord: name, from: node.line), hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
        }
        return NoOverlapBody(model.name)
    }
}
