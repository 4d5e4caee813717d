/// What must be so of a record: a field's value is one of a list, lies in a period, passes a test.
public struct Condition: Hashable, Sendable {
    public enum Match: Hashable, Sendable {
        /// Any of these; for a list field: the list holds any of them. An empty `Value.none` stands for blank.
        case anyOf([Value])
        case within(Period)
        case test(Test)
        /// Any of these activity types, or a type that counts as one of them.
        case countsAs([String])

        var asksForText: Bool {
            switch self {
            case .anyOf(let values): values.contains { if case .text = $0 { true } else { false } }
            case .test(let test): test.kind == .text
            case .within, .countsAs: false
            }
        }
    }

    public let path: FieldPath
    public let match: Match

    public init(_ path: FieldPath, _ match: Match) {
        self.path = path
        self.match = match
    }
}

extension LedgerView {
    /// Whether a record meets the condition; unknown where a day is too imprecise to say.
    public func holds(_ condition: Condition, row: Int32) -> Truth {
        if case .countsAs(let types) = condition.match {
            return countedActivity(condition.path, row: row).map { activity in Truth(types.contains { counts($0, activity: activity) }) }
                ?? .no
        }
        return holds(condition.match, named(condition, value(condition.path, row: row)))
    }

    /// Where a reference is asked for by name, the name of the record that it points to stands in for it.
    private func named(_ condition: Condition, _ value: Value) -> Value {
        guard let model = condition.path.kind.target, condition.match.asksForText else { return value }
        func name(_ value: Value) -> Value {
            guard case .reference(let id) = value, let target = row(RecordID(model: model, id: id)) else { return value }
            guard let field = table(model).spec.title.first, let path = try? path(field, in: model) else { return value }
            return self.value(path, row: target.row)
        }
        if case .list(let items) = value { return .list(items.map(name)) }
        return name(value)
    }

    private func holds(_ match: Condition.Match, _ value: Value) -> Truth {
        switch match {
        case .anyOf(let wanted):
            if case .list(let items) = value { return Truth(items.contains { wanted.contains($0) }) }
            if case .day(let day) = value {
                return wanted.reduce(.no) { found, candidate in
                    guard case .day(let other) = candidate else { return found }
                    // "2021-03" asks for any day of that month.
                    return found || (Period(first: other.first, last: other.last)?.contains(day) ?? .no)
                }
            }
            return Truth(wanted.contains(value) || wanted.contains { Self.isSameNumber($0, value) })
        case .within(let period):
            guard case .day(let day) = value else { return .no }
            return period.contains(day)
        case .test(let test): return Self.passes(test, value)
        case .countsAs: return .no
        }
    }

    /// The test asked of any value; a blank passes only `blank`.
    public static func passes(_ test: Test, _ value: Value) -> Truth {
        switch (test, value) {
        case (.blank, _): Truth(value.isNone)
        case (.filled, _): Truth(!value.isNone)
        case (_, .none): .no
        case (_, .integer(let number)): Truth(Fraction(number, 1).flatMap { test.passes($0) } ?? false)
        case (_, .decimal(let number)): Truth(test.passes(Fraction(number)) ?? false)
        case (_, .day(let day)): test.passes(day)
        case (_, .text(let text)): Truth(test.passes(text) ?? false)
        case (.noneOf(let refused), .list(let items)): Truth(!items.contains { refused.contains($0.description) })
        case (_, .list(let items)): items.reduce(.no) { found, item in found || passes(test, item) }
        case (_, .flag), (_, .reference): .no
        }
    }

    private static func isSameNumber(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.integer(let whole), .decimal(let number)), (.decimal(let number), .integer(let whole)):
            Fraction(number) == Fraction(whole, 1)
        default: false
        }
    }

    // `type` of an activity or, through its reference, of a participation.
    private func countedActivity(_ path: FieldPath, row: Int32) -> Int32? {
        if path.model == "activity" { return row }
        guard path.model == "participation" else { return nil }
        let activity = table("participation").column("activity")!.narrow(row)
        return activity == Column.none32 ? nil : activity
    }
}
