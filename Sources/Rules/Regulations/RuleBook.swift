public import Ledger

/// Every declared regulation, and what a unit's settings change in it.
public struct RuleBook: Sendable {
    public private(set) var regulations: [String: RegulationRules] = [:]
    /// Parameters set by the workspace: by `regulation/clause`, then by name, with the place that set them.
    public var overrides: [ClauseReference: [String: Override]] = [:]

    public struct Override: Hashable, Sendable {
        public let parameter: Parameter
        public let location: Location

        public init(_ parameter: Parameter, at location: Location) {
            self.parameter = parameter
            self.location = location
        }
    }

    public init() {}

    /// Adds a regulation; false where its id is taken.
    public mutating func add(_ regulation: RegulationRules) -> Bool {
        guard regulations[regulation.id] == nil else { return false }
        regulations[regulation.id] = regulation
        return true
    }

    /// The same rules, but for one parameter of a clause: how cases are tried against another limit.
    /// - Parameter edition: the name of the edition that states it.
    public func trying(_ parameter: Parameter, as name: String, in reference: ClauseReference, edition: String) -> RuleBook {
        guard var regulation = regulations[reference.regulation],
            let place = regulation.editions.firstIndex(where: { $0.name == edition }),
            let clause = regulation.editions[place].clauses.firstIndex(where: { $0.id == reference.clause })
        else { return self }
        regulation.editions[place].clauses[clause].parameters[name] = parameter
        var book = self
        book.regulations[regulation.id] = regulation
        return book
    }

    /// Whether any edition has such a clause.
    public func declares(_ reference: ClauseReference) -> Bool {
        regulations[reference.regulation]?.editions.contains { $0.clauses.contains { $0.id == reference.clause } } ?? false
    }

    /// The clause in force on a day; nil where the regulation or the clause was not.
    public func clause(_ reference: ClauseReference, on day: Day) -> ClauseInForce? {
        guard let regulation = regulations[reference.regulation], let edition = regulation.edition(on: day) else { return nil }
        var current: EditionRules? = edition
        var visited: Set<String> = []
        while let here = current, visited.insert(here.name).inserted {
            if let clause = here.clauses.first(where: { $0.id == reference.clause }) {
                return ClauseInForce(regulation: regulation, edition: edition, clause: clause, overrides: overrides[reference] ?? [:])
            }
            // What is not restated goes on in force, as the edition kept says it.
            current = here.keeps.flatMap { kept in regulation.editions.first { $0.name == kept } }
        }
        return nil
    }
}

/// `regulation/clause`.
public struct ClauseReference: Hashable, Sendable, CustomStringConvertible {
    public let regulation: String
    public let clause: String

    public init(regulation: String, clause: String) {
        self.regulation = regulation
        self.clause = clause
    }

    /// Nil where the text is not two ids with a slash between them.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(regulation: String(parts[0]), clause: String(parts[1]))
    }

    public var description: String { "\(regulation)/\(clause)" }
}

/// A clause as it stood on the day of judgement.
public struct ClauseInForce: Hashable, Sendable {
    public let regulation: RegulationRules
    public let edition: EditionRules
    public let clause: ClauseRules
    public let overrides: [String: RuleBook.Override]

    public func parameter(_ name: String) -> Parameter? {
        overrides[name]?.parameter ?? clause.parameters[name]
    }

    /// `学习论坛管理办法（2021）第3条`.
    public var label: Message {
        let article = Message(
            zh: clause.article.isEmpty ? "" : "第\(clause.article)条", en: clause.article.isEmpty ? "" : ", art. \(clause.article)")
        return Message(zh: "\(regulation.zh)（\(edition.name)）\(article.zh)", en: "\(regulation.id) (\(edition.name))\(article.en)")
    }
}
