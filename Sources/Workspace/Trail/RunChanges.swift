public import Ledger
public import Rendering
import Store

/// What a run changed, or would change, as a table for people and as objects for programs. Personal values are masked unless asked for.
public struct RunChanges: Sendable {
    private let changes: [ChangeRecord]
    private let titles: TrailTitles
    private let isPersonal: Bool

    init(_ changes: [ChangeRecord], _ view: LedgerView, isPersonal: Bool) {
        self.changes = changes
        self.isPersonal = isPersonal
        titles = TrailTitles(changes, view, isPersonal: isPersonal)
    }

    public var document: Document {
        let headings = [
            Table.Heading("change", Message(zh: "变更", en: "change")), Table.Heading("model", Message(zh: "种类", en: "model")),
            Table.Heading("id", Message(zh: "编号", en: "id")), Table.Heading("record", Message(zh: "记录", en: "record"), isFlexible: true),
            Table.Heading("values", Message(zh: "内容", en: "values"), isFlexible: true), Table.Heading("source", Message(zh: "来源", en: "source")),
        ]
        let rows = changes.map { change -> [Cell] in
            let model = Catalogue.model(change.record.model)
            let values = values(change)
            return [
                .word(change.kind.rawValue, change.kind.label),
                .word(change.record.model, model?.label ?? Message(zh: change.record.model, en: change.record.model)),
                Cell(.integer(change.record.id)), .text(titles.title(change.record)), .word(values.en, values),
                change.provenance.map { .word($0.label.en, $0.label, tone: .faint) } ?? Cell(.none),
            ]
        }
        // A column that is empty in every row tells nothing.
        let isSourced = changes.contains { $0.provenance != nil }
        let columns = headings.indices.dropLast(isSourced ? 0 : 1)
        return Document([.table(Table(Array(headings[columns]), rows: rows.map { Array($0[columns]) }))])
    }

    /// One object a change, as docs/cli.md has them.
    public var json: [JSON] {
        changes.map { change in
            [
                "change": .text(change.kind.rawValue), "model": .text(change.record.model), "id": .integer(change.record.id),
                "title": .text(titles.title(change.record)), "before": json(change.before, change), "after": json(change.after, change),
                "source": change.provenance.map { JSON($0) } ?? .null,
            ]
        }
    }

    private func fields(_ change: ChangeRecord) -> [FieldSpec] {
        (Catalogue.model(change.record.model)?.fields ?? []).filter { change.before[$0.name] != nil || change.after[$0.name] != nil }
    }

    private func values(_ change: ChangeRecord) -> Message {
        let parts = fields(change).map { field -> Message in
            let (before, after) = (titles.text(change.before[field.name] ?? .none, field), titles.text(change.after[field.name] ?? .none, field))
            switch change.kind {
            case .insert: return Message(zh: "\(field.label.zh)：\(after.zh)", en: "\(field.label.en): \(after.en)")
            case .remove: return Message(zh: "\(field.label.zh)：\(before.zh)", en: "\(field.label.en): \(before.en)")
            case .update: return Message(zh: "\(field.label.zh)：\(before.zh) → \(after.zh)", en: "\(field.label.en): \(before.en) → \(after.en)")
            }
        }
        return Message(zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
    }

    private func json(_ values: [String: Value], _ change: ChangeRecord) -> JSON {
        .object(
            fields(change).compactMap { field in
                values[field.name].map { value in
                    JSON.Member(field.name, titles.isMasked(value, field) ? .text(MaskedText.placeholder) : JSON(value))
                }
            })
    }
}

extension ChangeRecord.Kind {
    fileprivate var label: Message {
        switch self {
        case .insert: Message(zh: "新增", en: "insert")
        case .update: Message(zh: "更新", en: "update")
        case .remove: Message(zh: "删除", en: "remove")
        }
    }
}
