import Ledger

/// The texts by which an import of the same ledger finds records again. Thousands of rows name the same few, so each is worked out once.
final class ReferenceTexts {
    private let resolver: Resolver
    private var known: [Key: String] = [:]
    private var titles: [String: [String: Int]] = [:]

    private struct Key: Hashable {
        let record: RecordID
        /// What a name is looked up within.
        let unit: Int64?
        let regulation: Int64?
    }

    init(_ resolver: Resolver) {
        self.resolver = resolver
    }

    /// The record's name or title, with what tells it from others of the name, at last its number.
    func text(_ model: ModelSpec, _ id: Int64, _ around: Resolver.Surroundings) -> String {
        let key = Key(record: RecordID(model: model.name, id: id), unit: around.unit, regulation: around.regulation)
        if let text = known[key] { return text }
        let text = make(model, id, around)
        known[key] = text
        return text
    }

    private func make(_ model: ModelSpec, _ id: Int64, _ around: Resolver.Surroundings) -> String {
        let draft = resolver.draft
        let name = resolver.name(model, id)
        switch model.name {
        case "member", "trainee":
            let fields = model.name == "member" ? ["name"] : ["class", "name"]
            let others = draft.find(model, fields, fields.map { draft.value(model, id, $0) })
            return others.count == 1 ? name : resolver.distinguished(model, id, among: others)
        case "activity":
            // The whole title is looked up: asking the resolver for each of thousands would read every title of its day again.
            return titles(of: model)[name] == 1 ? name : "\(name)(#\(id))"
        default:
            return (try? resolver.record(name, of: model, heading: "", around)) == id ? name : "\(name)(#\(id))"
        }
    }

    private func titles(of model: ModelSpec) -> [String: Int] {
        if let counts = titles[model.name] { return counts }
        let counts = Dictionary(resolver.draft.ids(of: model).map { (resolver.name(model, $0), 1) }, uniquingKeysWith: +)
        titles[model.name] = counts
        return counts
    }
}
