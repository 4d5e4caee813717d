import Synchronization

/// What one sitting counts as: its own type, the kinds it also is, and the kinds that its types declare with `counts_as`.
extension LedgerView {
    /// Whether a sitting counts as a type.
    public func counts(_ type: String, activity: Int32) -> Bool {
        kinds(ofActivity: activity).contains(type)
    }

    /// Every type that a sitting counts as, its own first.
    public func kinds(ofActivity row: Int32) -> [String] {
        kinds(ofActivity: row) { !members(with: $0, in: row).isEmpty }
    }

    /// Whether a sitting counts as a type for one who was there: what it counts as by a role, it does for those who took that role.
    public func counts(_ type: String, participation row: Int32) -> Bool {
        let participations = table("participation")
        let activity = participations.column("activity")!.narrow(row)
        guard activity != Column.none32 else { return false }
        let roles = participations.column("roles")!.list(row)
        return kinds(ofActivity: activity) { role in snapshot.pool.number(of: role).map(roles.contains) ?? false }.contains(type)
    }

    /// The participations of a member in sittings that count as a type for him, ascending.
    public func participations(ofMember member: Int32, countingAs type: String) -> [Int32] {
        let participations = table("participation")
        let activity = participations.column("activity")!
        let types = table("activity").column("type")!
        let (counted, own) = (activities(countingAs: type), snapshot.pool.number(of: type))
        return participations.referrers(field: participations.spec.index(of: "member")!, targets: table("member").count)[member].filter {
            row in
            let sitting = activity.narrow(row)
            guard sitting != Column.none32, counted.hasSorted(sitting) else { return false }
            // Only what a sitting counts as beside its own type can hang on a role.
            return types.narrow(sitting) == own || counts(type, participation: row)
        }
    }

    private func kinds(ofActivity row: Int32, wasTaken: (_ role: String) -> Bool) -> [String] {
        let activities = table("activity")
        let own = activities.column("type")!.narrow(row)
        guard own != Column.none32 else { return [] }
        var kinds: [String] = []
        // A type that counts as another one that counts as a third counts as that too; a type met twice is not followed again.
        func add(_ type: String) {
            guard !kinds.contains(type) else { return }
            kinds.append(type)
            for further in vocabulary.activityType(type)?.countsAs ?? [] {
                if let role = further.role, !wasTaken(role) { continue }
                add(further.type)
            }
        }
        add(snapshot.pool[own])
        for also in activities.column("also")!.list(row) { add(snapshot.pool[also]) }
        return kinds
    }

    /// The sittings that count as a type, ascending.
    public func activities(countingAs type: String) -> [Int32] {
        if let known = kept.withLock({ $0.counted[type] }) { return known }
        let rows = table("activity").rows.filter { counts(type, activity: $0) }
        kept.withLock { $0.counted[type] = rows }
        return rows
    }

    /// How often a sitting counts for its unit: once, or once for each group that it names where the type says so.
    public func times(_ type: String, activity: Int32) -> Int {
        guard vocabulary.activityType(type)?.isPerGroup == true else { return 1 }
        return max(1, table("activity").column("groups")!.list(activity).count)
    }
}

extension [Int32] {
    /// Whether a rising list holds a number.
    fileprivate func hasSorted(_ wanted: Int32) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == wanted
    }
}
