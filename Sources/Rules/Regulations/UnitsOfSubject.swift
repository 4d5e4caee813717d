public import Ledger

extension LedgerView {
    /// The names of the units that a subject is of on the as-of day: its own first, then those above. Empty where nobody can say.
    func unitNames(of subject: RowRef) -> [String] {
        var names: [String] = []
        var current = ownUnit(of: subject)?.row
        let parent = table("unit").column("parent")!
        var visited: Set<Int32> = []
        while let unit = current, visited.insert(unit).inserted {
            names.append(title(RowRef(model: "unit", row: unit)))
            current = parent.isNone(unit) ? nil : parent.narrow(unit)
        }
        return names
    }

    /// The unit that a subject is, is of, or is about; nil where nobody can say.
    public func ownUnit(of subject: RowRef) -> RowRef? {
        switch subject.model {
        case "unit": return subject
        case "activity": return unit(ofActivity: subject.row).map { RowRef(model: "unit", row: $0) }
        default: break
        }
        // The record's own unit, else that of the person, the class or the work that it is about.
        for text in ["unit", "member.unit", "class.unit", "trainee.class.unit", "project.unit", "output.unit", "plan.unit", "programme.unit", "group.unit"] {
            guard let path = try? path(text, in: subject.model), let unit = target(path, row: subject.row) else { continue }
            return unit
        }
        guard let path = try? path("activity", in: subject.model), let activity = target(path, row: subject.row) else { return nil }
        return unit(ofActivity: activity.row).map { RowRef(model: "unit", row: $0) }
    }
}
