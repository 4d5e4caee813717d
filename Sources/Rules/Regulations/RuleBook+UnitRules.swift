import Ledger

extension RuleBook {
    /// Every number that a unit's clause or a setting lays on another one: each once, as it compares with the newest edition that it meets, by
    /// the clause below.
    public var unitRules: [UnitRule] {
        let below = Set(overlays.keys).union(amendments.keys).sorted()
        return below.flatMap { reference in overlaid(reference) + amended(reference) }
    }

    /// Those that do not hold.
    public var conflicts: [RuleConflict] {
        unitRules.filter { !$0.isInForce && $0.strictness != .same }.map { rule in
            RuleConflict(
                clause: rule.clause, name: rule.name, binding: rule.own, refused: rule.set, origin: rule.origin, isLooser: rule.strictness == .looser)
        }
    }

    private func overlaid(_ reference: ClauseReference) -> [UnitRule] {
        (overlays[reference] ?? []).filter { $0 != reference }.flatMap { top -> [UnitRule] in
            let units = Set((amendments[top] ?? []).compactMap(\.unit)).sorted()
            var rules = Newest()
            for day in days([reference, top]) {
                for asked in [[]] + units.map({ [$0] }) {
                    guard let below = asWritten(reference, on: day), let above = clauseForUnit(top, on: day, asked), above.clause.tightens == reference else {
                        continue
                    }
                    for name in above.clause.parameters.keys.sorted() {
                        rules.add(name, above.parameter(name)!, above.origin(of: name), on: below, units: taking(above), isFree: false)
                    }
                }
            }
            return rules.list
        }
    }

    private func amended(_ reference: ClauseReference) -> [UnitRule] {
        var rules = Newest()
        for day in days([reference]) {
            guard let below = asWritten(reference, on: day) else { continue }
            for change in amendments[reference] ?? [] {
                rules.add(
                    change.name, change.parameter, change.origin, on: below, units: change.unit.map { [$0] }, isFree: !below.regulation.isLocked)
            }
        }
        return rules.list
    }

    /// A clause with what the settings change in it, and without what lies on top.
    private func clauseForUnit(_ reference: ClauseReference, on day: Day, _ units: [String]) -> ClauseInForce? {
        var book = self
        book.overlays = [:]
        return book.clause(reference, on: day, for: units)
    }

    private func taking(_ clause: ClauseInForce) -> [String]? {
        clause.clause.units.map { named in (named + adoptions.filter { $0.covers(clause.reference) }.map(\.unit)).withoutRepeats() }
    }

    /// The days on which what the regulations of these clauses say may become another.
    private func days(_ references: [ClauseReference]) -> [Day] {
        Set(references.flatMap { regulations[$0.regulation]?.editions.map(\.from.first) ?? [] }).sorted()
    }

    /// Of what one place says of one number, what it says of the newest edition.
    private struct Newest {
        private var order: [Key] = []
        private var rules: [Key: UnitRule] = [:]

        private struct Key: Hashable {
            let name: String
            let place: Location
        }

        mutating func add(_ name: String, _ set: Parameter, _ origin: Origin, on clause: ClauseInForce, units: [String]?, isFree: Bool) {
            guard let own = clause.clause.parameters[name] else { return }
            let key = Key(name: name, place: origin.location)
            if rules[key] == nil { order.append(key) }
            let strictness = set.strictness(over: own)
            rules[key] = UnitRule(
                clause: clause, name: name, own: own, set: set, origin: origin, units: units, strictness: strictness,
                isInForce: isFree ? set.isSameKind(as: own) : strictness == .tighter)
        }

        var list: [UnitRule] { order.compactMap { rules[$0] } }
    }
}
