import Workspace

/// Classes, their trainees, timetable, attendance, leaves and incidents.
extension Filling {
    func writeClasses() throws {
        try write("classes") { row, changes in
            changes.insert(
                "class",
                [
                    "name": row.word("name"), "kind": row.word("kind", ["advanced": "refresher", "training": "training", "special": "seminar"]),
                    "starts": row.date("start_day"), "ends": row.date("end_day"), "total_hours": row.amount("total_hours"),
                ])
        }
        try write("trainees") { row, changes in
            changes.insert(
                "trainee",
                ["class": row.reference("class_id"), "name": row.word("name"), "number": row.word("id"), "employer": row.word("unit")])
        }
        var halves: [(date: Value, half: Value)] = []
        try write("sessions") { row, changes in
            let (date, half) = (row.date("date"), row.word("half", Self.halves))
            halves.append((date, half))
            changes.insert(
                "session",
                [
                    "class": row.reference("class_id"), "date": date, "half": half, "hours": row.amount("hours"),
                    "category": row.word("category", ["theory": "theory", "party_spirit": "spirit", "other": "other"]),
                ])
        }
        try write("attendance") { row, changes in
            let session = halves[Int(row.number("session_id")!) - 1]
            changes.insert(
                "mark",
                [
                    "trainee": row.reference("trainee_id"), "date": session.date, "half": session.half,
                    "status": row.word("mark", ["present": "present", "late": "late", "absent": "absent", "leave": "private"]),
                ])
        }
        try write("leaves") { row, changes in
            changes.insert(
                "leave",
                [
                    "trainee": row.reference("trainee_id"), "date": row.date("from_day"), "half": row.word("from_half", Self.halves),
                    "through": row.date("to_day"), "through_half": row.word("to_half", Self.halves), "hours": row.amount("hours"),
                    "kind": row.word("reason", ["公务": "official", "病假": "sick", "事假": "private"]), "approver": row.word("approver"),
                    "returned": row.has("returned") ? row.date("to_day") : .none,
                ])
        }
        try write("incidents") { row, changes in
            changes.insert(
                "incident",
                ["trainee": row.reference("trainee_id"), "date": row.date("date"), "kind": row.word("kind"), "sanction": row.word("sanction")])
        }
    }

    private static let halves = ["0": "am", "1": "pm"]
}
