import Ledger

extension Resolver {
    /// The first part of a record's title: what it is called within its surroundings.
    func name(_ model: ModelSpec, _ id: Int64) -> String {
        switch model.name {
        case "activity", "edition": return title(model, id)
        default:
            let name = draft.text(model, id, model.title[0])
            return name.isEmpty ? title(model, id) : name
        }
    }

    /// What people call a record, records that it points to by their own titles: parts joined as everywhere in the house.
    func title(_ model: ModelSpec, _ id: Int64) -> String {
        let parts = model.title.compactMap { name -> String? in
            guard let field = model.field(name) else { return nil }
            switch draft.value(model, id, name) {
            case .none: return nil
            case .reference(let target): return field.kind.target.flatMap({ Catalogue.model($0) }).map { title($0, target) }
            case .text(let text):
                switch field.kind {
                case .word(.activityType): return vocabulary.activityType(text)?.zh ?? text
                case .choice(let choices): return choices.first { $0.name == text }?.zh ?? text
                default: return text
                }
            case let value: return value.description
            }
        }
        return parts.isEmpty ? "\(model.zh) \(id)" : parts.joined(separator: " · ")
    }

    /// The text by which an import of the same ledger finds the record again.
    func reference(_ model: ModelSpec, _ id: Int64, _ around: Surroundings) -> String {
        let text = name(model, id)
        switch model.name {
        case "member":
            let others = draft.find(model, ["name"], [.text(text)])
            return others.count == 1 ? text : distinguished(model, id, among: others)
        case "trainee":
            let others = draft.find(model, ["class", "name"], [draft.value(model, id, "class"), .text(text)])
            return others.count == 1 ? text : distinguished(model, id, among: others)
        default:
            let found = try? record(text, of: model, heading: "", around)
            return found == id ? text : "\(text)(#\(id))"
        }
    }
}
