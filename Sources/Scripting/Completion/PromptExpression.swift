import Ledger
import LuaRuntime

/// What an expression is that ends before the cursor, read backwards: `members["李示例"].unit`, `m:participations { … }:first()`.
struct PromptExpression {
    private let completer: Completer
    private let tokens: PromptTokens

    init(_ completer: Completer, _ tokens: PromptTokens) {
        self.completer = completer
        self.tokens = tokens
    }

    func type(endingAt place: Int) -> PromptType {
        if tokens.text(place) != nil { return called(at: place - 1) }
        switch tokens.sign(place) {
        case ")", "}": return tokens.opening(of: place).map { called(at: $0 - 1) } ?? .other
        case "]":
            guard let bracket = tokens.opening(of: place) else { return .other }
            return member(tokens.text(place - 1) ?? "", of: type(endingAt: bracket - 1))
        default: break
        }
        guard let name = tokens.name(place) else { return .other }
        return tokens.sign(place - 1) == "." ? member(name, of: type(endingAt: place - 2)) : global(name)
    }

    private func global(_ name: String) -> PromptType {
        if let type = completer.names[name] { return type }
        if let model = Catalogue.models.first(where: { $0.collection == name }) { return .query(model.name) }
        return name == "queries" ? .queries : .other
    }

    private func member(_ name: String, of owner: PromptType) -> PromptType {
        switch owner {
        case .query(let model): .record(model)
        case .record(let model): (try? completer.view.path(name, in: model)).map { PromptType($0.kind) } ?? .other
        case .period: ["from", "to"].contains(name) ? .day : .other
        default: .other
        }
    }

    /// What a call answers whose callee ends there.
    private func called(at place: Int) -> PromptType {
        guard let name = tokens.name(place) else { return .other }
        guard tokens.sign(place - 1) == ":" else { return ["as_of", "day"].contains(name) ? .day : .other }
        switch type(endingAt: place - 2) {
        case .query(let model):
            switch QueryWords.signatures.first(where: { $0.name == name })?.result {
            case "query"?: return .query(model)
            case "record"?: return .record(model)
            case "values"?: return plucked(place + 1, of: model)
            default: return .other
            }
        case .record(let model):
            let other = Catalogue.models.first { $0.collection == name && completer.view.relation(from: model, to: $0.name) != nil }
            return other.map { .query($0.name) } ?? .other
        case .values: return name == "distinct" ? .values : .other
        default: return .other
        }
    }

    /// `:pluck "unit"` hands over the records.
    private func plucked(_ place: Int, of model: String) -> PromptType {
        let field = tokens.text(place) ?? tokens.text(place + 1) ?? ""
        guard let kind = try? completer.view.path(field, in: model).kind, let target = kind.target else { return .values }
        return .query(target)
    }
}
