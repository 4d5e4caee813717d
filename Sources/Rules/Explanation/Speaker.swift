import Ledger

/// Says ids and records as people call them.
struct Speaker {
    let view: LedgerView
    /// The subject's model: where names of fields are looked up.
    let model: String
    let provenance: Explanation.Sources

    /// A role, an activity type, a field or a model by its label; `李示例: comment` part by part.
    func name(_ id: String) -> Message {
        if let mark = id.firstRange(of: ": ") {
            let rest = name(String(id[mark.upperBound...]))
            let who = id[..<mark.lowerBound]
            return Message(zh: "\(who)：\(rest.zh)", en: "\(who): \(rest.en)")
        }
        if let field = field(id) { return field }
        if let type = view.vocabulary.activityType(id) { return Message(zh: type.zh.isEmpty ? id : type.zh, en: id) }
        if let role = view.vocabulary.roles.first(where: { $0.id == id }) { return Message(zh: role.zh.isEmpty ? id : role.zh, en: id) }
        if let model = Catalogue.models.first(where: { $0.collection == id || $0.name == id }) { return Message(zh: model.zh, en: id) }
        if let stage = ChainStage.allCases.first(where: { $0.name == id }) { return stage.label }
        // A field of records that were counted, of whatever model.
        if let field = Catalogue.models.lazy.compactMap({ $0.field(id) }).first { return Message(zh: field.label.zh, en: id) }
        return Message(zh: id, en: id)
    }

    private func field(_ id: String) -> Message? {
        // What is missing is a field of the subject, or of the records that were counted for it.
        for model in [model, "activity", "participation", "leave", "class"] where Catalogue.model(model) != nil {
            if let field = (try? view.path(id, in: model))?.field { return Message(zh: field.label.zh, en: id) }
        }
        return nil
    }

    /// A word of a scale by the label of the choice that it is.
    func amount(_ amount: Amount) -> Message {
        guard case .word(let word) = amount else { return amount.label }
        for field in Catalogue.model(model)?.fields ?? [] {
            if case .choice(let choices) = field.kind, let choice = choices.first(where: { $0.name == word }) {
                return Message(zh: choice.zh, en: word)
            }
        }
        return amount.label
    }

    /// What people call a record; nil where it is gone.
    func title(_ id: RecordID) -> String? { view.row(id).map(view.occurrenceTitle) }

    /// A record by its title, its id, what it adds to a sum, and the row that it came from.
    func record(_ id: RecordID, adding field: FieldPath? = nil) -> Node {
        guard let row = view.row(id) else {
            return Node(.nothing, Message(zh: "\(id.model) #\(id.id) 已删除", en: "\(id.model) #\(id.id), removed"), evidence: [id])
        }
        let title = "\(view.occurrenceTitle(row)) #\(id.id)"
        let source = provenance(id)?.label
        let added = field.flatMap { share($0, of: row) }
        return Node(
            .nothing,
            Message(
                zh: [title, added, source?.zh].compactMap { $0 }.joined(separator: "  "),
                en: [title, added, source?.en].compactMap { $0 }.joined(separator: "  ")),
            evidence: [id])
    }

    /// `+4`; nil where the record does not say how much, or is of another model.
    private func share(_ field: FieldPath, of row: RowRef) -> String? {
        guard field.model == row.model, let number = view.number(field, row: row.row) else { return nil }
        return number < .zero ? number.plain : "+\(number.plain)"
    }

    /// The parts that somebody took in a sitting, as its type calls them; none of another record, and of one who was only there.
    func roles(_ id: RecordID) -> [Message] {
        guard id.model == "participation", let row = view.row(id)?.row else { return [] }
        let taken = view.table("participation").column("roles")!.list(row).map { view.snapshot.pool[$0] }
        return taken.filter { $0 != Role.present.id }.map { view.vocabulary.label(ofRole: $0, in: type(of: id)) }
    }

    /// The type of the sitting that a participation is of.
    func type(of id: RecordID) -> String? {
        id.model == "participation" ? view.row(id).flatMap { view.activityType(ofParticipation: $0.row) } : nil
    }
}
