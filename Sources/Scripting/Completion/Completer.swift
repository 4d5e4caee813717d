public import Ledger
import LuaRuntime
import Rules

/// A word that could stand at a cursor.
public struct Completion: Hashable, Sendable {
    public let text: String
    public let label: Message
}

/// What could follow a text: a pure function of the plugins, the ledger and the names of a conversation.
public struct Completer: Sendable {
    let catalogue: PluginCatalogue
    let view: LedgerView
    /// The names of the conversation and what they hold.
    let names: [String: PromptType]
    let queries: [PluginFile]

    public init(_ catalogue: PluginCatalogue, _ view: LedgerView, names: [String: PromptType] = [:], queries: [PluginFile] = []) {
        self.catalogue = catalogue
        self.view = view
        self.names = names
        self.queries = queries
    }

    /// The words that begin as what stands before the cursor, by their name or by their label.
    /// - Returns: where the word begins that they complete.
    public func completions(of text: String, upTo cursor: String.Index) -> (start: String.Index, words: [Completion]) {
        let before = text[..<cursor]
        let tokens = PromptTokens(before)
        guard !tokens.isInComment else { return (cursor, []) }
        let last = tokens.tokens.count - 1
        var (start, word, place) = (before.count, "", last + 1)
        switch tokens.tokens.last?.kind {
        case .text(let content, isOpen: true)?: (start, word, place) = (tokens.tokens[last].start, content, last)
        case .name(let name)? where before.last?.isWhitespace == false: (start, word, place) = (tokens.tokens[last].start, name, last)
        case .number? where before.last?.isWhitespace == false: return (cursor, [])
        default: break
        }
        let isText = if case .text(_, isOpen: true)? = tokens.tokens.last?.kind { true } else { false }
        let found = isText ? quoted(tokens, place) : bare(tokens, place)
        let words = found.filter { $0.begins(with: word) }.withoutRepeats()
        return (text.index(text.startIndex, offsetBy: start), words)
    }

    // MARK: Within quotes

    private func quoted(_ tokens: PromptTokens, _ place: Int) -> [Completion] {
        if tokens.sign(place - 1) == "[" { return named(by: PromptExpression(self, tokens).type(endingAt: place - 2)) }
        if tokens.sign(place - 1) == "=" { return values(tokens, place, of: key(tokens, before: place - 1)) }
        if let name = tokens.name(place - 1) { return arguments(of: name, at: place - 1, position: 0, tokens) }
        guard let bracket = tokens.enclosing(place) else { return [] }
        switch tokens.sign(bracket) {
        case "(": return tokens.name(bracket - 1).map { arguments(of: $0, at: bracket - 1, position: commas(tokens, bracket, place), tokens) } ?? []
        case "{":
            if tokens.sign(bracket - 1) == "=" { return values(tokens, bracket, of: key(tokens, before: bracket - 1)) }
            // `activities:add { "study_forum", …`: the columns that everybody knows.
            guard let model = model(ofTable: bracket, tokens), let spec = Catalogue.model(model), tokens.name(bracket - 1) == "add" else { return [] }
            let position = commas(tokens, bracket, place)
            return spec.leading.indices.contains(position) ? values(of: spec.leading[position], in: model) : []
        default: return []
        }
    }

    private func commas(_ tokens: PromptTokens, _ bracket: Int, _ place: Int) -> Int {
        (bracket + 1..<max(bracket + 1, place)).count { tokens.sign($0) == "," && tokens.enclosing($0) == bracket }
    }

    /// `collection["`: by name. `record["`: fields in both languages.
    private func named(by type: PromptType) -> [Completion] {
        switch type {
        case .query(let model): titles(of: model)
        case .record(let model):
            fields(of: model)
                + fields(of: model).filter { $0.label.zh != $0.text }.map { Completion(text: $0.label.zh, label: Message(zh: $0.text, en: $0.text)) }
        case .queries: savedQueries
        default: []
        }
    }

    private func arguments(of name: String, at place: Int, position: Int, _ tokens: PromptTokens) -> [Completion] {
        guard tokens.sign(place - 1) == ":" else {
            switch name {
            case "help": return words + declared
            case "cases": return declared + words
            case "check": return checks
            case "source", "explain": return declared
            case "query": return savedQueries
            default: return []
            }
        }
        switch PromptExpression(self, tokens).type(endingAt: place - 2) {
        case .query(let model):
            guard let method = QueryWords.signatures.first(where: { $0.name == name }), method.parameters.indices.contains(position),
                ["field", "sum", "by"].contains(method.parameters[position].name)
            else { return [] }
            return fields(of: model).filter { position == 0 || isNumber($0.text, in: model) }
        case .record(let model):
            let isRead = catalogue.measureModels[name] == model || catalogue.scoreModels[name] == model
            return isRead ? periods : name == "explain" ? declared : []
        default: return []
        }
    }

    // MARK: Conditions and rows

    /// The key before an equals sign: `status =`, `["姓名"] =`.
    private func key(_ tokens: PromptTokens, before equals: Int) -> String? {
        if let name = tokens.name(equals - 1) { return name }
        return tokens.sign(equals - 1) == "]" ? tokens.text(equals - 2) : nil
    }

    private func values(_ tokens: PromptTokens, _ place: Int, of key: String?) -> [Completion] {
        guard let key, let bracket = tokens.enclosing(place), let model = model(ofTable: bracket, tokens) else { return [] }
        return values(of: key, in: model)
    }

    /// The records that a table of conditions or of values is about: `members:where {`, `m:participations {`, `activities:add {`, `members:update(m, {`.
    private func model(ofTable bracket: Int, _ tokens: PromptTokens) -> String? {
        guard tokens.sign(bracket) == "{" else { return nil }
        var place = bracket - 1
        if tokens.sign(place) == "(" || tokens.sign(place) == "," { place = (tokens.enclosing(bracket) ?? 0) - 1 }
        guard let name = tokens.name(place), tokens.sign(place - 1) == ":" else { return nil }
        let receiver = PromptExpression(self, tokens).type(endingAt: place - 2)
        switch (receiver, name) {
        case (.query(let model), "where"), (.query(let model), "add"), (.query(let model), "update"): return model
        case (.record(let model), _):
            let other = Catalogue.models.first { $0.collection == name }
            return other.flatMap { view.relation(from: model, to: $0.name) == nil ? nil : $0.name }
        default: return nil
        }
    }

    // MARK: Without quotes

    private func bare(_ tokens: PromptTokens, _ place: Int) -> [Completion] {
        switch tokens.sign(place - 1) {
        case ".": return members(of: PromptExpression(self, tokens).type(endingAt: place - 2))
        case ":": return methods(of: PromptExpression(self, tokens).type(endingAt: place - 2))
        case "{", ",":
            guard let bracket = tokens.enclosing(place), let model = model(ofTable: bracket, tokens) else { return globals }
            return conditions(of: model)
        default: return globals
        }
    }
}

extension Completion {
    /// Whether the word is what somebody has begun to type, in either language.
    func begins(with typed: String) -> Bool {
        typed.isEmpty || text.lowercased().hasPrefix(typed.lowercased()) || label.zh.hasPrefix(typed)
    }
}
