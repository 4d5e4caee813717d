public import Ledger

/// What people read of a value, in their language.
public enum ValueText {
    /// - Parameters:
    ///   - field: the field that holds the value; without it choices and words stay names, references stay numbers.
    ///   - vocabulary: the labels of activity types and roles.
    ///   - title: what people call the record of this model and id; where it knows none, the text is `党员 #12`.
    /// - Returns: an empty text for no value. Control characters are kept: the renderer of the text makes them safe.
    public static func text(
        _ value: Value, field: FieldSpec? = nil, language: Language, vocabulary: Vocabulary? = nil,
        title: (_ model: String, _ id: Int64) -> String? = { _, _ in nil }
    ) -> String {
        text(value, kind: field?.kind, language: language, vocabulary: vocabulary, title: title)
    }

    private static func text(
        _ value: Value, kind: FieldKind?, language: Language, vocabulary: Vocabulary?, title: (String, Int64) -> String?
    ) -> String {
        switch (value, kind) {
        case (.flag(let flag), _):
            return (flag ? Messages.yes : Messages.no).text(in: language)
        case (.text(let name), .choice(let choices)?):
            return choices.first { $0.name == name }.map { Message(zh: $0.zh, en: $0.name).text(in: language) } ?? name
        case (.text(let name), .word(let kind)?):
            return label(of: name, kind, in: vocabulary)?.text(in: language) ?? name
        case (.reference(let id), .reference(let model)?):
            let label = Catalogue.model(model)?.label ?? Message(zh: model, en: model)
            return title(model, id) ?? Messages.record(label, id).text(in: language)
        case (.list(let items), _):
            var element = kind
            if case .list(let inner)? = kind { element = inner }
            return items.map { text($0, kind: element, language: language, vocabulary: vocabulary, title: title) }
                .joined(separator: Messages.listSeparator.text(in: language))
        default:
            return value.description
        }
    }

    private static func label(of name: String, _ kind: Vocabulary.Kind, in vocabulary: Vocabulary?) -> Message? {
        let zh: String? =
            switch kind {
            case .activityType: vocabulary?.activityType(name)?.zh
            case .role: name == Role.present.id ? Role.present.zh : vocabulary?.roles.first { $0.id == name }?.zh
            }
        return zh.map { Message(zh: $0, en: name) }
    }
}

extension Cell {
    /// What people read in the cell.
    func text(in language: Language) -> String {
        label?.text(in: language) ?? ValueText.text(value, language: language)
    }

    var number: Fraction? {
        switch value {
        case .integer(let number): Fraction(Int(number))
        case .decimal(let number): Fraction(number)
        default: nil
        }
    }

    var isNumber: Bool { number != nil }
}

extension Table {
    /// For each column, whether it holds numbers and nothing else: it then aligns at the right.
    var numberColumns: [Bool] {
        headings.indices.map { column in
            var isFilled = false
            for row in rows where column < row.count && !row[column].value.isNone {
                guard row[column].isNumber else { return false }
                isFilled = true
            }
            return isFilled
        }
    }
}
