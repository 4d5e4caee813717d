import Ledger
import LuaRuntime
import Rules

/// A number for each value of a field, the greatest first: what `:bar` answers.
struct GroupedNumbers {
    let field: Table.Heading
    let number: Table.Heading
    let entries: [(name: String, number: Fraction)]
    /// What people call the values.
    private let vocabulary: Vocabulary
    private let spec: FieldSpec?

    /// - Parameter sum: the number field that is added up; nil where records are counted.
    init(_ field: FieldPath, sum: FieldPath?, _ numbers: [String: Fraction], _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        spec = field.field
        self.field = Table.Heading(field.text, field.field?.label ?? Message(zh: field.text, en: field.text))
        number = Table.Heading(
            sum?.text ?? "count", sum.map { $0.field?.label ?? Message(zh: $0.text, en: $0.text) } ?? Message(zh: "条数", en: "count"), isBar: true)
        entries = numbers.map { ($0.key, $0.value) }.sorted { ($1.number, $0.name) < ($0.number, $1.name) }
    }

    var table: Table {
        Table([field, number], rows: entries.map { [.word($0.name, label($0.name)), Cell(Value($0.number))] }, showsHeadings: false)
    }

    private func label(_ name: String) -> Message {
        if case .choice(let choices)? = spec?.kind { return Message(zh: choices.first { $0.name == name }?.zh ?? name, en: name) }
        switch field.key.split(separator: ".").last {
        case "role", "roles": return vocabulary.label(ofRole: name)
        case "type": return Message(zh: vocabulary.activityType(name)?.zh ?? name, en: name)
        default: return Message(zh: name, en: name)
        }
    }

    nonisolated(unsafe) static let hostClass = HostClass(
        "grouped numbers", "A number for each value of a field; one by the value's name.",
        events: [
            .len: { [.int($0[0].payload(GroupedNumbers.self)?.entries.count ?? 0)] },
            .tostring: { call in
                [.string(call[0].payload(GroupedNumbers.self)?.entries.map { "\($0.name) \($0.number.plain)" }.joined(separator: ", ") ?? "")]
            },
        ],
        unknownMember: { call in
            guard let name = call[0].string, let entry = call.receiver.payload(GroupedNumbers.self)?.entries.first(where: { $0.name == name }) else {
                return nil
            }
            return LuaNumber.lua(entry.number)
        })
}
