extension LedgerView {
    /// What stands at the end of a path, as a cell: references by title, words by their label.
    /// - Parameter isPersonal: whether personal fields are shown; else they are masked.
    public func cell(_ path: FieldPath, row: Int32, isPersonal: Bool = false) -> Cell {
        let value = value(path, row: row)
        if path.isPersonal, !isPersonal, !value.isNone { return .text(MaskedText.placeholder) }
        switch value {
        case .reference: return Cell(value, label: title(value, path).map { Message(zh: $0, en: $0) })
        case .list(let items):
            let labels = items.map { item in title(item, path).map { Message(zh: $0, en: $0) } ?? word(item, path) }.listed
            return .word(labels.zh, labels)
        case .text(let text):
            let label = word(value, path)
            return label.zh == text ? .text(text) : .word(text, label)
        default: return Cell(value)
        }
    }

    private func title(_ value: Value, _ path: FieldPath) -> String? {
        guard case .reference(let id) = value, let model = path.kind.target, let row = row(RecordID(model: model, id: id)) else { return nil }
        return title(row)
    }

    private func word(_ value: Value, _ path: FieldPath) -> Message {
        var kind = path.kind
        if case .list(let element) = kind { kind = element }
        return label(value, kind)
    }

    /// A choice or a word of the vocabulary by its label, another value in its plain form.
    public func label(_ value: Value, _ kind: FieldKind) -> Message {
        let name = value.description
        let zh: String? =
            switch kind {
            case .choice(let choices): choices.first { $0.name == name }?.zh
            case .word(.activityType): vocabulary.activityType(name)?.zh
            case .word(.role): vocabulary.roles.first { $0.id == name }?.zh
            default: nil
            }
        return Message(zh: zh ?? name, en: name)
    }
}
