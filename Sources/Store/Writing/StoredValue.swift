internal import GRDB
internal import Ledger

/// A field's value as SQLite holds it: days as ISO texts, decimals as hundredths, flags as 0 and 1, lists as JSON.
enum StoredValue {
    /// - Parameter value: checked for its kind, with ids in place of placeholders.
    static func encode(_ value: Value) -> StoredJSON {
        switch value {
        case .none: .none
        case .text(let text): text.isEmpty ? .none : .text(text)
        case .integer(let number), .reference(let number): .number(number)
        case .decimal(let number): .number(number.raw)
        case .day(let day): .text(day.description)
        case .flag(let flag): .number(flag ? 1 : 0)
        case .list(let items): items.isEmpty ? .none : .list(items.map(encode))
        }
    }

    /// Nil where it is no value of the kind.
    static func decode(_ stored: StoredJSON, _ kind: FieldKind) -> Value? {
        switch (stored, kind) {
        case (.none, _): return Value.none
        case (.text(let text), .text), (.text(let text), .word): return .text(text)
        case (.text(let text), .choice(let choices)): return choices.contains { $0.name == text } ? .text(text) : nil
        case (.text(let text), .day): return Day(text).map { .day($0) }
        case (.number(let number), .integer): return .integer(number)
        case (.number(let number), .decimal): return .decimal(Hundredths(raw: number))
        case (.number(let number), .flag): return number == 0 || number == 1 ? .flag(number == 1) : nil
        case (.number(let number), .reference): return .reference(number)
        case (.list(let items), .list(let element)):
            let values = items.map { decode($0, element) }
            return values.contains { $0 == nil || $0 == Value.none } ? nil : .list(values.compactMap { $0 })
        default: return nil
        }
    }
}

extension StoredJSON {
    /// What a column holds.
    init?(_ value: DatabaseValue, _ kind: FieldKind) {
        switch value.storage {
        case .null: self = .none
        case .int64(let number): self = .number(number)
        case .string(let text) where kind.isList:
            guard let items = Self.list(in: text) else { return nil }
            self = .list(items)
        case .string(let text): self = .text(text)
        case .double, .blob: return nil
        }
    }

    /// What goes into a column.
    var databaseValue: DatabaseValue {
        switch self {
        case .none: .null
        case .number(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .list: description.databaseValue
        }
    }
}

extension String {
    /// As a name in SQL: `group`, `from` and others are words of the language.
    var quoted: String { "\"\(self)\"" }
}

extension ModelSpec {
    /// The stored fields but for `id`, in the order of the table's columns.
    var columns: ArraySlice<FieldSpec> { storedFields.dropFirst() }
}
