import Ledger
import LuaRuntime
import Rules

extension Completer {
    /// So many values of a field are listed: nobody reads more, and typing on finds the rest.
    private static let mostValues = 500

    // MARK: Of records

    func titles(of model: String) -> [Completion] {
        let label = Catalogue.model(model)?.label ?? Message(zh: model, en: model)
        return view.table(model).rows.map { row in
            Completion(text: Self.written(view.title(RowRef(model: model, row: row))), label: label)
        }
    }

    func fields(of model: String) -> [Completion] {
        guard let spec = Catalogue.model(model) else { return [] }
        var fields = spec.fields.filter { !$0.isManaged || $0.name == "id" }
        if model == "activity" { fields += view.vocabulary.activityTypes.flatMap(\.fields) }
        return fields.map { Completion(text: $0.name, label: $0.label) } + roles(of: model)
    }

    /// Of a sitting, who took which part is read by the role's name.
    private func roles(of model: String) -> [Completion] { model == "activity" ? view.vocabulary.roles.map(Self.role) : [] }

    func isNumber(_ field: String, in model: String) -> Bool {
        guard let kind = try? view.path(field, in: model).kind else { return false }
        return kind == .integer || kind == .decimal
    }

    /// The keys of a table of conditions or of values.
    func conditions(of model: String) -> [Completion] {
        let own = fields(of: model).filter { $0.text != "id" }
        guard model == "participation" || model == "activity" else { return own }
        let more =
            model == "participation"
            ? fields(of: "activity").filter { $0.text == "type" } + [Completion(text: "role", label: Message(zh: "角色", en: "role"))] : []
        return own + more + [Completion(text: "counts_as", label: Message(zh: "算作的类型", en: "type that it counts as"))]
    }

    /// What a field may be, as a text.
    func values(of key: String, in model: String) -> [Completion] {
        if key == "counts_as" { return types }
        if key == "role", model == "participation" { return view.vocabulary.roles.map(Self.role) }
        guard let path = (try? view.path(key, in: model)) ?? (model == "participation" ? try? view.path(key, in: "activity") : nil), !path.isPersonal else {
            return []
        }
        var kind = path.kind
        if case .list(let element) = kind { kind = element }
        switch kind {
        case .choice(let choices): return choices.map { Completion(text: $0.name, label: Message(zh: $0.zh, en: $0.name)) }
        case .word(.activityType): return types
        case .word(.role): return view.vocabulary.roles.map(Self.role)
        case .reference(let target): return titles(of: target)
        case .day: return periods
        case .text: return present(path)
        default: return []
        }
    }

    /// The texts that stand in a field.
    private func present(_ path: FieldPath) -> [Completion] {
        let label = path.field?.label ?? Message(zh: path.text, en: path.text)
        let texts = view.table(path.model).rows.lazy.compactMap { row -> String? in if case .text(let text) = view.value(path, row: row) { text } else { nil } }
        // Lazily: a long column is not read to its end.
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }.prefix(Self.mostValues).map { Completion(text: Self.written($0), label: label) }
    }

    private var types: [Completion] { view.vocabulary.activityTypes.map { Completion(text: $0.id, label: Message(zh: $0.zh, en: $0.doc)) } }

    private static func role(_ role: Role) -> Completion { Completion(text: role.id, label: Message(zh: role.zh, en: role.id)) }

    /// Years, and the nearest halves, quarters and months.
    var periods: [Completion] {
        let year = view.asOf.year
        let parts = [Period.year(year), .year(year - 1)] + (1...2).map { .half(year, $0) } + (1...4).map { .quarter(year, $0) }
        return parts.map { Completion(text: $0.description, label: $0.label) }
            + [("last", "上一期", "the one before"), ("this", "这一期", "the running one")].map { Completion(text: $0.0, label: Message(zh: $0.1, en: $0.2)) }
    }

    /// As it stands between quotes.
    private static func written(_ text: String) -> String { String(text.luaQuoted.dropFirst().dropLast()) }

    // MARK: Members

    func members(of type: PromptType) -> [Completion] {
        switch type {
        case .record(let model): fields(of: model)
        case .day: own(DayClass.day)
        case .period: own(DayClass.period)
        case .queries: savedQueries
        case .query: methods(of: type)
        case .values, .other: []
        }
    }

    func methods(of type: PromptType) -> [Completion] {
        switch type {
        case .query: QueryWords.signatures.map(Self.word) + (StagedWords.methods.map { Completion(text: $0.name, label: Message(zh: "只在假设里", en: $0.doc)) })
        case .values: QueryWords.valueSignatures.map(Self.word)
        case .record(let model):
            Catalogue.models.filter { view.relation(from: model, to: $0.name) != nil }.map {
                Completion(text: $0.collection, label: Message(zh: $0.zh, en: $0.doc))
            }
                + read(on: model)
        default: []
        }
    }

    private func read(on model: String) -> [Completion] {
        let measures = catalogue.plugins.flatMap(\.measures).filter { catalogue.measureModels[$0.id] == model }
        let scores = catalogue.plugins.flatMap(\.scores).filter { catalogue.scoreModels[$0.id] == model }
        return (measures + scores).map { Completion(text: $0.id, label: Message(zh: $0.zh.isEmpty ? $0.doc : $0.zh, en: $0.doc)) }
    }

    private func own(_ hostClass: HostClass) -> [Completion] { hostClass.fields.map { Completion(text: $0.name, label: Message(zh: $0.doc, en: $0.doc)) } }

    private static func word(_ function: HostFunction) -> Completion {
        Completion(text: function.name, label: function.meaning)
    }

    // MARK: Names

    /// Everything that can begin an expression: the words that declare are of no use at a prompt.
    var globals: [Completion] {
        var found = names.keys.sorted().map { Completion(text: $0, label: Message(zh: "自己的名称", en: "a name of your own")) }
        found += Catalogue.models.map { Completion(text: $0.collection, label: Message(zh: $0.zh, en: $0.doc)) }
        found += (PromptWords.signatures + [SavedQueries.word] + TestWords.all).map(Self.word)
        found.append(Completion(text: "queries", label: Message(zh: "保存的查询", en: "the saved queries")))
        found += PlainWord.all.filter { $0.group == .constants }.map { Completion(text: $0.name, label: $0.meaning) }
        return found + Self.lua
    }

    private static let lua = [
        "and", "do", "else", "end", "false", "for", "function", "if", "in", "local", "nil", "not", "or", "print", "return", "then", "true",
    ].map { Completion(text: $0, label: Message(zh: "Lua", en: "Lua")) }

    /// The words that `help` and `cases` know.
    var words: [Completion] {
        let specs = Reference.words.map { Completion(text: $0.word, label: Message(zh: $0.zh, en: $0.doc)) }
        let models = Catalogue.models.map { Completion(text: $0.name, label: Message(zh: $0.zh, en: $0.doc)) }
        let plain = PlainWord.all.map { Completion(text: $0.name, label: $0.meaning) }
        return specs + models + plain
    }

    /// Checks, measures, scores, reports and jobs by their ids.
    var declared: [Completion] {
        let identities = catalogue.plugins.flatMap { plugin -> [CheckIdentity] in
            let kinds: [[CheckIdentity]] = [plugin.checks, plugin.measures, plugin.scores, plugin.reports, plugin.jobs.map(\.identity)]
            return kinds.flatMap { $0 }
        }
        return identities.map(Self.declared)
    }

    var checks: [Completion] { catalogue.plugins.flatMap(\.checks).map(Self.declared) }

    private static func declared(_ identity: CheckIdentity) -> Completion {
        Completion(text: identity.id, label: Message(zh: identity.zh.isEmpty ? identity.doc : identity.zh, en: identity.doc))
    }

    var savedQueries: [Completion] { queries.map { Completion(text: $0.queryName, label: Message(zh: $0.queryDoc, en: $0.queryDoc)) } }
}
