/// Whose sitting it was. Sheets of a single branch leave the branch out, and a sitting of groups is one of their branch: neither is lost.
extension LedgerView {
    /// The unit that held a sitting: the one it names, else that of its groups, else the only one there is. Nil where nobody can say.
    public func unit(ofActivity row: Int32) -> Int32? {
        let activities = table("activity")
        let named = activities.column("unit")!.narrow(row)
        if named != Column.none32 { return named }
        let ofGroup = table("group").column("unit")!
        if let group = activities.column("groups")!.list(row).first {
            let unit = ofGroup.narrow(group)
            return unit == Column.none32 ? nil : unit
        }
        return table("unit").count == 1 ? 0 : nil
    }

    /// Whether a unit held a sitting: unknown where no unit can be told.
    public func belongs(activity row: Int32, toUnit unit: Int32) -> Truth {
        self.unit(ofActivity: row).map { Truth($0 == unit) } ?? .unknown
    }

    /// The sittings of a unit that count as a type, and those whose unit nobody can tell; each ascending.
    public func activities(countingAs type: String, unit: Int32) -> (own: [Int32], unclaimed: [Int32]) {
        let claims = kept.withLock { $0.byUnit[type] } ?? keep(\.byUnit, type) { row in self.unit(ofActivity: row).map { [$0] } ?? [] }
        return (claims.own[unit] ?? [], claims.unclaimed)
    }

    /// The sittings that name a group and count as a type, and those of a kind that is counted by group and that name none, though they may be its own.
    public func activities(countingAs type: String, group: Int32) -> (own: [Int32], unclaimed: [Int32]) {
        let groups = table("activity").column("groups")!
        let claims = kept.withLock { $0.byGroup[type] } ?? keep(\.byGroup, type) { groups.list($0) }
        guard vocabulary.activityType(type)?.isPerGroup == true else { return (claims.own[group] ?? [], []) }
        let unit = table("group").column("unit")!.narrow(group)
        return (claims.own[group] ?? [], claims.unclaimed.filter { belongs(activity: $0, toUnit: unit) != .no })
    }

    /// The records of a model that say nowhere whose they are: they may be any unit's.
    public func unclaimed(_ model: String) -> [Int32] {
        let table = table(model)
        guard table.count > 0, let field = table.spec.field("unit"), let path = try? path("unit", in: model) else { return [] }
        if case .history? = field.derivation { return [] }
        return table.rows.filter { value(path, row: $0).isNone }
    }

    private func keep(_ answers: any WritableKeyPath<Kept.Answers, [String: Claims]> & Sendable, _ type: String, owners: (Int32) -> [Int32])
        -> Claims
    {
        var claims = Claims()
        for row in activities(countingAs: type) {
            let found = owners(row)
            if found.isEmpty { claims.unclaimed.append(row) }
            for owner in found { claims.own[owner, default: []].append(row) }
        }
        kept.withLock { [claims] in $0[keyPath: answers][type] = claims }
        return claims
    }
}

/// Which sittings belong to whom.
struct Claims: Sendable {
    var own: [Int32: [Int32]] = [:]
    var unclaimed: [Int32] = []
}
