import Ledger
import LuaRuntime
import Rules

/// The ledger of a case, made of its rows. What a row names and none declares comes into being plainly: a full member of the only unit.
final class CaseLedger {
    private let vocabulary: Vocabulary
    private let source: SourceText
    private let plugin: PluginIdentity
    private var records: [String: [[String: Value]]] = [:]
    /// Records that are known by their name alone so far.
    private var plain: [String: [String: Int64]] = [:]

    init(_ rows: [Node], _ vocabulary: Vocabulary, _ source: SourceText, plugin: PluginIdentity) throws {
        self.vocabulary = vocabulary
        self.source = source
        self.plugin = plugin
        // What is pointed to comes first, whatever the order of the rows.
        for model in Catalogue.models {
            for row in rows where row.word == model.name {
                if model.name == "step", let line = try StepLine(row, vocabulary, source, plugin: plugin) { try add(line) } else { try add(row, model) }
            }
        }
        if records["unit", default: []].isEmpty { _ = unit() }
    }

    func view(asOf: Day) -> LedgerView {
        let builder = SnapshotBuilder()
        for model in Catalogue.models {
            let table = builder.table(model)
            for (index, values) in records[model.name, default: []].enumerated() {
                table.append(id: Int64(index + 1), values: model.storedFields.dropFirst().map { values[$0.name] ?? .none })
            }
        }
        return LedgerView(snapshot: builder.build(), vocabulary: vocabulary, asOf: asOf)
    }

    // MARK: Rows

    private func add(_ row: Node, _ model: ModelSpec) throws {
        let reader = try Reader(row, source, spec(model), plugin: plugin)
        var values: [String: Value] = [:]
        var named = row.settings.named
        // A record that the row's reference is looked up in: `leave { "王样本", "2021-03-08", class = "第118期" }`.
        let context = model.field("class")?.isStored == false ? named.removeValue(forKey: "class")?.string : nil
        var entries = row.settings.entries[...]
        for name in model.leading {
            guard let entry = entries.first else { break }
            let field = model.field(name)!
            if field.kind == .day, Self.day(entry) == nil { continue }
            values[name] = try value(entry, field, reader, context: context)
            entries = entries.dropFirst()
            // Several days make several rows: what is left is read below.
            if name == model.leading.last(where: { model.field($0)!.kind == .day }) { break }
        }
        let further = try entries.enumerated().map { index, entry -> Value in
            guard let day = Self.day(entry), model.leading.contains(where: { model.field($0)!.kind == .day }) else {
                let position = row.settings.entries.count - entries.count + index + 1
                throw reader.error(
                    "bad_row", NotationError.badEntry(word: row.word, position: position, type: entry.typeName).message,
                    at: entry.string.flatMap { source.place(ofWord: $0, from: row.line) },
                    hint: Message(
                        zh: "先写 \(model.leading.joined(separator: "、"))，其余写成 字段 = 值",
                        en: "first \(model.leading.joined(separator: ", ")), the rest as field = value"))
            }
            return .day(day)
        }
        let parts = try participants(&named, values["type"], model, reader)
        let history = try history(&named, model, reader)
        for (name, entry) in named.sorted(by: { $0.key < $1.key }) {
            if let field = detail(name, values["type"], model) {
                values["details", default: .none] = try adding(field, entry, to: values["details"], reader)
            } else {
                let field = model.field(name)!
                values[field.name] = try value(entry, field, reader, context: context)
            }
        }
        fillPlainly(&values, model)
        let dayField = model.leading.first { model.field($0)!.kind == .day }
        for day in [values[dayField ?? ""]] + further.map(Optional.some) {
            var copy = values
            if let dayField, let day { copy[dayField] = day }
            let id = declare(model.name, copy)
            for (member, roles, attendance) in parts { _ = append("participation", participation(id, member, roles, attendance)) }
            if model.name == "member" { addHistory(history, of: id) }
        }
    }

    /// What a row must have and leaves out: the only unit, the only class.
    private func fillPlainly(_ values: inout [String: Value], _ model: ModelSpec) {
        switch model.name {
        case "group", "membership": values["unit"] = values["unit"] ?? .reference(unit())
        case "trainee": values["class"] = values["class"] ?? .reference(records["class", default: []].isEmpty ? reference("class", "示例班")! : 1)
        case "participation": values["attendance"] = values["attendance"] ?? .text("present")
        default: break
        }
        if model.name == "membership" { values["status"] = values["status"] ?? .text("full") }
    }

    /// What a row of a model may name: its fields, and for activities the roles and fields of types.
    private func spec(_ model: ModelSpec) -> WordSpec {
        var names = model.fields.filter { $0.name != "id" && !$0.isManaged }.map(\.name) + model.fields.map(\.zh)
        names += Self.furtherNames(of: model, vocabulary).map(\.name)
        return WordSpec(model.name, model.doc, zh: model.zh, settings: names.withoutRepeats().map { SettingSpec($0, .any, "", zh: "") })
    }

    /// What a row may name besides the fields of its model, in the order of a stub.
    static func furtherNames(of model: ModelSpec, _ vocabulary: Vocabulary) -> [(name: String, shape: String, doc: String, zh: String)] {
        switch model.name {
        case "activity":
            let roles = vocabulary.roles.map { (name: $0.id, zh: $0.zh) } + [(name: "absent", zh: "缺席"), (name: "leave", zh: "请假")]
            let fields = vocabulary.activityTypes.flatMap(\.fields).map { (name: $0.name, shape: LuaType.entry($0.kind), doc: $0.doc, zh: $0.zh) }
            return roles.map { (name: $0.name, shape: "string|string[]", doc: "Who did so.", zh: $0.zh) } + fields
        case "member":
            let post = Catalogue.model("post")!.field("post")!
            return [
                (name: "from", shape: "string|zhibu.day", doc: "The first day on the rolls.", zh: "转入日期"),
                (name: "through", shape: "string|zhibu.day", doc: "The last day on the rolls.", zh: "转出日期"),
                (name: "post", shape: LuaType.entry(post.kind), doc: post.doc, zh: post.zh),
            ]
        default: return []
        }
    }

    @discardableResult
    private func append(_ model: String, _ values: [String: Value]) -> Int64 {
        records[model, default: []].append(values)
        return Int64(records[model]!.count)
    }

    private static func day(_ value: LuaValue) -> Day? {
        value.payload(Day.self) ?? value.string.flatMap { Day($0) }
    }

    /// A person's line of dated steps: a record each.
    private func add(_ line: StepLine) throws {
        let step = Catalogue.model("step")!
        let subject = try value(line.subject, step.fields.first { $0.kind == .reference(line.procedure.model) }!, line.reader)
        for taken in line.steps {
            var values: [String: Value] = [line.procedure.model: subject, "procedure": .text(line.procedure.id), "step": .text(taken.step.id)]
            for (name, entry) in taken.fields { values[name] = try value(entry, step.field(name)!, line.reader) }
            append("step", values)
        }
    }

    // MARK: Values

    private func value(_ value: LuaValue, _ field: FieldSpec, _ reader: Reader, context: String? = nil) throws -> Value {
        func wrong(_ hint: Message? = nil) -> Diagnostic {
            let shown = value.string.map { "\"\($0)\"" } ?? value.typeName
            return reader.error(
                "wrong_value", Message(zh: "'\(field.name)' 不能是 \(shown)", en: "'\(field.name)' cannot be \(shown)"),
                at: value.string.flatMap { source.place(ofWord: $0, from: reader.node.line) } ?? source.place(ofSetting: field.name, from: reader.node.line),
                hint: hint)
        }
        func element(_ kind: FieldKind, _ value: LuaValue) throws -> Value {
            switch kind {
            case .text: if let text = value.string { return .text(text) }
            case .integer: if let number = value.integer { return .integer(number) }
            case .decimal: if let number = LuaNumber.hundredths(value) { return .decimal(number) }
            case .day: if let day = Self.day(value) { return .day(day) }
            case .flag: if let flag = value.boolean { return .flag(flag) }
            case .choice(let choices):
                if let text = value.string {
                    if let choice = choices.first(where: { $0.isSpelt(text) }) { return .text(choice.name) }
                    throw wrong(.nearest(NearMiss.nearest(to: text, among: choices.map(\.name)), among: choices.map(\.name)))
                }
            case .word(.activityType):
                if let text = value.string {
                    if let type = vocabulary.activityType(spelt: text) { return .text(type.id) }
                    let known = vocabulary.activityTypes.map(\.id)
                    throw wrong(.nearest(NearMiss.nearest(to: text, among: known), among: known))
                }
            case .word(.role): if let text = value.string { return .text(text) }
            case .reference(let model):
                if let name = value.string {
                    if let id = reference(model, name, context: context) { return .reference(id) }
                    let zh = Catalogue.model(model)!.zh
                    throw wrong(Message(zh: "例子里没有这个\(zh)", en: "the case has no such \(model)"))
                }
            case .list(let kind):
                if let table = value.table { return .list(try table.array().map { try element(kind, $0) }) }
                return .list([try element(kind, value)])
            }
            throw wrong()
        }
        return try element(field.kind, value)
    }

    // MARK: References, by name

    /// Nil where nothing is so called and nothing can come into being by its name alone.
    private func reference(_ model: String, _ name: String, context: String? = nil) -> Int64? {
        switch model {
        case "member": return member(name)
        case "trainee": return trainee(name, in: context)
        case "unit": return named(model, name) ?? append(model, ["name": .text(name), "kind": .text("branch")])
        case "group": return named(model, name) ?? append(model, ["name": .text(name), "unit": .reference(unit())])
        case "class": return named(model, name) ?? append(model, ["name": .text(name), "starts": .day(Day(year: 2021, month: 1, day: 1)!)])
        default: return named(model, name) ?? plainly(model, name)
        }
    }

    /// A record of which nothing is known but what it is called; a row further down may say the rest. Nil for what is called by its day.
    private func plainly(_ model: String, _ name: String) -> Int64? {
        let spec = Catalogue.model(model)!
        guard let field = spec.title.first(where: { spec.field($0)!.kind.target == nil }), spec.field(field)!.kind == .text else { return nil }
        let id = append(model, [field: .text(name)])
        plain[model, default: [:]][name] = id
        return id
    }

    /// The record that a row declares, which another row may have named before.
    private func declare(_ model: String, _ values: [String: Value]) -> Int64 {
        let spec = Catalogue.model(model)!
        for case .text(let name)? in spec.title.map({ values[$0] }) {
            guard let id = plain[model]?.removeValue(forKey: name) else { continue }
            records[model]![Int(id) - 1].merge(values) { $1 }
            return id
        }
        return append(model, values)
    }

    private func named(_ model: String, _ name: String) -> Int64? {
        let fields = Catalogue.model(model)!.title
        let called = [Value.text(name)] + (Day(name).map { [.day($0)] } ?? [])
        return records[model, default: []].firstIndex { record in fields.contains { called.contains(record[$0] ?? .none) } }.map { Int64($0 + 1) }
    }

    /// The only unit, or the first.
    private func unit() -> Int64 {
        if records["unit", default: []].isEmpty { append("unit", ["name": .text("示例支部"), "kind": .text("branch")]) }
        return 1
    }

    private func member(_ name: String) -> Int64 {
        if let known = named("member", name) { return known }
        let id = append("member", ["name": .text(name)])
        addHistory([:], of: id)
        return id
    }

    private func trainee(_ name: String, in group: String?) -> Int64 {
        let known = records["trainee", default: []]
        let classID = group.flatMap { reference("class", $0) }
        if let place = known.firstIndex(where: { $0["name"] == .text(name) && (classID == nil || $0["class"] == .reference(classID!)) }) {
            return Int64(place + 1)
        }
        let ofClass = classID ?? (records["class", default: []].isEmpty ? reference("class", "示例班")! : 1)
        return append("trainee", ["name": .text(name), "class": .reference(ofClass)])
    }

    // MARK: Members' history

    private func history(_ named: inout [String: LuaValue], _ model: ModelSpec, _ reader: Reader) throws -> [String: Value] {
        guard model.name == "member" else { return [:] }
        var history: [String: Value] = [:]
        let membership = Catalogue.model("membership")!
        for name in ["unit", "group", "status", "from", "through"] {
            if let given = named.removeValue(forKey: name) { history[name] = try value(given, membership.field(name)!, reader) }
        }
        if let post = named.removeValue(forKey: "post") { history["post"] = try value(post, Catalogue.model("post")!.field("post")!, reader) }
        return history
    }

    private func addHistory(_ history: [String: Value], of member: Int64) {
        var membership = history
        let post = membership.removeValue(forKey: "post")
        membership["member"] = .reference(member)
        membership["unit"] = membership["unit"] ?? .reference(unit())
        membership["status"] = membership["status"] ?? .text("full")
        append("membership", membership)
        if let post { append("post", ["member": .reference(member), "post": post, "unit": membership["unit"]!]) }
    }

    // MARK: Who took part

    private func participants(_ named: inout [String: LuaValue], _ type: Value?, _ model: ModelSpec, _ reader: Reader) throws -> [(Int64, [String], String)] {
        guard model.name == "activity" else { return [] }
        var order: [Int64] = []
        var roles: [Int64: [String]] = [:]
        var attendance: [Int64: String] = [:]
        let words = vocabulary.roles.map(\.id) + ["absent", "leave"]
        for word in source.inOrder(named.keys.filter(words.contains).sorted(), from: reader.node.line) {
            let given = named.removeValue(forKey: word)!
            for name in try names(given, word, reader) {
                let member = member(name)
                if !order.contains(member) { order.append(member) }
                switch word {
                case "absent", "leave": attendance[member] = word
                case Role.present.id: roles[member, default: []] += []
                default: roles[member, default: []].append(word)
                }
            }
        }
        return order.map { ($0, roles[$0] ?? [], attendance[$0] ?? "present") }
    }

    private func names(_ given: LuaValue, _ word: String, _ reader: Reader) throws -> [String] {
        if let name = given.string { return [name] }
        let list = try given.table?.array()
        guard let names = list?.compactMap(\.string), names.count == list?.count else {
            throw reader.wrongType(word, given, expected: Message(zh: "一个姓名或一列姓名", en: "a name or a list of names"))
        }
        return names
    }

    private func participation(_ activity: Int64, _ member: Int64, _ roles: [String], _ attendance: String) -> [String: Value] {
        var values: [String: Value] = ["activity": .reference(activity), "member": .reference(member), "attendance": .text(attendance)]
        if !roles.isEmpty { values["roles"] = .list(roles.map { .text($0) }) }
        return values
    }

    // MARK: Fields that activity types add

    private func detail(_ name: String, _ type: Value?, _ model: ModelSpec) -> FieldSpec? {
        guard model.name == "activity", model.field(name) == nil, case .text(let id)? = type else { return nil }
        return vocabulary.activityType(id)?.fields.first { $0.name == name || $0.zh == name }
    }

    private func adding(_ field: FieldSpec, _ entry: LuaValue, to details: Value?, _ reader: Reader) throws -> Value {
        var known: [String: Value] = [:]
        if case .text(let json)? = details { known = ActivityDetails.decode(json, fields: vocabulary.activityTypes.flatMap(\.fields)) }
        known[field.name] = try value(entry, field, reader)
        return .text(ActivityDetails.encode(known))
    }
}
