/// Who belonged where on which day: the rows of `membership` of each member in order of time.
struct MembershipHistory: Sendable {
    private let rows: [[Int32]]
    private let from: Column
    private let through: Column

    init(_ snapshot: Snapshot) {
        let table = snapshot.table("membership")
        let (from, through) = (table.column("from")!, table.column("through")!)
        let members = snapshot.table("member").count
        let index = table.referrers(field: table.spec.index(of: "member")!, targets: members)
        // A row without a first day began before the records: it sorts first by itself, since no value is the least number.
        rows = (0..<Int32(members)).map { index[$0].sorted { from.narrow($0) < from.narrow($1) } }
        self.from = from
        self.through = through
    }

    /// The row that covers the day. A day known only to its month or year begins at its first and ends at its last day.
    func covering(member: Int32, on day: Day) -> Int32? {
        rows[Int(member)].last { covers($0, day) }
    }

    /// The rows that cover a day of the period, in order of time.
    func covering(member: Int32, in period: Period) -> [Int32] {
        rows[Int(member)].filter { row in
            let starts = Day(code: from.narrow(row))?.first
            let ends = Day(code: through.narrow(row))?.last
            return (starts.map { $0 <= period.last } ?? true) && (ends.map { $0 >= period.first } ?? true)
        }
    }

    private func covers(_ row: Int32, _ day: Day) -> Bool {
        if let starts = Day(code: from.narrow(row)), day < starts.first { return false }
        if let ends = Day(code: through.narrow(row)), day > ends.last { return false }
        return true
    }
}
