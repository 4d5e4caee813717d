import Ledger
import LuaRuntime
import Rules

/// `chain { stage, …, within = span }`.
enum ChainWord: BodyWord {
    static let spec = WordSpec(
        "chain", "What followed from the record leads through these stages: activities, outputs, projects, results, adoptions, raises.", zh: "贯通",
        settings: [SettingSpec("within", .span, "How long it may take from the record's day.", zh: "时限")])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        guard let start = ChainStage.stages(of: context.model).first else {
            let models = ChainStage.allCases.map(\.model).withoutRepeats()
            throw reader.error(
                "unsuitable_subject", Message(zh: "\(context.model) 不在链条上", en: "a \(context.model) is no stage of the chain"),
                hint: Message(zh: "on 可以是 \(models.joined(separator: "、"))", en: "on may be one of \(models.joined(separator: ", "))"))
        }
        let known = ChainStage.allCases.filter { $0 > start }
        let stages = try reader.texts(Message(zh: "要走到的各环", en: "the stages to come to"), example: "chain { \"activities\", \"outputs\" }").map { name in
            guard let stage = known.first(where: { $0.name == name }) else {
                throw reader.error(
                    "unknown_stage", Message(zh: "\(context.model) 之后没有 '\(name)' 这一环", en: "there is no stage '\(name)' behind a \(context.model)"),
                    at: reader.source.place(ofWord: name, from: node.line),
                    hint: .nearest(NearMiss.nearest(to: name, among: known.map(\.name)), among: known.map(\.name)))
            }
            return stage
        }
        return ChainBody(stages.withoutRepeats().sorted(), within: try reader.span("within"))
    }
}
