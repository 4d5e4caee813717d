public import Ledger

/// Writes records as rows that the importer reads again without a change.
public struct Exporter {
    private let view: LedgerView
    private let resolver: Resolver

    public init(view: LedgerView) {
        self.view = view
        resolver = Resolver(draft: Draft(snapshot: view.snapshot), vocabulary: view.vocabulary, asOf: view.asOf)
    }

    /// The rows of a model with all its fields: the stored ones, a member's branch, group and status on the view's day, the class that a
    /// trainee's record is looked up in, and the fields that the activities' types add.
    ///
    /// Headings carry the snake_case name as key, choices and words their names as values and their labels beside. Records that a row points to stand by their titles, with what tells two of one title apart.
    /// - Parameters:
    ///   - rows: rows of the model's table; nil for all.
    ///   - personal: whether personal fields are shown; else they are masked, and an import refuses them.
    public func table(of model: ModelSpec, rows: [Int32]? = nil, personal: Bool = false) -> Table {
        let rows = rows ?? Array(view.table(model.name).rows)
        let columns = columns(of: model, rows)
        let texts = ReferenceTexts(resolver)
        let headings = columns.map { Table.Heading($0.field.name, $0.field.label, isFlexible: $0.field.kind == .text) }
        return Table(
            headings,
            rows: rows.map { row in
                let around = surroundings(model, row)
                return columns.map { cell($0, of: model, row, around, texts, personal) }
            })
    }

    private struct Column {
        let field: FieldSpec
        /// How the value is reached; nil for what an activity's type adds.
        let path: FieldPath?
    }

    private func columns(of model: ModelSpec, _ rows: [Int32]) -> [Column] {
        var columns = model.fields.filter { field in
            switch field.derivation {
            case nil: !field.isManaged
            case .history: true
            case .through(let reference, _): reference == "trainee"
            }
        }.map { Column(field: $0, path: try? view.path($0.name, in: model.name)) }
        if model.name == "activity" {
            var taken = Set(model.fields.map(\.name))
            let type = model.index(of: "type")!
            let used = Set(rows.map { view.snapshot.value(view.table("activity"), type, $0).description })
            for type in view.vocabulary.activityTypes where used.contains(type.id) {
                columns += type.fields.filter { taken.insert($0.name).inserted }.map { Column(field: $0, path: nil) }
            }
        }
        return columns
    }

    private func cell(
        _ column: Column, of model: ModelSpec, _ row: Int32, _ around: Resolver.Surroundings, _ texts: ReferenceTexts, _ personal: Bool
    ) -> Cell {
        let value = column.path.map { view.value($0, row: row) } ?? view.details(ofActivity: row)[column.field.name] ?? .none
        if value.isNone { return Cell(.none) }
        if column.field.isPersonal && !personal { return Cell(.text(MaskedText.placeholder), tone: .faint) }
        return shown(value, column.field.kind, around, texts, type: model.name == "participation" ? view.activityType(ofParticipation: row) : nil)
    }

    /// Choices and words keep their names and carry their labels; references become the texts that find them again.
    /// - Parameter type: of the activity that the record belongs to; roles are called as it calls them.
    private func shown(_ value: Value, _ kind: FieldKind, _ around: Resolver.Surroundings, _ texts: ReferenceTexts, type: String?) -> Cell {
        switch (value, kind) {
        case (.reference(let id), .reference(let target)):
            return .text(Catalogue.model(target).map { texts.text($0, id, around) } ?? value.description)
        case (.text(let name), .choice(let choices)):
            return Cell(value, label: Message(zh: choices.first { $0.name == name }?.zh ?? name, en: name))
        case (.text(let name), .word(.activityType)):
            return Cell(value, label: Message(zh: view.vocabulary.activityType(name)?.zh ?? name, en: name))
        case (.text(let name), .word(.role)):
            return Cell(value, label: Message(zh: view.vocabulary.role(name, of: type)?.zh ?? name, en: name))
        case (.flag(let flag), _):
            return Cell(value, label: Message(zh: flag ? "是" : "否", en: flag ? "yes" : "no"))
        case (.list(let items), .list(let element)):
            let cells = items.map { shown($0, element, around, texts, type: type) }
            let label = cells.map { $0.label ?? Message(zh: $0.value.description, en: $0.value.description) }.listed
            return Cell(.list(cells.map(\.value)), label: label)
        default:
            return Cell(value)
        }
    }

    /// What the same row says beside a name, and an import therefore knows when it looks the name up.
    private func surroundings(_ model: ModelSpec, _ row: Int32) -> Resolver.Surroundings {
        func id(_ name: String) -> Int64? {
            guard model.field(name)?.kind.target != nil, let path = try? view.path(name, in: model.name),
                case .reference(let id) = view.value(path, row: row)
            else { return nil }
            return id
        }
        return Resolver.Surroundings(unit: id("unit"), trainingClass: id("class"), regulation: id("regulation"))
    }
}
