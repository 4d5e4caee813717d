public import Ledger

/// A regulation as a plugin declares it: editions in order of their first day, clauses with parameters.
public struct RegulationRules: Hashable, Sendable {
    public let id: String
    public let doc: String
    public let zh: String
    /// `national`, or `unit` for a unit's own rules.
    public let issuer: String
    public internal(set) var editions: [EditionRules]
    public let location: Location

    public init(id: String, doc: String, zh: String, issuer: String, editions: [EditionRules], location: Location) {
        self.id = id
        self.doc = doc
        self.zh = zh
        self.issuer = issuer
        self.editions = editions.sorted { $0.from < $1.from }
        self.location = location
    }

    /// A national one: units may tighten what it asks, and never loosen it.
    var isLocked: Bool { issuer == "national" }

    /// What people call it.
    public var title: Message { Message(zh: zh.isEmpty ? id : zh, en: id) }

    /// The edition in force on a day: its end follows from the next one's beginning, or from its own `through`.
    public func edition(on day: Day) -> EditionRules? {
        guard let edition = editions.last(where: { $0.from.first <= day }) else { return nil }
        return edition.through.map { day <= $0.last } ?? true ? edition : nil
    }
}

/// A regulation as it stands from a day on.
public struct EditionRules: Hashable, Sendable {
    public let name: String
    public let from: Day
    public let through: Day?
    /// The edition whose clauses go on in force where this one does not restate them.
    public let keeps: String?
    public internal(set) var clauses: [ClauseRules]
    /// Where the text can be read; empty where nobody has checked.
    public let source: String
    /// `read`, `secondary`, `memory` or `local`: how sure the facts are.
    public let certainty: String

    public init(
        name: String, from: Day, through: Day? = nil, keeps: String? = nil, clauses: [ClauseRules], source: String = "",
        certainty: String = ""
    ) {
        self.name = name
        self.from = from
        self.through = through
        self.keeps = keeps
        self.clauses = clauses
        self.source = source
        self.certainty = certainty
    }
}

/// An article with its level and its numbers.
public struct ClauseRules: Hashable, Sendable {
    public let id: String
    public let doc: String
    public let zh: String
    public let article: String
    public let level: Level
    public internal(set) var parameters: [String: Parameter]
    /// The clause that it lies on top of.
    public let tightens: ClauseReference?
    /// The names of the units that have taken it on; nil for all.
    public let units: [String]?
    public let location: Location

    public init(
        id: String, doc: String, zh: String = "", article: String, level: Level, parameters: [String: Parameter] = [:],
        tightens: ClauseReference? = nil, units: [String]? = nil, location: Location
    ) {
        self.id = id
        self.doc = doc
        self.zh = zh
        self.article = article
        self.level = level
        self.parameters = parameters
        self.tightens = tightens
        self.units = units
        self.location = location
    }
}
