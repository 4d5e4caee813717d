import Synchronization

/// What one sitting counts as: its own type, the kinds it also is, and the kinds that its types declare with `counts_as`.
extension LedgerView {
    /// Whether a sitting counts as a type.
    public func counts(_ type: String, activity: Int32) -> Bool {
        kinds(ofActivity: activity).contains(type)
    }

    /// Every type that a sitting counts as, its own first.
    public func kinds(ofActivity row: Int32) -> [String] {
        let activities = table("activity")
        let own = activities.column("type")!.narrow(row)
        guard own != Column.none32 else { return [] }
        var kinds: [String] = []
        // A type that counts as another one that counts as a third counts as that too; a type met twice is not followed again.
        func add(_ type: String) {
            guard !kinds.contains(type) else { return }
            kinds.append(type)
            for further in vocabulary.activityType(type)?.countsAs ?? [] {
                if let role = further.role, members(with: role, in: row).isEmpty { continue }
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
