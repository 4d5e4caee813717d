/// A model without its Swift type: what the store, sheets, scripts and help need to know of it.
public struct ModelSpec: Hashable, Sendable {
    /// Singular snake_case: the word for a row in cases and on the command line.
    public let name: String
    /// Plural: the collection in Lua (`members`, `member:participations`) and the table in SQLite.
    public let collection: String
    public let doc: String
    public let zh: String
    /// Other names that sheets and the command line use for it.
    public let aliases: [String]
    /// In the order of declaration, `id` first, derived fields last.
    public let fields: [FieldSpec]
    /// The fields that make two sheets' rows the same record, so that an import can be run twice.
    public let key: [String]
    /// The fields that people call a record by, in the order in which a title shows them.
    public let title: [String]
    /// The columns that everybody knows: what a row in a case gives without a name (`leave { trainee, date }`).
    public let leading: [String]
    /// The references by which a record belongs to what they point to, where several point to one model and all of them count: of a talk both sides.
    public let belonging: [String]

    private let places: [String: Int]

    public init(
        name: String, collection: String, doc: String, zh: String, aliases: [String], fields: [FieldSpec], key: [String], title: [String], leading: [String],
        belonging: [String] = []
    ) {
        self.name = name
        self.collection = collection
        self.doc = doc
        self.zh = zh
        self.aliases = aliases
        self.fields = fields
        self.key = key
        self.title = title
        self.leading = leading
        self.belonging = belonging
        places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
    }

    public var label: Message { Message(zh: zh, en: name) }
    public var storedFields: [FieldSpec] { fields.filter(\.isStored) }

    /// The field of this snake_case name or Chinese label.
    public func field(_ name: String) -> FieldSpec? { index(of: name).map { fields[$0] } }

    /// The field's place in `fields`.
    public func index(of name: String) -> Int? {
        places[name] ?? fields.firstIndex { $0.zh == name }
    }

    /// Whether a person's word means this model: its name, its collection, its label or an alias.
    public func isCalled(_ word: String) -> Bool {
        word == name || word == collection || word == zh || aliases.contains(word)
    }
}
