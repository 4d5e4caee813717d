/// A model's declaration: its names, its doc, its fields with the properties that hold them.
public struct Schema<Root: LedgerRecord>: Sendable {
    public let spec: ModelSpec
    let fields: [Field<Root>]

    /// - Parameters:
    ///   - name: singular snake_case.
    ///   - collection: plural; by default `name` with an s.
    ///   - doc: one English sentence.
    ///   - key: the fields that make two rows the same record.
    ///   - title: the fields that people call a record by.
    ///   - leading: the fields that a row in a case gives without their names.
    ///   - belonging: the references by which a record belongs to what they point to, where several point to one model and all of them count.
    public init(
        _ name: String, _ doc: String, zh: String, collection: String? = nil, aliases: [String] = [],
        key: [String], title: [String]? = nil, leading: [String], belonging: [String] = [],
        @FieldBuilder<Root> fields: () -> [Field<Root>]
    ) {
        let declared = fields()
        self.fields = declared.filter { $0.access != nil }
        spec = ModelSpec(
            name: name, collection: collection ?? name + "s", doc: doc, zh: zh, aliases: aliases,
            fields: declared.map(\.spec), key: key, title: title ?? key, leading: leading, belonging: belonging)
    }

    /// The record's stored values, in the order of `spec.storedFields`.
    public func values(of record: Root) -> [Value] {
        fields.map { $0.access!.read(record) }
    }

    /// The record that has these stored values; nil where one is of the wrong kind.
    public func record(from values: [Value]) -> Root? {
        var record = Root()
        for (field, value) in zip(fields, values) {
            guard field.access!.write(&record, value) else { return nil }
        }
        return record
    }
}

/// A field of a schema: its spec, and how to reach the property that holds it.
public struct Field<Root: LedgerRecord>: Sendable {
    public private(set) var spec: FieldSpec
    let access: Access?

    struct Access: Sendable {
        let read: @Sendable (Root) -> Value
        let write: @Sendable (inout Root, Value) -> Bool
    }

    /// A stored field whose kind follows from its property's type.
    public init<V: FieldValue>(_ name: String, _ path: any WritableKeyPath<Root, V> & Sendable, _ doc: String, zh: String = "") {
        guard let kind = V.impliedKind else {
            preconditionFailure("field '\(name)' points at records: say which model with `to:`")
        }
        self.init(name, path, kind, doc, zh: zh)
    }

    /// A stored field with a closed list of values.
    public init<V: FieldValue>(_ name: String, _ path: any WritableKeyPath<Root, V> & Sendable, _ doc: String, zh: String, oneOf choices: [Choice]) {
        self.init(name, path, .choice(choices), doc, zh: zh)
    }

    /// A stored field that holds ids which plugins declare.
    public init<V: FieldValue>(_ name: String, _ path: any WritableKeyPath<Root, V> & Sendable, _ doc: String, zh: String, word: Vocabulary.Kind) {
        let isList = V.impliedKind?.isList ?? false
        self.init(name, path, isList ? .list(.word(word)) : .word(word), doc, zh: zh)
    }

    /// A stored field that points to a record of another model.
    public init<T: LedgerRecord>(_ name: String, _ path: any WritableKeyPath<Root, Ref<T>?> & Sendable, _ doc: String, zh: String, to model: String) {
        self.init(name, path, .reference(model), doc, zh: zh)
    }

    /// A stored field that points to several records of another model.
    public init<T: LedgerRecord>(_ name: String, _ path: any WritableKeyPath<Root, [Ref<T>]> & Sendable, _ doc: String, zh: String, to model: String) {
        self.init(name, path, .list(.reference(model)), doc, zh: zh)
    }

    /// A derived field, read through a reference of this record.
    public init(_ name: String, _ kind: FieldKind, through reference: String, _ field: String, _ doc: String, zh: String) {
        spec = FieldSpec(name, kind, doc, zh: zh).derived(.through(reference: reference, field: field))
        access = nil
    }

    /// A derived field: what the dated history says on the as-of day.
    public init(_ name: String, _ kind: FieldKind, history model: String, _ field: String, _ doc: String, zh: String) {
        spec = FieldSpec(name, kind, doc, zh: zh).derived(.history(model: model, field: field))
        access = nil
    }

    private init<V: FieldValue>(_ name: String, _ path: any WritableKeyPath<Root, V> & Sendable, _ kind: FieldKind, _ doc: String, zh: String) {
        spec = FieldSpec(name, kind, doc, zh: zh)
        access = Access(
            read: { $0[keyPath: path].value },
            write: { record, value in
                guard let typed = V(value) else { return false }
                record[keyPath: path] = typed
                return true
            })
    }

    public func required() -> Self { with { $0.required() } }
    public func managed() -> Self { with { $0.managed() } }
    public func personal() -> Self { with { $0.personal() } }
    public func aliases(_ names: String...) -> Self {
        with { spec in names.reduce(spec) { $0.aliases($1) } }
    }
    public func range(_ minimum: Int? = nil, _ maximum: Int? = nil) -> Self {
        with { $0.range(minimum.map { Hundredths($0) }, maximum.map { Hundredths($0) }) }
    }

    private func with(_ change: (FieldSpec) -> FieldSpec) -> Self {
        var copy = self
        copy.spec = change(spec)
        return copy
    }
}

/// Lets a schema list its fields line by line.
@resultBuilder
public enum FieldBuilder<Root: LedgerRecord> {
    // Without this the compiler does not infer `Root` for a field's key path.
    public static func buildExpression(_ field: Field<Root>) -> Field<Root> { field }
    public static func buildBlock(_ fields: Field<Root>...) -> [Field<Root>] { fields }
}
