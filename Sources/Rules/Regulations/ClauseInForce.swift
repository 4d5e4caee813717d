public import Ledger

/// A clause as it stood on the day of judgement, with what holds on top of it for the subject's unit.
public struct ClauseInForce: Hashable, Sendable {
    public let regulation: RegulationRules
    public let edition: EditionRules
    public let clause: ClauseRules
    /// The unit's clauses on top of it.
    public internal(set) var overlays: [ClauseInForce] = []
    /// The numbers that somebody else than the clause itself set, by their names.
    public internal(set) var changes: [String: Change] = [:]

    /// A number in place of the clause's own.
    public struct Change: Hashable, Sendable {
        public let parameter: Parameter
        public let origin: Origin
    }

    init(regulation: RegulationRules, edition: EditionRules, clause: ClauseRules) {
        self.regulation = regulation
        self.edition = edition
        self.clause = clause
    }

    public var reference: ClauseReference { ClauseReference(regulation: regulation.id, clause: clause.id) }

    public func parameter(_ name: String) -> Parameter? { changes[name]?.parameter ?? clause.parameters[name] }

    /// Every number in force.
    public var parameters: [String: Parameter] { clause.parameters.merging(changes.mapValues(\.parameter)) { _, set in set } }

    /// Who set a number that is in force.
    public func origin(of name: String) -> Origin { changes[name]?.origin ?? .clause(reference, edition: edition.name, clause.location) }

    /// The strictest of its own level and of those on top of it.
    public var level: Level { overlays.map(\.level).reduce(clause.level, max) }

    /// Whether another edition asks just the same.
    func asks(theSameAs other: ClauseInForce?) -> Bool {
        guard let other else { return false }
        return clause == other.clause && parameters == other.parameters && level == other.level
    }

    /// `学习论坛管理办法（2021）第3条`.
    public var label: Message {
        let article = Message(
            zh: clause.article.isEmpty ? "" : "第\(clause.article)条", en: clause.article.isEmpty ? "" : ", art. \(clause.article)")
        return Message(zh: "\(regulation.title.zh)（\(edition.name)）\(article.zh)", en: "\(regulation.id) (\(edition.name))\(article.en)")
    }
}

/// Who set a number.
public enum Origin: Hashable, Sendable {
    case clause(ClauseReference, edition: String, Location)
    /// The workspace's settings, for everybody or for one unit.
    case settings(unit: String?, Location)

    public var location: Location {
        switch self {
        case .clause(_, _, let location), .settings(_, let location): location
        }
    }

    /// Who it is, without the place.
    public var label: Message {
        switch self {
        case .clause(let reference, let edition, _): Message(zh: "\(reference)（\(edition)）", en: "\(reference) (\(edition))")
        case .settings(nil, _): Message(zh: "本单位", en: "this unit")
        case .settings(let unit?, _): Message(zh: unit, en: unit)
        }
    }
}
