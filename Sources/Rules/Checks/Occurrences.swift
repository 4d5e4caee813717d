public import Ledger

/// The records of something that belong to a subject in a period, and those that may belong to it.
public struct Occurrences: Hashable, Sendable {
    /// The model of the rows: `activity`, `participation`, or the collection's own.
    public let model: String
    /// In the order of their ids.
    public var rows: [Int32] = []
    public var unsure: [Int32] = []
    /// What must be filled in to know of the unsure ones.
    public var missing: [String] = []
    /// How often the rows count together: a sitting of three groups counts as three group meetings for its unit.
    public var count = 0
    /// How often the unsure ones would count.
    var uncertainty = 0

    public var isEmpty: Bool { rows.isEmpty && unsure.isEmpty }
    var estimate: Estimate { Estimate(from: Fraction(count), through: Fraction(count + uncertainty)) }
    public func evidence(in view: LedgerView) -> [RecordID] { view.ids(rows, of: model) }

    mutating func add(_ row: Int32, _ truth: Truth, times: Int, lacking: [String]) {
        switch truth {
        case .no: return
        case .yes:
            rows.append(row)
            count += times
        case .unknown:
            unsure.append(row)
            uncertainty += times
            for field in lacking where !missing.contains(field) { missing.append(field) }
        }
    }
}

extension LedgerView {
    /// Which records belong to the subject in the period, up to the as-of day.
    ///
    /// A unit has the sittings that it held, a group those that name it, a class those of its temporary branch; a member has the sittings at
    /// which he was present, each once whatever roles he took. Where a sitting counts as the type only by a role, it counts for the member
    /// who took that role. The subject's own model is the subject itself, unless its records refer to each other. Other records belong by reference.
    /// - Parameters:
    ///   - period: nil for all time.
    ///   - conditions: their paths start from one of `Countable.conditionModels(on:)`.
    ///   - roles: for a member those that he took, else those that somebody took: any of them. `present` is whoever was there.
    public func occurrences(
        of what: Countable, for subject: RowRef, in period: Period? = nil, where conditions: [Condition] = [], roles: [String] = []
    ) throws -> Occurrences {
        var found = Occurrences(model: what.model(on: subject.model))
        guard let window = window(period) else { return found }
        let candidates = try candidates(of: what, for: subject, window: window)
        let dates = RecordDates(self, model: found.model)
        let anybody = roles.contains(Role.present.id)
        let chosen = Set(roles.compactMap { snapshot.pool.number(of: $0) })
        let isPart = found.model == "participation"
        let onlyPresent = isPart && !conditions.contains { $0.path.text == "attendance" }
        let takenRoles = isPart && !roles.isEmpty ? table("participation").column("roles") : nil
        let asked = conditions.map { (text: $0.path.text, condition: prepare($0, for: found.model)) }
        for (row, belongs, lacking) in candidates {
            let when = dates.lies(row, in: window)
            if belongs == .no || when == .no { continue }
            if onlyPresent, !isPresent(row) { continue }
            if let takenRoles {
                guard anybody || !chosen.isDisjoint(with: takenRoles.list(row)) else { continue }
            } else if !roles.isEmpty, !wasTaken(chosen, orPresence: anybody, found.model, row) {
                continue
            }
            var truth = belongs && when
            var missing = lacking + (when == .unknown ? ["date"] : [])
            for (text, condition) in asked {
                let held = condition.holds(row)
                if held == .unknown { missing.append(text) }
                truth = truth && held
            }
            found.add(row, truth, times: times(what, subject, row), lacking: missing)
        }
        return found
    }

    /// The period up to the as-of day: what lies beyond has not happened. Nil where nothing is left.
    func window(_ period: Period?) -> Period? {
        guard let period else { return Day(year: 1).flatMap { Period(first: $0, last: asOf) } }
        return Period(first: period.first, last: min(period.last, asOf.last))
    }

    private typealias Candidate = (row: Int32, belongs: Truth, lacking: [String])

    private func candidates(of what: Countable, for subject: RowRef, window: Period) throws -> [Candidate] {
        func sure(_ rows: some Sequence<Int32>) -> [Candidate] { rows.map { ($0, .yes, []) } }
        switch (what, subject.model) {
        case (.activityType(let type), "member"):
            return sure(participations(ofMember: subject.row, countingAs: type))
        case (.activityType(let type), "unit"):
            return sittings(countingAs: type, unit: subject.row)
        case (.activityType(let type), "group"):
            return sittings(countingAs: type, group: subject.row)
        case (.activityType(let type), "class"):
            let unit = table("class").column("branch")!.narrow(subject.row)
            return unit == Column.none32 ? [] : sittings(countingAs: type, unit: unit)
        case (.records(subject.model), _) where relation(from: subject.model, to: subject.model) == nil: return sure([subject.row])
        case (.records("activity"), "unit"):
            return table("activity").rows.compactMap { row in
                let belongs = belongs(activity: row, toUnit: subject.row)
                return belongs == .no ? nil : (row, belongs, belongs == .unknown ? ["unit"] : [])
            }
        case (.records("member"), "unit"): return sure(members(ofUnit: subject.row, on: window.last))
        case (.records("member"), "group"): return sure(members(ofGroup: subject.row, on: window.last))
        case (.records(let model), _):
            guard let relation = relation(from: subject.model, to: model) else { throw RuleFault.unrelated(model, subject: subject.model) }
            let own = related(subject.row, by: relation)
            // With several units it may be any unit's.
            let unclaimed = subject.model == "unit" && table("unit").count > 1 ? unclaimed(model) : []
            return unclaimed.isEmpty ? sure(own) : merged(own, unclaimed, lacking: "unit")
        case (.activityType(let type), _): throw RuleFault.unrelated(type, subject: subject.model)
        }
    }

    private func sittings(countingAs type: String, unit: Int32) -> [Candidate] {
        let (own, unclaimed) = activities(countingAs: type, unit: unit)
        return merged(own, unclaimed, lacking: "unit")
    }

    private func sittings(countingAs type: String, group: Int32) -> [Candidate] {
        let (own, unclaimed) = activities(countingAs: type, group: group)
        return merged(own, unclaimed, lacking: "groups")
    }

    private func merged(_ own: [Int32], _ unclaimed: [Int32], lacking: String) -> [Candidate] {
        (own.map { ($0, .yes, []) } + unclaimed.map { ($0, .unknown, [lacking]) }).sorted { $0.row < $1.row }
    }

    private func times(_ what: Countable, _ subject: RowRef, _ row: Int32) -> Int {
        guard case .activityType(let type) = what, subject.model == "unit" || subject.model == "class" else { return 1 }
        return times(type, activity: row)
    }

    /// Whether somebody took one of the roles in a sitting; other records have no roles.
    private func wasTaken(_ roles: Set<Int32>, orPresence anybody: Bool, _ model: String, _ row: Int32) -> Bool {
        guard model == "activity" else { return true }
        let participations = table("participation")
        let column = participations.column("roles")!
        return participations.referrers(field: participations.spec.index(of: "activity")!, targets: table("activity").count)[row]
            .contains { isPresent($0) && (anybody || !roles.isDisjoint(with: column.list($0))) }
    }
}
