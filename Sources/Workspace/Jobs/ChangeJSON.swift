import Ledger
import Rendering

/// Changes for programs, as docs/cli.md has them. A record that is added has a number of its own, `new`, by which others of the same part point to it.
struct ChangeJSON {
    let names: ChangeNames

    func json(_ changes: ChangeSet) -> JSON {
        .array(
            changes.entries.map { entry in
                let change = entry.change
                return .object(
                    [JSON.Member("change", .text(change.word))] + members(change.record)
                        + [JSON.Member("values", .object(values(change.values, Catalogue.model(change.model)!)))])
            })
    }

    private func members(_ record: RecordID) -> [JSON.Member] {
        let isNew = record.id < 0
        return [
            .init("model", .text(record.model)), .init(isNew ? "new" : "id", .integer(isNew ? -record.id : record.id)),
            .init("title", .text(names.title(record))),
        ]
    }

    private func values(_ values: [String: Value], _ model: ModelSpec) -> [JSON.Member] {
        model.fields.compactMap { field in
            values[field.name].map { JSON.Member(field.name, names.isHidden(field) && !$0.isNone ? .text(MaskedText.placeholder) : value($0, field)) }
        }
    }

    private func value(_ value: Value, _ field: FieldSpec) -> JSON {
        switch value {
        case .reference(let id): field.kind.target.map { .object(members(RecordID(model: $0, id: id))) } ?? .null
        case .list(let items): .array(items.map { self.value($0, field) })
        default: JSON(value)
        }
    }
}
