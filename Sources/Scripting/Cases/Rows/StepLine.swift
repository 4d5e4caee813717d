import Ledger
import LuaRuntime
import Rules

/// `step { "李示例", applied = "2024-01-10", approved = { "2024-05", answer = "agreed" } }`: whoever it is and the steps taken, each with its day and
/// perhaps further fields.
struct StepLine {
    struct Taken {
        let step: Procedure.Step
        let fields: [(name: String, value: LuaValue)]
    }

    let reader: Reader
    let procedure: Procedure
    let subject: LuaValue
    let steps: [Taken]

    /// Nil where the row names no step by its own name: it is then a plain record.
    init?(_ row: Node, _ vocabulary: Vocabulary, _ source: SourceText, plugin: PluginIdentity) throws {
        let named = row.settings.named.keys.sorted()
        let chosen = row.settings.named["procedure"]?.string.flatMap { vocabulary.procedure(spelt: $0) }
        let having = (chosen.map { [$0] } ?? vocabulary.procedures).filter { procedure in named.contains { procedure.step(spelt: $0) != nil } }
        guard let procedure = having.first else { return nil }
        let known = ["procedure"] + procedure.steps.flatMap { [$0.id, $0.zh] }
        let spec = WordSpec("step", Step.schema.spec.doc, zh: Step.schema.spec.zh, settings: known.map { SettingSpec($0, .any, "", zh: "") })
        reader = try Reader(row, source, spec, plugin: plugin)
        guard having.count == 1 else {
            throw reader.error(
                "several_procedures", Message(zh: "几个程序都有这些步骤", en: "several procedures have these steps"),
                hint: Message(zh: "加上 procedure = \"\(procedure.id)\"", en: "add procedure = \"\(procedure.id)\""))
        }
        self.procedure = procedure
        subject = row.settings.entries.first ?? .nil
        let reader = reader
        steps = try source.inOrder(named, from: row.line).compactMap { name in
            guard let step = procedure.step(spelt: name), let value = row.settings.named[name] else { return nil }
            return Taken(step: step, fields: try Self.fields(value, name, reader))
        }
    }

    /// The day, and what else is written down of the step.
    private static func fields(_ value: LuaValue, _ name: String, _ reader: Reader) throws -> [(String, LuaValue)] {
        guard case .table(let table) = value else { return [("date", value)] }
        let own = Step.schema.spec.fields.filter { !$0.kind.isList && $0.kind.target == nil && !$0.isManaged }.map(\.name)
        return try table.pairs().map { key, value in
            guard let field = key.string else { return ("date", value) }
            guard own.contains(field) else {
                throw reader.error(
                    "unknown_field", Message(zh: "步骤没有字段 '\(field)'", en: "a step has no field '\(field)'"),
                    at: reader.source.place(ofSetting: field, from: reader.node.line), hint: .nearest(to: field, among: own))
            }
            return (field, value)
        }
    }
}
