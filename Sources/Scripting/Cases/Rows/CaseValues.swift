import Ledger
import LuaRuntime
import Rules

/// The values of one row, as the fields take them.
struct CaseValues {
    let reader: Reader
    let records: CaseRecords
    let vocabulary: Vocabulary
    /// The class that trainees are looked up in.
    var context: String?

    static func day(_ value: LuaValue) -> Day? { value.payload(Day.self) ?? value.string.flatMap { Day($0) } }

    func value(_ value: LuaValue, _ field: FieldSpec) throws -> Value {
        guard let read = try read(value, field.kind, field) else { throw wrong(value, field) }
        return read
    }

    /// Nil where a field of that kind cannot hold it, and nothing more is to be said.
    private func read(_ value: LuaValue, _ kind: FieldKind, _ field: FieldSpec) throws -> Value? {
        switch kind {
        case .text, .word(.role): return value.string.map { .text($0) }
        case .integer: return value.integer.map { .integer($0) }
        case .decimal: return LuaNumber.hundredths(value).map { .decimal($0) }
        case .day: return Self.day(value).map { .day($0) }
        case .flag: return value.boolean.map { .flag($0) }
        case .choice(let choices):
            return try value.string.map { text in
                if let choice = choices.first(where: { $0.isSpelt(text) }) { return .text(choice.name) }
                throw wrong(value, field, known: choices.map(\.name))
            }
        case .word(.activityType):
            return try value.string.map { text in
                if let type = vocabulary.activityType(spelt: text) { return .text(type.id) }
                throw wrong(value, field, known: vocabulary.activityTypes.map(\.id))
            }
        case .reference(let model):
            return try value.string.map { name in
                if let id = records.reference(model, name, context: context) { return .reference(id) }
                let zh = Catalogue.model(model)!.zh
                throw wrong(value, field, hint: Message(zh: "例子里没有这个\(zh)", en: "the case has no such \(model)"))
            }
        case .list(let kind):
            let items = try value.table?.array() ?? [value]
            return .list(
                try items.map { item in
                    guard let read = try read(item, kind, field) else { throw wrong(item, field) }
                    return read
                })
        }
    }

    private func wrong(_ value: LuaValue, _ field: FieldSpec, known: [String]) -> Diagnostic {
        wrong(value, field, hint: .nearest(to: value.string ?? "", among: known))
    }

    private func wrong(_ value: LuaValue, _ field: FieldSpec, hint: Message? = nil) -> Diagnostic {
        let (source, line) = (reader.source, reader.node.line)
        let shown = value.string.map { Message(zh: "\"\($0)\"", en: "\"\($0)\"") } ?? TypeWord.message(value.typeName)
        return reader.error(
            "wrong_value", Message(zh: "'\(field.name)' 不能是 \(shown.zh)", en: "'\(field.name)' cannot be \(shown.en)"),
            at: value.string.flatMap { source.place(ofWord: $0, from: line) } ?? source.place(ofSetting: field.name, from: line), hint: hint)
    }
}
