public import Ledger
public import Rules

/// A plugin as a card or a page shows it.
public struct DescribedPlugin: Sendable {
    public let identity: PluginIdentity
    public let doc: String
    public let file: PluginFile
    /// False where it is left out.
    public let isUsable: Bool
    public let needs: [Requirement]
    public let declarations: [DescribedDeclaration]
}

/// A declaration with what it says of itself and its cases.
public struct DescribedDeclaration: Sendable {
    /// `check`, `score` …
    public let word: String
    public let id: String
    public let doc: String
    public let zh: String
    public let location: Location
    /// The model of its subjects.
    public let model: String?
    public let per: Message?
    /// How strictly a check binds that cites no clause.
    public let level: Level?
    public let cites: ClauseReference?
    /// The word of a check's body: `count`, `run`.
    public let body: String?
    /// The parameters of the clause that the body names.
    public let parameters: [String]
    /// What it is judged or reckoned by, with its numbers: bodies, items of a score.
    public let rules: [DescribedRow]
    public let cases: [DescribedCase]

    public var label: Message { Message(zh: zh.isEmpty ? id : zh, en: id) }
}

/// A case as people read it: rows of the ledger, and what must come out.
public struct DescribedCase: Sendable {
    public let name: String
    public let location: Location
    public let asOf: String?
    public let rows: [DescribedRow]
    public let expectations: [DescribedRow]
}

/// A row of a case, or a line that it expects.
public struct DescribedRow: Sendable {
    /// `activity`, `expect`.
    public let word: String
    /// What stands without a name, in order.
    public let entries: [Message]
    /// What is named, in the order of the text: `attended = 2`.
    public let named: [Message]
}

extension PluginSet {
    /// Describes the plugins that are so called, or that declare what is; all where nothing is named.
    /// - Throws: a `Diagnostic` with the near miss where nothing is called by one of the names.
    public func describe(_ names: [String] = []) throws -> [DescribedPlugin] {
        try withHost(readsCases: true) { try PluginDescriber($0).describe(names) }
    }
}
