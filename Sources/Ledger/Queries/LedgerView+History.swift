/// Point-in-time membership: who was where on a day.
extension LedgerView {
    /// The row of `membership` that covers the day; nil where the member was not on the rolls.
    public func membership(of member: Int32, on day: Day) -> Int32? {
        histories.covering(member: member, on: day)
    }

    /// The rows of `membership` that cover any day of the period.
    public func memberships(of member: Int32, in period: Period) -> [Int32] {
        histories.covering(member: member, in: period)
    }

    /// The members of a unit on a day, in order of their ids.
    /// - Parameter status: only those of this status; nil for all.
    public func members(ofUnit unit: Int32, on day: Day, status: String? = nil) -> [Int32] {
        members(on: day, where: "unit", is: unit, status: status)
    }

    /// The members of a group on a day.
    public func members(ofGroup group: Int32, on day: Day, status: String? = nil) -> [Int32] {
        members(on: day, where: "group", is: group, status: status)
    }

    /// Everybody on the rolls on a day.
    public func members(on day: Day) -> [Int32] {
        table("member").rows.filter { membership(of: $0, on: day) != nil }
    }

    /// The posts that a member holds on a day, as rows of `post`.
    public func posts(of member: Int32, on day: Day) -> [Int32] {
        let posts = table("post")
        let (from, through) = (posts.column("from")!, posts.column("through")!)
        return posts.referrers(field: posts.spec.index(of: "member")!, targets: table("member").count)[member].filter { row in
            (Day(code: from.narrow(row)).map { $0.first <= day } ?? true) && (Day(code: through.narrow(row)).map { day <= $0.last } ?? true)
        }
    }

    /// The members of a unit's committee on a day: the holders of its posts.
    public func committee(ofUnit unit: Int32, on day: Day) -> [Int32] {
        let posts = table("post")
        let (post, ofUnit) = (posts.column("post")!, posts.column("unit")!)
        return table("member").rows.filter { member in
            self.posts(of: member, on: day).contains { row in
                // A post without a unit is one of the unit that its holder belongs to.
                let belongs = ofUnit.isNone(row) ? isMember(member, ofUnit: unit, on: day) : ofUnit.narrow(row) == unit
                return belongs && Post.committee.contains(snapshot.pool[post.narrow(row)])
            }
        }
    }

    private func isMember(_ member: Int32, ofUnit unit: Int32, on day: Day) -> Bool {
        membership(of: member, on: day).map { table("membership").column("unit")!.narrow($0) == unit } ?? false
    }

    private func members(on day: Day, where field: String, is target: Int32, status: String?) -> [Int32] {
        let memberships = table("membership")
        let (member, statuses) = (memberships.column("member")!, memberships.column("status")!)
        let wanted = status.map { snapshot.pool.number(of: $0) ?? Column.none32 }
        return memberships.referrers(field: memberships.spec.index(of: field)!, targets: table(field).count)[target].compactMap { row in
            let person = member.narrow(row)
            // Of stretches that overlap the later one holds.
            guard person != Column.none32, membership(of: person, on: day) == row else { return nil }
            return wanted.map { statuses.narrow(row) == $0 } ?? true ? person : nil
        }.sorted()
    }
}
