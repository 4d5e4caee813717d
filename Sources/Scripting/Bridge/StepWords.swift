import Ledger
import LuaRuntime

/// The words of `step` records: sheets write a procedure and a step by their ids or by their Chinese labels, and both are meant.
struct StepWords {
    private let procedures: [Procedure]

    init(_ vocabulary: Vocabulary) { procedures = vocabulary.procedures }

    /// Every spelling of the words that a condition asks for; nil where it does not ask for a procedure or a step.
    func spellings(_ value: LuaValue, _ path: FieldPath) throws -> [Value]? {
        guard path.model == "step", let field = path.field?.name, field == "procedure" || field == "step" else { return nil }
        let words = try value.table?.array().compactMap(\.string) ?? [value.string].compactMap { $0 }
        return try words.flatMap { word in
            let known = field == "procedure" ? procedures.map { ($0.id, $0.zh) } : procedures.flatMap(\.steps).map { ($0.id, $0.zh) }
            let meant = known.filter { $0.0 == word || $0.1 == word }
            guard !meant.isEmpty else {
                throw ConditionError(
                    code: "unknown_step", word: word,
                    message: field == "procedure"
                        ? Message(zh: "没有程序 '\(word)'", en: "there is no procedure '\(word)'")
                        : Message(zh: "没有步骤 '\(word)'", en: "there is no step '\(word)'"),
                    hint: .nearest(to: word, among: known.map(\.0) + known.map(\.1), shown: known.map(\.0)))
            }
            return meant.flatMap { [Value.text($0.0), .text($0.1)] }
        }
    }
}
