import Ledger
import LuaRuntime
import LuaSyntax
import Rules

/// What a value of a known type has: from the same specs and classes that answer when it runs.
struct LintMembers {
    enum Answer {
        case found(LintType)
        case missing(owner: Message, known: [String])
        /// Not known here.
        case silent
    }

    let names: WrittenNames
    let world: LintWorld

    /// `a.name`, `a["name"]`
    func field(_ name: String, of type: LintType, isIndex: Bool = false) -> Answer {
        switch type.value {
        case .record(let model):
            if let path = try? names.view.path(name, in: model) { return .found(Self.type(path, names)) }
            return method(name, of: type).isFound ? .found(.function) : missing(ofRecord: model)
        case .query(let model):
            let methods = QueryReference.methods.map(\.name)
            if methods.contains(name) { return .found(.function) }
            // One by name: whether there is such a record the ledger says.
            let isSlip = !isIndex && NearMiss.nearest(to: name, among: methods) != nil
            return isSlip ? missing(ofQuery: model) : .found(.record(model))
        case .day: return own(name, DayClass.day)
        case .period: return own(name, DayClass.period)
        case .rule(let clause):
            guard names.isComplete, let clause, let parameters = names.parameters[clause] else { return .silent }
            guard let value = parameters[name] else {
                return .missing(owner: Message(zh: "条款 \(clause)", en: "clause \(clause)"), known: parameters.keys.sorted())
            }
            return .found(Self.type(ofParameter: value))
        case .named(let owner, let known):
            // Another plugin's setting stands under its whole name.
            guard !known.contains(name), !name.contains(".") else { return .found(.unknown) }
            return names.isComplete ? .missing(owner: Message(zh: owner, en: owner), known: known) : .silent
        case .library(let library):
            guard let known = world.libraries[library] else { return .silent }
            return known.contains(name) ? .found(.function) : .missing(owner: Message(zh: library, en: library), known: known)
        default: return .silent
        }
    }

    /// `a:name(…)`
    func method(_ name: String, of type: LintType, _ arguments: [Syntax.Expression] = []) -> Answer {
        switch type.value {
        case .record(let model):
            if let other = Catalogue.models.first(where: { $0.collection == name }), names.view.relation(from: model, to: other.name) != nil {
                return .found(.query(other.name))
            }
            if names.measures[model]?.contains(name) == true { return .found(.number) }
            // Points that are not known are nil.
            return names.scores[model]?.contains(name) == true ? .found(.maybe(.number)) : missing(ofRecord: model)
        case .query(let model):
            guard let method = QueryReference.methods.first(where: { $0.name == name }) else { return missing(ofQuery: model) }
            return .found(result(method, model, arguments))
        case .values: return own(name, among: QueryWords.valueSignatures, Message(zh: "一列值", en: "a list of values"))
        case .test: return own(name, WordClass.test)
        case .text:
            let known = world.libraries["string"] ?? []
            return known.contains(name) ? .found(.unknown) : .missing(owner: Message(zh: "文字", en: "a text"), known: known)
        default: return .silent
        }
    }

    private func result(_ method: HostFunction, _ model: String, _ arguments: [Syntax.Expression]) -> LintType {
        switch method.result {
        case "query": return .query(model)
        case "record": return .maybe(.record(model))
        case "number", "integer": return .number
        case "boolean": return .flag
        case "values":
            guard let field = arguments.first?.literal, let path = try? names.view.path(field, in: model) else { return .unknown }
            return path.kind.target.map { .query($0) } ?? .values
        default: return .unknown
        }
    }

    private func own(_ name: String, _ hostClass: HostClass) -> Answer {
        if let field = hostClass.fields.first(where: { $0.name == name }) { return .found(Self.type(field.type)) }
        return own(name, among: hostClass.methods, TypeWord.message(hostClass.name), with: hostClass.fields.map(\.name))
    }

    private func own(_ name: String, among methods: [HostFunction], _ owner: Message, with fields: [String] = []) -> Answer {
        guard let method = methods.first(where: { $0.name == name }) else { return .missing(owner: owner, known: fields + methods.map(\.name)) }
        switch method.result {
        case "integer": return .found(.number)
        case "boolean": return .found(.flag)
        case "values": return .found(.values)
        case "table": return .found(.table)
        default: return .found(.unknown)
        }
    }

    private func missing(ofRecord model: String) -> Answer {
        guard names.isComplete, let spec = Catalogue.model(model) else { return .silent }
        let collections = Catalogue.models.filter { names.view.relation(from: model, to: $0.name) != nil }.map(\.collection)
        return .missing(
            owner: Message(zh: spec.zh, en: spec.name),
            known: names.fields(of: model) + collections + (names.measures[model] ?? []).union(names.scores[model] ?? []).sorted())
    }

    private func missing(ofQuery model: String) -> Answer {
        let collection = Catalogue.model(model)?.collection ?? model
        return .missing(owner: Message(zh: "\(collection) 的查询", en: "a query of \(collection)"), known: QueryReference.methods.map(\.name))
    }

    // MARK: Types

    private static func type(_ path: FieldPath, _ names: WrittenNames) -> LintType {
        let type: LintType
        switch path.kind {
        case .text, .word(.role): type = .text(nil)
        case .word(.activityType): type = .text(names.isComplete ? names.view.vocabulary.activityTypes.map(\.id) : nil)
        case .choice(let choices): type = .text(choices.map(\.name))
        case .integer, .decimal: type = .number
        case .day: type = .day
        case .flag: type = .flag
        case .reference(let model): type = .record(model)
        case .list(let element): return element.target.map { .query($0) } ?? .values
        }
        return path.field?.isRequired == true && !path.text.contains(".") ? type : type.orNil
    }

    private static func type(_ type: HostType) -> LintType {
        switch type {
        case .integer, .number: .number
        case .string: .text(nil)
        case .boolean: .flag
        case .object("day"): .day
        default: .unknown
        }
    }

    private static func type(ofParameter value: Syntax.Expression) -> LintType {
        guard case .call(let callee, _) = value.kind, case .name(let word) = callee.kind else { return .unknown }
        return type(ofResult: TestWords.all.first { $0.name == word }?.result)
    }

    /// What a word of the host makes.
    static func type(ofResult result: String?) -> LintType {
        switch result {
        case "test": .test
        case "span": .span
        case "day": .day
        case "decimal": .number
        default: .unknown
        }
    }
}

extension LintMembers.Answer {
    var isFound: Bool {
        if case .found = self { true } else { false }
    }
}
