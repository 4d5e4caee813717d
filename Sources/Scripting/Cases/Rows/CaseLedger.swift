import Ledger
import LuaRuntime
import Rules

/// The ledger of a case, made of its rows.
struct CaseLedger {
    private let vocabulary: Vocabulary
    private let source: SourceText
    private let plugin: PluginIdentity
    private let records = CaseRecords()

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
        _ = records.unit()
    }

    func view(asOf: Day) -> LedgerView { LedgerView(snapshot: records.snapshot(), vocabulary: vocabulary, asOf: asOf) }

    private func add(_ row: Node, _ model: ModelSpec) throws {
        let reader = try Reader(row, source, CaseRowWords.spec(of: model, vocabulary), plugin: plugin)
        var named = row.settings.named
        // A record that the row's reference is looked up in: `leave { "王样本", "2021-03-08", class = "第118期" }`.
        let context = model.field("class")?.isStored == false ? named.removeValue(forKey: "class")?.string : nil
        let values = CaseValues(reader: reader, records: records, vocabulary: vocabulary, context: context)
        var (fields, rest) = try leading(row.settings.entries[...], model, values)
        let furtherDays = try days(rest, model, reader)
        let parts = model.name == "activity" ? try CaseParts(taking: &named, reader, records, vocabulary) : nil
        let history = model.name == "member" ? try CaseHistory(taking: &named, values) : nil
        for (name, entry) in named.sorted(by: { $0.key < $1.key }) {
            if let field = detail(name, fields["type"], model) {
                fields["details"] = try adding(field, entry, to: fields["details"], values)
            } else {
                let field = model.field(name)!
                fields[field.name] = try values.value(entry, field)
            }
        }
        records.fillPlainly(&fields, model)
        let dayField = Self.dayField(of: model)
        for day in [fields[dayField ?? ""]] + furtherDays.map({ .day($0) }) {
            var copy = fields
            if let dayField, let day { copy[dayField] = day }
            let id = records.declare(model.name, copy)
            if let parts { parts.append(to: id, in: records) }
            if let history { records.addHistory(history, of: id) }
        }
    }

    // MARK: What stands without a name

    /// The field of the day among those that may stand without their names.
    private static func dayField(of model: ModelSpec) -> String? { model.leading.first { model.field($0)!.kind == .day } }

    /// The fields that stand without their names, and the entries behind them.
    private func leading(
        _ entries: ArraySlice<LuaValue>, _ model: ModelSpec, _ values: CaseValues
    ) throws -> (fields: [String: Value], rest: ArraySlice<LuaValue>) {
        var fields: [String: Value] = [:]
        var rest = entries
        let lastDay = model.leading.last { model.field($0)!.kind == .day }
        for name in model.leading {
            guard let entry = rest.first else { break }
            let field = model.field(name)!
            if field.kind == .day, CaseValues.day(entry) == nil { continue }
            fields[name] = try values.value(entry, field)
            rest = rest.dropFirst()
            if name == lastDay { break }
        }
        return (fields, rest)
    }

    /// Several days make several records.
    private func days(_ rest: ArraySlice<LuaValue>, _ model: ModelSpec, _ reader: Reader) throws -> [Day] {
        try zip(rest.indices, rest).map { index, entry in
            if let day = CaseValues.day(entry), Self.dayField(of: model) != nil { return day }
            throw reader.error(
                "bad_row", NotationError.badEntry(word: model.name, position: index + 1, type: entry.typeName).message,
                at: entry.string.flatMap { source.place(ofWord: $0, from: reader.node.line) },
                hint: Message(
                    zh: "先写 \(model.leading.joined(separator: "、"))，其余写成 字段 = 值",
                    en: "first \(model.leading.joined(separator: ", ")), the rest as field = value"))
        }
    }

    // MARK: Fields that activity types add

    private func detail(_ name: String, _ type: Value?, _ model: ModelSpec) -> FieldSpec? {
        guard model.name == "activity", model.field(name) == nil, case .text(let id)? = type else { return nil }
        return vocabulary.activityType(id)?.fields.first { $0.name == name || $0.zh == name }
    }

    private func adding(_ field: FieldSpec, _ entry: LuaValue, to details: Value?, _ values: CaseValues) throws -> Value {
        var known: [String: Value] = [:]
        if case .text(let json)? = details { known = ActivityDetails.decode(json, fields: vocabulary.activityTypes.flatMap(\.fields)) }
        known[field.name] = try values.value(entry, field)
        return .text(ActivityDetails.encode(known))
    }

    // MARK: Steps

    /// A person's line of dated steps: a record each.
    private func add(_ line: StepLine) throws {
        let step = Catalogue.model("step")!
        let values = CaseValues(reader: line.reader, records: records, vocabulary: vocabulary)
        let subject = try values.value(line.subject, step.fields.first { $0.kind == .reference(line.procedure.model) }!)
        for taken in line.steps {
            var fields: [String: Value] = [line.procedure.model: subject, "procedure": .text(line.procedure.id), "step": .text(taken.step.id)]
            for (name, entry) in taken.fields { fields[name] = try values.value(entry, step.field(name)!) }
            records.append("step", fields)
        }
    }
}
