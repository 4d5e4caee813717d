import Workspace

/// Units with their groups, members with their history and their posts.
extension Filling {
    func writePeople() throws {
        try write("units") { row, changes in
            changes.insert("unit", ["name": row.word("name"), "kind": .text("branch"), "has_committee": .flag(true)])
        }
        try write("units") { row, changes in
            for number in 1...Int(row.number("groups") ?? 1) {
                // The generator knows groups by their unit and number alone.
                changes.insert("group", ["unit": row.reference("id"), "name": .text("\(row.text("id"))/\(number)")])
            }
        }
        try write("members") { row, changes in
            changes.insert(
                "member",
                [
                    "name": row.word("name"), "code": row.word("id"), "sex": row.word("sex", ["男": "male", "女": "female"]), "birth": row.date("birth"),
                    "joined": row.date("joined"), "confirmed": row.date("probation_end"),
                ])
        }
        try writeHistory()
        try write("members") { row, changes in
            guard row.has("post") else { return }
            changes.insert("post", ["member": row.reference("id"), "post": row.word("post", Self.posts), "unit": row.reference("unit_id")])
        }
    }

    private static let posts = ["secretary": "secretary", "deputy": "deputy_secretary", "organisation": "organisation", "publicity": "publicity"]

    /// A stretch in a unit becomes one of a probationary and one of a full member where the probation ends within it.
    private func writeHistory() throws {
        var people: [(confirmed: Day?, group: Int64)] = []
        try table("members").eachRow { people.append(($0.day("probation_end"), $0.number("group_no") ?? 1)) }
        try write("unit_history") { row, changes in
            guard let id = row.number("member_id"), let unit = row.number("unit_id"), let from = row.day("from_day") else { return }
            let person = people[Int(id) - 1]
            // The generator's stretches end before their last day.
            let through = row.day("to_day").map { Day(ordinal: $0.ordinal - 1) }
            func add(_ status: String, _ first: Day, _ last: Day?) {
                guard last.map({ first <= $0 }) ?? true else { return }
                changes.insert(
                    "membership",
                    [
                        "member": .reference(id), "unit": .reference(unit), "group": .reference((unit - 1) * groupsPerUnit + person.group),
                        "status": .text(status), "from": .day(first), "through": last.map { .day($0) } ?? .none,
                    ])
            }
            guard let confirmed = person.confirmed else { return add("probationary", from, through) }
            let last = Day(ordinal: confirmed.ordinal - 1)
            add("probationary", from, through.map { min($0, last) } ?? last)
            add("full", max(from, confirmed), through)
        }
    }

    /// The generator gives each unit two.
    var groupsPerUnit: Int64 { 2 }
}
