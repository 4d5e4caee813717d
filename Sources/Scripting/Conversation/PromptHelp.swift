import Ledger
import LuaRuntime
import Rules

/// What `help` says: of a word its page in the reference, of a value what it has, of a function what it takes.
struct PromptHelp {
    private let host: ScriptHost
    /// Where the words are found that are no methods.
    private let globals: LuaEnvironment

    init(_ host: ScriptHost, _ globals: LuaEnvironment) {
        self.host = host
        self.globals = globals
    }

    func document(_ about: LuaValue?) throws -> Document {
        switch about {
        case nil, .nil?: return Self.beginning
        case .string(let name)?: return try page(name)
        case .record(let record)?: return records(of: record.recordClass.name)
        case .function(let function)?: return try describe(function)
        case .object(let object)?:
            if let plan = object.payload(as: QueryPlan.self) { return query(of: plan.model) }
            if object.hostClass === SavedQueries.hostClass { return host.savedQueries.document }
            return Self.members(of: object.hostClass)
        case let value?: return Self.plain(value)
        }
    }

    // MARK: By name

    private func page(_ name: String) throws -> Document {
        let reference = Reference(PluginCatalogue(host))
        if let page = reference.page(name) {
            guard let model = Catalogue.models.first(where: { $0.isCalled(name) }), page.name == model.name else { return page.document }
            return name == model.collection ? query(of: model.name) : records(of: model.name)
        }
        if let type = host.vocabulary.activityTypes.first(where: { $0.id == name || $0.zh == name }) { return Self.card(type) }
        let declared = DeclaredText(host).declared(name)
        if let first = declared.first { return DeclaredCard(host).document(first.node, first.plugin) }
        let known = reference.names + DeclaredText(host).names + host.vocabulary.activityTypes.map(\.zh)
        throw PromptError.unknown(name, Message(zh: "词", en: "word"), known: known)
    }

    private static func card(_ type: ActivityType) -> Document {
        let headings = [Table.Heading("name", Message(zh: "名称", en: "name")), Table.Heading("label", Message(zh: "含义", en: "meaning"))]
        let rows = type.roles.map { [Cell.text($0.id), Cell.text($0.zh)] } + type.fields.map { [Cell.text($0.name), Cell.text($0.zh)] }
        return Document([
            .heading(Message(zh: "\(type.zh) \(type.id)", en: type.id)), .paragraph(Message(zh: type.doc, en: type.doc)),
            .table(Table(headings, rows: rows)),
        ])
    }

    // MARK: Of values

    /// A record: its fields, what belongs to it, what is measured of it.
    private func records(of model: String) -> Document {
        guard let spec = Catalogue.model(model) else { return Document() }
        var document = ModelPage.page(spec, PluginCatalogue(host)).document
        let view = LedgerView(snapshot: SnapshotBuilder().build(), vocabulary: host.vocabulary, asOf: Day(year: 2000)!)
        let related = Catalogue.models.filter { view.relation(from: model, to: $0.name) != nil }
        if !related.isEmpty {
            document.blocks += [
                .heading(Message(zh: "属于它的", en: "What belongs to it"), level: 2),
                Self.table(related.map { (":\($0.collection)()", Message(zh: $0.zh, en: $0.doc)) }),
            ]
        }
        let scores = host.scores.filter { $0.scope.model == model }.map(\.identity)
        if !scores.isEmpty {
            document.blocks += [
                .heading(Message(zh: "积分", en: "Scores"), level: 2), Self.table(scores.map { (":\($0.id) \"…\"", Message(zh: $0.zh, en: $0.doc)) }),
            ]
        }
        return document
    }

    /// A collection: what can be asked of it, and the fields to ask by.
    private func query(of model: String) -> Document {
        let spec = Catalogue.model(model)!
        let methods = QueryWords.signatures.map { (":\(Self.call($0))", $0.meaning) }
        return Document([
            .heading(Message(zh: "\(spec.collection) \(spec.zh)", en: "\(spec.collection): \(spec.name)")), Self.table(methods),
            .paragraph(
                Message(
                    zh: "按名称取一条：\(spec.collection)[\"…\"]；字段：\(spec.fields.map { "\($0.name)（\($0.zh)）" }.joined(separator: "、"))",
                    en: "one by name: \(spec.collection)[\"…\"]; fields: \(spec.fields.map(\.name).joined(separator: ", "))")),
        ])
    }

    private static func members(of hostClass: HostClass) -> Document {
        let rows =
            hostClass.fields.map { (".\($0.name)", Message(zh: ChineseDocs.words[$0.name] ?? $0.doc, en: $0.doc)) }
            + hostClass.methods.map { (":\(call($0))", $0.meaning) }
        return Document(
            [.heading(TypeWord.message(hostClass.name)), .paragraph(Message(zh: hostClass.doc, en: hostClass.doc))] + (rows.isEmpty ? [] : [table(rows)]))
    }

    private static func plain(_ value: LuaValue) -> Document { Document([.paragraph(TypeWord.message(value.typeName))]) }

    // MARK: Of functions

    /// A function of the host is found again by being the same; one of a text says where it stands.
    private func describe(_ function: LuaFunction) throws -> Document {
        if let definition = function.definition, let source = definition.source {
            let line = definition.lines?.lowerBound ?? 1
            return Document([.paragraph(Message(zh: "函数，写在 \(source):\(line)", en: "a function, written at \(source):\(line)"))])
        }
        let get = try host.state.load(LuaSource(name: "help", text: "local of, name = ... return of[name]"), into: globals)
        func isMember(_ name: String, of value: LuaValue) -> Bool { (try? get.call(value, .string(name)).first)?.function == function }
        let members = host.queries.value(QueryPlan(host: host, source: .all("member")))
        if let method = QueryWords.signatures.first(where: { isMember($0.name, of: members) }) { return Self.page(of: method, ":") }
        let values = host.queries.value(ValueList([]))
        if let method = QueryWords.valueSignatures.first(where: { isMember($0.name, of: values) }) { return Self.page(of: method, ":") }
        let words = TestWords.all + PromptWords.signatures + [SavedQueries.word]
        if let word = words.first(where: { (try? globals.get($0.name))?.function == function }) { return Self.page(of: word, "") }
        return Document([.paragraph(Message(zh: "Zhibu 自带的函数", en: "a function of Zhibu itself"))])
    }

    private static func page(of function: HostFunction, _ mark: String) -> Document {
        let rows = function.parameters.map { ($0.isOptional ? "\($0.name)?" : $0.name, Message(zh: $0.doc, en: $0.doc)) }
        return Document([.code(mark + call(function)), .paragraph(function.meaning)] + (rows.isEmpty ? [] : [table(rows)]))
    }

    // MARK: Parts

    private static func call(_ function: HostFunction) -> String {
        "\(function.name)(\(function.parameters.map { $0.isOptional ? "\($0.name)?" : $0.name }.joined(separator: ", ")))"
    }

    private static func table(_ rows: [(String, Message)]) -> Document.Block {
        .table(
            Table(
                [Table.Heading("name", Message(zh: "写法", en: "written")), Table.Heading("meaning", Message(zh: "含义", en: "meaning"), isFlexible: true)],
                rows: rows.map { [.text($0.0), .word($0.1.en, $0.1)] }))
    }

    private static let beginning: Document = {
        let asked: [(String, Message)] = [
            ("members:count()", Message(zh: "有多少党员", en: "how many members there are")),
            ("members:where { status = \"full\" }", Message(zh: "正式党员，一人一行", en: "the full members, a row each")),
            ("m = members[\"李示例\"]", Message(zh: "按姓名取一个人；以后用 m", en: "one by name; m from then on")),
            ("m:participations { date = \"2021\" }", Message(zh: "他 2021 年参加的活动", en: "what they took part in")),
            ("participations:bar \"role\"", Message(zh: "各角色的人次，画成条形", en: "how often each role was taken, as bars")),
            ("check(m)", Message(zh: "他各条规则的结论", en: "the verdicts of all checks")),
            ("explain(_)", Message(zh: "上一个结果从哪里来", en: "where the last answer comes from")),
            ("help \"member\"", Message(zh: "一种记录有哪些字段", en: "the fields of a kind of record")),
            ("help(members)", Message(zh: "集合能怎么问", en: "what can be asked of a collection")),
            ("help \"count\"", Message(zh: "写规则用的词", en: "a word of the notation")),
            ("cases \"coverage\"", Message(zh: "一个词或一条规则的例子", en: "the example of a word, the cases of a check")),
            ("source \"…\"", Message(zh: "一条规则的原文", en: "the text of a check")),
            ("queries", Message(zh: "保存的查询", en: "the saved queries")),
        ]
        return Document([
            .paragraph(
                Message(zh: "输入一个表达式，看到它的值；_ 是上一个值，_1 至 _9 是更早的。", en: "Type an expression and see its value; _ is the last one, _1 to _9 those before.")),
            table(asked),
            .paragraph(
                Message(
                    zh: "集合：\(Catalogue.models.map { "\($0.collection)（\($0.zh)）" }.joined(separator: "、"))",
                    en: "Collections: \(Catalogue.models.map(\.collection).joined(separator: " "))")),
        ])
    }()
}
