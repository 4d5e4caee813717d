public import Ledger

/// A question for verdicts: of which checks, in which period, and what must be so of each.
public struct VerdictQuery {
    /// What must be so of one field of a verdict.
    public struct Condition: Hashable, Sendable {
        public let field: VerdictField
        public let match: Ledger.Condition.Match

        public init(_ field: VerdictField, _ match: Ledger.Condition.Match) {
            self.field = field
            self.match = match
        }

        public func holds(_ finding: Finding, in view: LedgerView) -> Bool {
            let value = field.value(of: finding, in: view)
            switch match {
            case .anyOf(let wanted):
                if case .list(let items) = value { return items.contains { wanted.contains($0) } }
                return wanted.contains(value)
            case .within(let period):
                guard case .day(let day) = value else { return false }
                return period.contains(day) == .yes
            case .test(let test): return LedgerView.passes(test, value) == .yes
            case .countsAs: return false
            }
        }
    }

    /// Nil for the year that holds the as-of day.
    public var period: Period?
    /// The qualified ids of the checks that are asked; nil for all. What is named is asked though its plugin has switched it off.
    public var checks: Set<String>?
    public var conditions: [Condition] = []

    public init(period: Period? = nil) { self.period = period }
}

extension Evaluation {
    /// What the checks say, in the order of their declarations. Each check is asked once for a period, however often its verdicts are.
    public func verdicts(_ query: VerdictQuery) -> [Finding] {
        let period = query.period ?? .containing(view.asOf, kind: .year)
        let asked = orderedChecks.filter { query.checks?.contains($0.identity.qualified) ?? true }.map { query.checks == nil ? $0 : $0.named }
        let wanted = asked.flatMap { findings(of: $0, in: period) }
        return query.conditions.isEmpty ? wanted : wanted.filter { finding in query.conditions.allSatisfy { $0.holds(finding, in: view) } }
    }

    private func findings(of check: Check, in period: Period) -> [Finding] {
        let key = VerdictKey(check: check.identity.qualified, isEnabled: check.isEnabled, period: period)
        if let known = judged[key] { return known }
        let found = findings(of: check, period: period).findings
        judged[key] = found
        return found
    }

    struct VerdictKey: Hashable {
        let check: String
        let isEnabled: Bool
        let period: Period
    }

    /// Whether a verdict is about a record: of a unit all that is said of it and of what is its own, of another record what is said of itself.
    public func concerns(_ finding: Finding, _ owner: RowRef) -> Bool {
        guard let subject = view.row(finding.subject) else { return false }
        return subject == owner || owner.model == "unit" && view.ownUnit(of: subject) == owner
    }
}
