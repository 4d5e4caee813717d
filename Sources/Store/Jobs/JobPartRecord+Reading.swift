internal import Foundation
internal import GRDB
internal import Ledger

extension JobPartRecord {
    /// Nil where the row holds what no part can be.
    init?(_ row: Row) {
        guard let asOf = Day(row["as_of"] as String), let arguments = StoredJSON.object(in: row["arguments"]),
            let files = StoredJSON.list(in: row["files"]), let outcome = Outcome(rawValue: row["outcome"]),
            let started = AuditTime.date(row["started"])
        else { return nil }
        let ended = row["ended"] as String?
        let scheduled = row["scheduled_for"] as String?
        let request = JobRequest(
            job: row["job"], digest: row["request"], arguments: arguments.mapValues { if case .text(let text) = $0 { text } else { nil } }, asOf: asOf,
            fingerprint: row["fingerprint"], scheduledFor: scheduled.flatMap { Day($0) })
        guard ended == nil || ended.flatMap(AuditTime.date) != nil, (scheduled == nil) == (request.scheduledFor == nil) else { return nil }
        let message = (row["message_zh"] as String?).flatMap { zh in (row["message_en"] as String?).map { Message(zh: zh, en: $0) } }
        self.init(
            id: row["id"], batch: row["batch"], request: request, part: JobPart(unit: row["unit"], title: row["title"]), who: row["who"],
            version: row["version"], started: started, ended: ended.flatMap(AuditTime.date), milliseconds: row["milliseconds"], outcome: outcome,
            run: row["run"], inserted: row["inserted"], updated: row["updated"], removed: row["removed"], warnings: row["warnings"],
            files: files.compactMap { if case .text(let text) = $0 { text } else { nil } }, message: message)
    }
}
