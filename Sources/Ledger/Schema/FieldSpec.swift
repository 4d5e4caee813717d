/// All that is known about a field, said once: Lua access, columns, validation, headings, help, stubs, masking come from it.
public struct FieldSpec: Hashable, Sendable {
    /// The snake_case name in Lua, SQLite, JSON and CSV.
    public let name: String
    public let kind: FieldKind
    /// One sentence in English.
    public let doc: String
    /// The label in Chinese headings and results.
    public let zh: String
    /// Other headings under which sheets carry it.
    public internal(set) var aliases: [String] = []
    public internal(set) var isRequired = false
    /// Set by the host alone: ids.
    public internal(set) var isManaged = false
    /// Masked unless asked for.
    public internal(set) var isPersonal = false
    /// Lower and upper bound of a number, both included.
    public internal(set) var minimum: Hundredths?
    public internal(set) var maximum: Hundredths?
    /// Where a derived field gets its value from; nil for a stored field.
    public internal(set) var derivation: Derivation?

    public init(_ name: String, _ kind: FieldKind, _ doc: String, zh: String) {
        self.name = name
        self.kind = kind
        self.doc = doc
        self.zh = zh
    }

    public var isStored: Bool { derivation == nil }

    /// The label that people read.
    public var label: Message { Message(zh: zh.isEmpty ? name : zh, en: name) }

    /// Whether a heading names this field: its name, its label or an alias.
    public func isHeaded(_ heading: String) -> Bool {
        heading == name || heading == zh || aliases.contains(heading)
    }
}

/// Where the value of a field that no column of its own holds comes from.
public enum Derivation: Hashable, Sendable {
    /// A field of the record that a reference of this record points to: a participation's `date` is its activity's.
    case through(reference: String, field: String)
    /// What the dated history says on the as-of day: a member's `unit` is that of the membership that covers the day.
    case history(model: String, field: String)
}

extension FieldSpec {
    public func required() -> Self { with { $0.isRequired = true } }
    public func managed() -> Self { with { $0.isManaged = true } }
    public func personal() -> Self { with { $0.isPersonal = true } }
    public func aliases(_ names: String...) -> Self { with { $0.aliases += names } }
    public func range(_ minimum: Hundredths? = nil, _ maximum: Hundredths? = nil) -> Self {
        with {
            $0.minimum = minimum
            $0.maximum = maximum
        }
    }
    func derived(_ derivation: Derivation) -> Self { with { $0.derivation = derivation } }

    private func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
