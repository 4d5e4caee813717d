import Ledger
import LuaRuntime
import Rules

/// Everything that declarations may name, once all files are loaded: bodies are bound against it, so that order does not matter.
struct Binding {
    /// The vocabulary over an empty ledger: enough to resolve paths.
    let view: LedgerView
    let ruleBook: RuleBook
    /// The model that each declared measure is read on.
    let measures: [String: String]

    init(vocabulary: Vocabulary, ruleBook: RuleBook, measures: [String: String]) {
        view = LedgerView(snapshot: SnapshotBuilder().build(), vocabulary: vocabulary, asOf: Day(year: 2000)!)
        self.ruleBook = ruleBook
        self.measures = measures
    }

    /// Sittings of a type, or the records of a collection.
    func countable(_ name: String, _ reader: Reader) throws -> Countable {
        if view.vocabulary.activityType(name) != nil { return .activityType(name) }
        if let model = Catalogue.models.first(where: { $0.collection == name || $0.name == name }) { return .records(model.name) }
        let known = view.vocabulary.activityTypes.map(\.id) + Catalogue.models.map(\.collection)
        throw reader.error(
            "unknown_type", Message(zh: "没有活动类型或集合 '\(name)'", en: "there is no activity type or collection '\(name)'"),
            at: reader.source.place(ofWord: name, from: reader.node.line),
            hint: .nearest(
                to: name, among: known,
                otherwise: Message(
                    zh: "活动类型：\(view.vocabulary.activityTypes.map(\.id).joined(separator: " "))",
                    en: "activity types: \(view.vocabulary.activityTypes.map(\.id).joined(separator: " "))")))
    }

    func path(_ text: String, in model: String, _ reader: Reader) throws -> FieldPath {
        do {
            return try view.path(text, in: model)
        } catch {
            throw reader.error(
                "unknown_field",
                error.notReference.map { Message(zh: "'\($0)' 不指向别的记录，后面不能再写 .\(error.part)", en: "'\($0)' points to no record: .\(error.part) cannot follow") }
                    ?? Message(zh: "\(Catalogue.model(error.model)?.zh ?? error.model)没有字段 '\(error.part)'", en: "\(error.model) has no field '\(error.part)'"),
                at: reader.source.place(ofWord: error.part, from: reader.node.line), hint: .nearest(error.nearest, among: error.known))
        }
    }

    /// A measure read on the model, or a number field.
    func quantity(_ text: String, on model: String, _ reader: Reader) throws -> Quantity {
        if let owner = measures[text] {
            guard owner == model else {
                throw reader.error(
                    "wrong_measure",
                    Message(zh: "指标 '\(text)' 属于 \(owner)，这里要 \(model) 的", en: "measure '\(text)' is read on \(owner), here one of \(model) is needed"),
                    at: reader.source.place(ofWord: text, from: reader.node.line))
            }
            return .measure(text)
        }
        do {
            let path = try view.path(text, in: model)
            guard path.kind == .integer || path.kind == .decimal else {
                throw reader.error(
                    "not_number", Message(zh: "'\(text)' 不是数字字段", en: "'\(text)' is no number"), at: reader.source.place(ofWord: text, from: reader.node.line))
            }
            return .field(path)
        } catch let error as FieldPathError {
            let known = error.known + measures.filter { $0.value == model }.keys.sorted()
            throw reader.error(
                "unknown_quantity",
                Message(zh: "没有数字字段或指标 '\(error.part)'", en: "there is no number field or measure '\(error.part)'"),
                at: reader.source.place(ofWord: error.part, from: reader.node.line),
                hint: .nearest(to: error.part, among: known))
        }
    }

    /// The conditions of a table: `{ status = "full", joined = before "2010-01-01" }`.
    func conditions(_ setting: String, on models: [String], _ reader: Reader) throws -> [Condition] {
        guard reader.has(setting) else { return [] }
        guard case .table(let table) = reader[setting] else {
            throw reader.wrongType(setting, reader[setting], expected: Message(zh: "一个 { 字段 = 值 }", en: "a { field = value }"))
        }
        let line = reader.source.place(ofSetting: setting, from: reader.node.line)?.line ?? reader.node.line
        return try ConditionReading(view: view).conditions(table, on: models) { error in
            reader.error(error.code, error.message, at: reader.source.place(ofWord: error.word, from: line), hint: error.hint)
        }
    }
}
