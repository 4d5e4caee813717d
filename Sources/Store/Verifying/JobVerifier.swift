internal import GRDB
internal import Ledger

/// Holds the log of jobs against the audit trail: a part that is done names the run that wrote what it counts.
enum JobVerifier {
    static func problems(_ db: Database, path: String) throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT "job_parts".*,
                    "runs"."inserted" = "job_parts"."inserted" AND "runs"."updated" = "job_parts"."updated"
                        AND "runs"."removed" = "job_parts"."removed" AS "agrees"
                FROM "job_parts" LEFT JOIN "runs" ON "runs"."id" = "job_parts"."run" ORDER BY "job_parts"."id"
                """)
        while let row = try rows.next() {
            let part = JobPartRecord(row)
            let isSound = part.map { $0.run == nil ? $0.count == 0 : row["agrees"] as Bool? == true } ?? false
            if !isSound { problems.append(.wrongPart(row["id"], path: path)) }
        }
        return problems
    }
}
