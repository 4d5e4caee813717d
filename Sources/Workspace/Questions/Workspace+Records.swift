import Exchange
public import Ledger
import Scripting
import Store

extension Workspace {
    /// The records of a model as rows, `id` first.
    /// - Parameters:
    ///   - word: the model in any spelling.
    ///   - condition: as in a plugin, without braces: `status = "full"`.
    public func list(_ word: String, where condition: String? = nil, isPersonal: Bool = false) throws -> Table {
        let (model, view) = try opened(word)
        let rows = try condition.map { try plugins.rows(of: model.name, where: $0, view.snapshot, asOf: view.asOf) }
        return identified(model, rows ?? Array(view.table(model.name).rows), view, isPersonal)
    }

    /// The same rows without `id`, as sheets have them.
    public func export(_ word: String, where condition: String? = nil, isPersonal: Bool = false) throws -> Table {
        let (model, view) = try opened(word)
        let rows = try condition.map { try plugins.rows(of: model.name, where: $0, view.snapshot, asOf: view.asOf) }
        return Exporter(view: view).table(of: model, rows: rows, personal: isPersonal)
    }

    /// One record as a card: its fields, where it came from, and how many records point to it.
    public func show(_ word: String, _ text: String, isPersonal: Bool = false) throws -> Document {
        let (model, view) = try opened(word)
        let record = try RecordFinder(view).find(model.name, text)
        let row = view.row(record)!.row
        let table = identified(model, [row], view, isPersonal)
        let fields = zip(table.headings, table.rows[0]).filter { !$0.1.value.isNone }.map { heading, cell in
            [Cell.word(heading.key, heading.label, tone: .faint), cell]
        }
        var rows = fields
        for other in Catalogue.models {
            guard let relation = view.relation(from: model.name, to: other.name) else { continue }
            let count = view.related(row, by: relation).count
            if count > 0 {
                rows.append([
                    .word(other.collection, Message(zh: "\(other.zh)（条）", en: "\(other.collection) (count)"), tone: .faint), Cell(.integer(Int64(count))),
                ])
            }
        }
        if let source = try withStore(.reading, { try $0.provenance(of: [record])[record] }) {
            rows.append([.word("source", Message(zh: "来源", en: "source"), tone: .faint), .word(source.label.en, source.label)])
        }
        let headings = [Table.Heading("field", Message(zh: "字段", en: "field")), Table.Heading("value", Message(zh: "值", en: "value"), isFlexible: true)]
        return Document([
            .heading(
                Message(
                    zh: "\(model.zh) \(view.title(RowRef(model: model.name, row: row)))", en: "\(model.name) \(view.title(RowRef(model: model.name, row: row)))"
                )), .table(Table(headings, rows: rows)),
        ])
    }

    func opened(_ word: String) throws -> (ModelSpec, LedgerView) {
        let model = try Self.model(word)
        let catalogue = try plugins.catalogue()
        return (model, LedgerView(snapshot: try snapshot(), vocabulary: catalogue.vocabulary, asOf: asOf))
    }

    static func model(_ word: String) throws -> ModelSpec {
        if let model = Catalogue.model(called: word) { return model }
        let known = Catalogue.models.flatMap { [$0.name, $0.collection, $0.zh] }
        throw Diagnostic(
            "unknown_model", .usage, Message(zh: "没有 \"\(word)\" 这种记录", en: "there are no records \"\(word)\""),
            hint: .nearest(to: word, among: known, shown: Catalogue.models.map(\.name)))
    }

    private func identified(_ model: ModelSpec, _ rows: [Int32], _ view: LedgerView, _ isPersonal: Bool) -> Table {
        var table = Exporter(view: view).table(of: model, rows: rows, personal: isPersonal)
        let ids = view.table(model.name).ids
        table.headings.insert(Table.Heading("id", Message(zh: "编号", en: "id")), at: 0)
        for (index, row) in rows.enumerated() { table.rows[index].insert(Cell(.integer(ids[Int(row)])), at: 0) }
        // A column that is empty in every row tells nothing.
        let filled = table.headings.indices.filter { column in table.rows.isEmpty || table.rows.contains { !$0[column].value.isNone } }
        return Table(filled.map { table.headings[$0] }, rows: table.rows.map { row in filled.map { row[$0] } })
    }
}
