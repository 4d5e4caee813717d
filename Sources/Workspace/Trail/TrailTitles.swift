import Ledger
import Store

/// How records and values of the audit trail are called: a record that the ledger does not hold now, by what the changes themselves say of it.
struct TrailTitles {
    private let view: LedgerView
    private let isPersonal: Bool
    private var told: [RecordID: [String: Value]] = [:]

    init(_ changes: [ChangeRecord], _ view: LedgerView, isPersonal: Bool) {
        self.view = view
        self.isPersonal = isPersonal
        for change in changes {
            switch change.kind {
            case .insert: told[change.record] = change.after
            case .remove: told[change.record] = change.before
            case .update: break
            }
        }
    }

    /// Its number where nothing else is known of it.
    func title(_ record: RecordID) -> String {
        if let row = view.row(record) { return view.title(row) }
        guard let values = told[record], let model = Catalogue.model(record.model) else { return "#\(record.id)" }
        return model.title.compactMap { model.field($0) }.filter { values[$0.name]?.isNone == false }.map { text(values[$0.name]!, $0).zh }
            .joined(separator: " · ")
    }

    /// A value as people read it: references by title, words by their label.
    func text(_ value: Value, _ field: FieldSpec) -> Message {
        isMasked(value, field) ? Message(zh: MaskedText.placeholder, en: MaskedText.placeholder) : text(value, field.kind)
    }

    func isMasked(_ value: Value, _ field: FieldSpec) -> Bool { field.isPersonal && !isPersonal && !value.isNone }

    private func text(_ value: Value, _ kind: FieldKind) -> Message {
        switch (value, kind) {
        case (.none, _): return Message(zh: "（空）", en: "(blank)")
        case (.reference(let id), .reference(let model)): return plain(title(RecordID(model: model, id: id)))
        case (.list(let items), .list(let element)):
            return items.map { text($0, element) }.listed
        default: return view.label(value, kind)
        }
    }

    private func plain(_ text: String) -> Message { Message(zh: text, en: text) }
}
