internal import GRDB
public import Ledger

// What the log of jobs tells.
extension LedgerStore {
    /// Parts, those of the newest batch first, within a batch in their order.
    /// - Parameter limit: how many at most; nil for all.
    public func jobParts(limit: Int? = nil) throws -> [JobPartRecord] {
        try parts(#"ORDER BY "batch" DESC, "id" LIMIT ?"#, [limit ?? -1])
    }

    /// The parts of a batch in their order, one that was worked on again as often.
    public func jobParts(of batch: Int64) throws -> [JobPartRecord] {
        try parts(#"WHERE "batch" = ? ORDER BY "id""#, [batch])
    }

    /// The files that the part wrote whose changes a run is, within the workspace.
    public func files(ofRun run: Int64) throws -> [String] {
        try parts(#"WHERE "run" = ?"#, [run]).flatMap(\.files)
    }

    /// The last batch that was asked for this; nil where there is none.
    public func lastBatch(asking digest: String) throws -> Int64? {
        try read { db in try Int64.fetchOne(db, sql: #"SELECT max("batch") FROM "job_parts" WHERE "request" = ?"#, arguments: [digest]) }
    }

    /// The parts of a job that a schedule made due, in their order.
    public func scheduledParts(of job: String) throws -> [JobPartRecord] {
        try parts(#"WHERE "job" = ? AND "scheduled_for" IS NOT NULL ORDER BY "id""#, [job])
    }

    /// The day from which a job's schedule counts; nil where it was not yet asked for.
    public func scheduleStart(of job: String) throws -> Day? {
        try read { db in try String.fetchOne(db, sql: #"SELECT "since" FROM "job_schedules" WHERE "job" = ?"#, arguments: [job]).flatMap { Day($0) } }
    }

    /// Lets a job's schedule count from a day, where it does not count yet.
    public func startSchedule(of job: String, on day: Day) throws {
        try write { db in
            try db.execute(sql: #"INSERT INTO "job_schedules" VALUES (?, ?) ON CONFLICT DO NOTHING"#, arguments: [job, day.description])
        }
    }

    private func parts(_ clause: String, _ arguments: StatementArguments) throws -> [JobPartRecord] {
        try read { db in
            try Row.fetchAll(db, sql: #"SELECT * FROM "job_parts" "# + clause, arguments: arguments).map { row in
                guard let part = JobPartRecord(row) else { throw Diagnostic.damaged(path, notes: []) }
                return part
            }
        }
    }
}
