public import Ledger

/// Every declared regulation, and what units lay on top of it or change in it.
public struct RuleBook: Sendable {
    public private(set) var regulations: [String: RegulationRules] = [:]
    /// The clauses that say that they tighten one, by the one that they tighten.
    public internal(set) var overlays: [ClauseReference: [ClauseReference]] = [:]
    /// Numbers that the workspace's settings change.
    public var amendments: [ClauseReference: [Amendment]] = [:]
    /// Clauses that units take on by the workspace's settings.
    public var adoptions: [UnitAdoption] = []
    /// Which editions hold; nil for those of the day of judgement.
    public var standing: Standing?

    /// What is held fast to see what another set of rules would have said.
    public enum Standing: Hashable, Sendable {
        /// Every regulation as it stood on a day.
        case day(Day)
        /// One regulation in one of its editions, the others by the day.
        case edition(regulation: String, name: String)
    }

    public init() {}

    /// Adds a regulation; false where its id is taken.
    public mutating func add(_ regulation: RegulationRules) -> Bool {
        guard regulations[regulation.id] == nil else { return false }
        regulations[regulation.id] = regulation
        for clause in regulation.editions.flatMap(\.clauses) {
            guard let below = clause.tightens else { continue }
            let reference = ClauseReference(regulation: regulation.id, clause: clause.id)
            overlays[below] = (overlays[below, default: []] + [reference]).withoutRepeats().sorted()
        }
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

    /// The same book with only those overlays that one file declares: the cases of a plugin do not know what others lay on top.
    public func keepingOverlays(of file: String) -> RuleBook {
        var book = self
        book.overlays = overlays.mapValues { $0.filter { regulations[$0.regulation]?.location.file == file } }
        return book
    }

    /// Every clause that any edition declares, by its name.
    public var clauses: [ClauseReference] {
        regulations.values.flatMap { regulation in
            Set(regulation.editions.flatMap(\.clauses).map(\.id)).map { ClauseReference(regulation: regulation.id, clause: $0) }
        }.sorted()
    }

    /// Whether any edition has such a clause.
    public func declares(_ reference: ClauseReference) -> Bool { !versions(of: reference).isEmpty }

    /// The clause as each edition that restates it says it, the oldest first.
    public func versions(of reference: ClauseReference) -> [ClauseRules] {
        regulations[reference.regulation]?.editions.flatMap(\.clauses).filter { $0.id == reference.clause } ?? []
    }

    /// The clause in force on a day as its own regulation says it; nil where the regulation or the clause was not.
    func asWritten(_ reference: ClauseReference, on day: Day) -> ClauseInForce? {
        guard let regulation = regulations[reference.regulation], let edition = edition(of: regulation, on: day) else { return nil }
        var current: EditionRules? = edition
        var visited: Set<String> = []
        while let here = current, visited.insert(here.name).inserted {
            if let clause = here.clauses.first(where: { $0.id == reference.clause }) {
                return ClauseInForce(regulation: regulation, edition: edition, clause: clause)
            }
            // What is not restated goes on in force, as the edition kept says it.
            current = here.keeps.flatMap { kept in regulation.editions.first { $0.name == kept } }
        }
        return nil
    }

    private func edition(of regulation: RegulationRules, on day: Day) -> EditionRules? {
        switch standing {
        case .day(let fixed): regulation.edition(on: fixed)
        case .edition(regulation.id, let name): regulation.editions.first { $0.name == name }
        case .edition, nil: regulation.edition(on: day)
        }
    }
}
