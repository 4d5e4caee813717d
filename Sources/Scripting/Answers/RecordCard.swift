import Ledger

/// One record: its fields, and how many records of each kind belong to it.
enum RecordCard {
    static func document(_ reference: RowRef, _ host: ScriptHost) throws -> Document {
        let view = try host.requireView()
        let spec = Catalogue.model(reference.model)!
        let title = view.title(reference)
        let headings = [Table.Heading("field", Message(zh: "字段", en: "field")), Table.Heading("value", Message(zh: "值", en: "value"), isFlexible: true)]
        let rows = fields(reference, spec, view, isPersonal: host.isPersonal) + counts(reference, spec, view)
        return Document([
            .heading(Message(zh: "\(spec.zh) \(title)", en: "\(spec.name) \(title)")), .table(Table(headings, rows: rows, showsHeadings: false)),
        ])
    }

    private static func fields(_ reference: RowRef, _ spec: ModelSpec, _ view: LedgerView, isPersonal: Bool) -> [[Cell]] {
        spec.fields.compactMap { field in
            guard !field.isManaged || field.name == "id", let path = try? view.path(field.name, in: spec.name),
                !view.value(path, row: reference.row).isNone
            else { return nil }
            return [.word(field.name, field.label, tone: .faint), view.cell(path, row: reference.row, isPersonal: isPersonal)]
        }
    }

    /// Each is asked by the collection's name: `member:participations()`.
    private static func counts(_ reference: RowRef, _ spec: ModelSpec, _ view: LedgerView) -> [[Cell]] {
        Catalogue.models.compactMap { other in
            guard let relation = view.relation(from: spec.name, to: other.name) else { return nil }
            let count = view.related(reference.row, by: relation).count
            guard count > 0 else { return nil }
            return [.word(other.collection, Message(zh: "\(other.zh)（条）", en: ":\(other.collection)()"), tone: .faint), Cell(.integer(Int64(count)))]
        }
    }
}
