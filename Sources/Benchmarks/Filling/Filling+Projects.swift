import Workspace

/// Projects, their teams and what came of them.
extension Filling {
    func writeProjects() throws {
        try write("projects") { row, changes in
            changes.insert(
                "project",
                ["title": row.word("title"), "unit": row.reference("unit_id"), "starts": row.date("start_day"), "ends": row.date("end_day")])
        }
        try write("project_members") { row, changes in
            changes.insert("assignment", ["project": row.reference("project_id"), "member": row.reference("member_id")])
        }
        try write("outputs") { row, changes in
            changes.insert(
                "output",
                [
                    "project": row.reference("project_id"), "kind": row.word("kind", ["paper": "article", "report": "report", "lecture_notes": "transcript"]),
                    "title": row.word("title"), "date": row.date("date"), "characters": row.number("words").map { .integer($0) } ?? .none,
                ])
        }
    }
}
