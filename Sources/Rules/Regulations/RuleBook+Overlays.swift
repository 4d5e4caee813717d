public import Ledger

extension RuleBook {
    /// Whether what a clause asks differs from unit to unit.
    func differsByUnit(_ reference: ClauseReference) -> Bool {
        !(overlays[reference] ?? []).isEmpty || (amendments[reference] ?? []).contains { $0.unit != nil }
    }

    /// The clause in force on a day; nil where the regulation or the clause was not.
    /// - Parameter units: the unit of the subject and those above it, the nearest first.
    public func clause(_ reference: ClauseReference, on day: Day, for units: [String] = []) -> ClauseInForce? {
        clause(reference, on: day, for: units, above: [])
    }

    /// - Parameter path: the clauses on whose account it is asked: clauses that tighten each other in a circle end there.
    private func clause(_ reference: ClauseReference, on day: Day, for units: [String], above path: Set<ClauseReference>) -> ClauseInForce? {
        guard var found = asWritten(reference, on: day) else { return nil }
        found.overlays = (overlays[reference] ?? []).filter { !path.contains($0) && $0 != reference }.compactMap { top in
            guard let clause = clause(top, on: day, for: units, above: path.union([reference])) else { return nil }
            // An edition may have stopped to tighten it.
            return clause.clause.tightens == reference && isTakenOn(clause, by: units) ? clause : nil
        }
        for change in settings(of: reference, for: units) { found.set(change.name, change.parameter, by: change.origin) }
        for overlay in found.overlays {
            for name in overlay.clause.parameters.keys.sorted() {
                found.tighten(name, overlay.parameter(name)!, by: overlay.origin(of: name))
            }
        }
        return found
    }

    private func isTakenOn(_ clause: ClauseInForce, by units: [String]) -> Bool {
        guard let named = clause.clause.units else { return true }
        let taken = named + adoptions.filter { $0.covers(clause.reference) }.map(\.unit)
        return taken.contains { unit in units.contains { $0.isSameName(as: unit) } }
    }

    /// What the settings say of each number: of several, what is said of the nearest unit, and last what is said of all.
    private func settings(of reference: ClauseReference, for units: [String]) -> [Amendment] {
        guard let all = amendments[reference] else { return [] }
        func distance(_ amendment: Amendment) -> Int? {
            amendment.unit.map { unit in units.firstIndex { $0.isSameName(as: unit) } } ?? units.count
        }
        let holding = all.compactMap { amendment in distance(amendment).map { ($0, amendment) } }.sorted { $0.0 < $1.0 }
        return holding.map(\.1).withoutRepeats(by: \.name)
    }
}

extension ClauseInForce {
    /// A setting: it changes a unit's own number as it likes, and a national one only to a tighter one.
    fileprivate mutating func set(_ name: String, _ parameter: Parameter, by origin: Origin) {
        guard let own = clause.parameters[name] else { return }
        guard regulation.isLocked ? parameter.strictness(over: own) == .tighter : parameter.isSameKind(as: own) else { return }
        changes[name] = Change(parameter: parameter, origin: origin)
    }

    /// A clause on top: of all that is tighter than the clause itself the tightest holds.
    fileprivate mutating func tighten(_ name: String, _ parameter: Parameter, by origin: Origin) {
        guard let own = clause.parameters[name], parameter.strictness(over: own) == .tighter else { return }
        guard parameter.strictness(over: changes[name]?.parameter ?? own) == .tighter else { return }
        changes[name] = Change(parameter: parameter, origin: origin)
    }
}

extension String {
    /// As people write the name of a unit: blanks and wide letters do not count.
    fileprivate func isSameName(as other: String) -> Bool {
        self == other || NameReading.normalized(self) == NameReading.normalized(other)
    }
}
