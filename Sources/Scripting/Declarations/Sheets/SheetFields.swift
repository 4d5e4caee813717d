import Ledger
import LuaRuntime
import Rules

/// The fields that the records of a sheet have.
struct SheetFields {
    let into: String
    private let model: ModelSpec
    /// What an activity has beside its fields: roles, what its type adds, and lists of people.
    private let further: [String]
    private let vocabulary: Vocabulary
    /// The fields that types of activities add.
    private let details: [FieldSpec]

    init(_ into: String, _ reader: Reader, _ binding: Binding) throws {
        self.into = into
        vocabulary = binding.view.vocabulary
        let type = vocabulary.activityType(into)
        guard let model = type == nil ? Catalogue.models.first(where: { $0.collection == into || $0.name == into }) : Activity.schema.spec else {
            let known = Catalogue.models.map(\.collection) + vocabulary.activityTypes.map(\.id)
            throw reader.unknownValue(into, of: "into", known: known)
        }
        self.model = model
        let types = type.map { [$0] } ?? vocabulary.activityTypes
        details = model.name == "activity" ? types.flatMap(\.fields) : []
        let people = ["present", "guests", "on_leave", "absent"]
        further = model.name == "activity" ? types.flatMap { $0.roles.map(\.id) + $0.fields.map(\.name) } + people : []
    }

    /// A text that is read in each record must be a value of its field. What only a ledger or a sheet can tell is told when one is read.
    func checkValue(_ text: String, of name: String, in setting: String, _ reader: Reader) throws {
        let place = reader.source.place(ofValue: text, inSetting: setting, from: reader.node.line)
        func wrong(_ known: [String]) -> Diagnostic {
            reader.error(
                "wrong_value", Message(zh: "'\(name)' 不能是 \"\(text)\"", en: "'\(name)' cannot be \"\(text)\""), at: place,
                hint: .nearest(to: text, among: known))
        }
        switch (model.field(name) ?? details.first { $0.name == name })?.kind {
        case .choice(let choices): if !choices.contains(where: { $0.isSpelt(text) }) { throw wrong(choices.map(\.name)) }
        case .flag: if FlagReading.read(text) == nil { throw wrong(["是", "否"]) }
        case .word(.activityType): if vocabulary.activityType(spelt: text) == nil { throw wrong(vocabulary.activityTypes.map(\.id)) }
        default: break
        }
    }

    func require(_ name: String, _ reader: Reader, isStored: Bool = false) throws {
        let own = model.fields.filter { !$0.isManaged && (!isStored || $0.isStored) }.map(\.name)
        let known = isStored ? own : own + further.withoutRepeats()
        guard !known.contains(name) else { return }
        throw reader.error(
            "unknown_field", Message(zh: "\(model.zh)没有字段 '\(name)'", en: "\(model.name) has no field '\(name)'"),
            at: reader.source.place(ofWord: name, from: reader.node.line), hint: .nearest(to: name, among: known))
    }
}
