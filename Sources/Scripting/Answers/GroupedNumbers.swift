import Ledger
import LuaRuntime
import Rules

/// What the records with one value of a field come to.
struct Group {
    /// As Lua reads it.
    let name: String
    /// As people call it.
    let label: Message
    let number: Fraction
}

/// A number for each value of a field, the greatest first: what `:bar` answers.
struct GroupedNumbers {
    let field: Table.Heading
    let number: Table.Heading
    let groups: [Group]

    /// - Parameter sum: the number field that is added up; nil where records are counted.
    init(_ field: FieldPath, sum: FieldPath?, _ groups: [Group]) {
        self.field = Table.Heading(field.text, field.field?.label ?? Message(zh: field.text, en: field.text))
        number = Table.Heading(
            sum?.text ?? "count", sum.map { $0.field?.label ?? Message(zh: $0.text, en: $0.text) } ?? Message(zh: "条数", en: "count"), isBar: true)
        self.groups = groups.sorted { ($1.number, $0.name) < ($0.number, $1.name) }
    }

    var table: Table { Table([field, number], rows: groups.map { [.word($0.name, $0.label), Cell(Value($0.number))] }, showsHeadings: false) }

    nonisolated(unsafe) static let hostClass = HostClass(
        "grouped numbers", "A number for each value of a field; one by the value's name.",
        events: [
            .len: { [.int($0[0].payload(GroupedNumbers.self)?.groups.count ?? 0)] },
            .tostring: { call in
                [.string(call[0].payload(GroupedNumbers.self)?.groups.map { "\($0.name) \($0.number.plain)" }.joined(separator: ", ") ?? "")]
            },
        ],
        unknownMember: { call in
            guard let name = call[0].string, let group = call.receiver.payload(GroupedNumbers.self)?.groups.first(where: { $0.name == name }) else {
                return nil
            }
            return LuaNumber.lua(group.number)
        })
}
