import Ledger
import LuaRuntime
import Rules

/// `total { measure, test }`.
enum TotalWord: BodyWord {
    static let spec = WordSpec("total", "The sum of a measure passes.", zh: "合计")

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let name = try reader.firstText(Message(zh: "一个指标", en: "a measure"))
        guard case .measure = try binding.quantity(name, on: context.model, reader) else {
            let known = binding.measures.filter { $0.value == context.model }.keys.sorted()
            throw reader.error(
                "not_measure", Message(zh: "'\(name)' 不是指标", en: "'\(name)' is no measure"), at: reader.source.place(ofWord: name, from: node.line),
                hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
        }
        return TotalBody(measure: name, limit: try reader.limitEntry())
    }
}
