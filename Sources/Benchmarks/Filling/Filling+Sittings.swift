import Workspace

/// Sittings and who was there.
extension Filling {
    func writeSittings() throws {
        var hours: [Hundredths] = []
        try write("activities") { row, changes in
            hours.append(Hundredths(row.text("hours")) ?? .zero)
            let groups = zip([row.number("group_no")].compactMap { $0 }, [row.number("unit_id") ?? 1]).map { Value.reference(($1 - 1) * groupsPerUnit + $0) }
            // Who took the chair and the minutes is named whether they were there or not: fields of the type, no parts taken.
            let minutes = ["chair_id", "recorder_id"].map { ($0, row.number($0).map { Value.integer($0) } ?? .none) }
            changes.insert(
                "activity",
                [
                    "type": row.word("type"), "unit": row.reference("unit_id"), "groups": groups.isEmpty ? .none : .list(groups), "date": row.date("date"),
                    "starts": row.word("start_at"), "ends": row.word("end_at"), "hours": row.amount("hours"), "topic": row.word("topic"),
                    "details": .text(ActivityDetails.encode(Dictionary(uniqueKeysWithValues: minutes))),
                ])
        }
        try write("participations") { row, changes in
            let isPresent = row.text("status") == "present"
            let isShort = try isPresent && isCut(Hundredths(row.text("hours")) ?? .zero, of: hours[Int(row.number("activity_id")!) - 1])
            let roles = [Self.forum.contains(row.text("role")) ? row.text("role") : nil, isShort ? "left_early" : nil].compactMap { $0.map { Value.text($0) } }
            changes.insert(
                "participation",
                [
                    "activity": row.reference("activity_id"), "member": row.reference("member_id"), "attendance": row.word("status"),
                    "roles": roles.isEmpty ? .none : .list(roles),
                ])
        }
    }

    private static let forum: Set = ["report", "lecture", "host", "comment"]

    /// The ledger keeps hours by sitting; the generator takes half an hour off from some persons, which the part `left_early` says.
    private func isCut(_ own: Hundredths, of whole: Hundredths) throws -> Bool {
        if own == whole { return false }
        guard whole.subtracting(own) == Hundredths(raw: 50) else {
            throw Diagnostic("other_hours", .data, Message(zh: "个人学时 \(own) 与活动学时 \(whole) 相差不是半小时", en: "\(own) hours of \(whole) are not half an hour less"))
        }
        return true
    }
}
