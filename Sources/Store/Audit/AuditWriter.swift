internal import Foundation
internal import GRDB
internal import Ledger

/// Adds one run to the audit trail within the transaction that makes its changes.
final class AuditWriter {
    private let db: Database
    private let run: Int64
    private let previous: String
    private var chain: AuditChain
    private var counts: [ChangeRecord.Kind: Int] = [:]
    private(set) var count = 0

    init(_ db: Database) throws {
        self.db = db
        let last = try Row.fetchOne(db, sql: #"SELECT "id", "hash" FROM "runs" ORDER BY "id" DESC LIMIT 1"#)
        run = (last?[0] ?? 0) + 1
        previous = last?[1] ?? ""
        chain = AuditChain(previous: previous)
    }

    func add(
        _ kind: ChangeRecord.Kind, _ model: String, _ record: Int64, before: [(String, StoredJSON)]?, after: [(String, StoredJSON)]?,
        _ provenance: Provenance?
    ) throws {
        count += 1
        counts[kind, default: 0] += 1
        let (before, after) = (before.map { StoredJSON.object($0) }, after.map { StoredJSON.object($0) })
        chain.addChange(
            sequence: count, model: model, record: record, kind: kind.rawValue, before: before, after: after, provenance: provenance)
        let statement = try db.cachedStatement(sql: #"INSERT INTO "changes" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"#)
        try statement.execute(arguments: [
            run, count, model, record, kind.rawValue, before, after, provenance?.file, provenance?.sheet, provenance?.row,
        ])
    }

    func finish(_ command: CommandRecord) throws -> RunRecord {
        let (inserted, updated, removed) = (counts[.insert] ?? 0, counts[.update] ?? 0, counts[.remove] ?? 0)
        let at = AuditTime.text(command.at)
        let words = StoredJSON.list(command.words.map { .text($0) }).description
        let hash = chain.finish(
            id: run, at: at, who: command.who, words: words, inserted: inserted, updated: updated, removed: removed,
            version: command.version)
        try db.execute(
            sql: #"INSERT INTO "runs" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"#,
            arguments: [run, at, command.who, words, inserted, updated, removed, command.version, previous, hash])
        var kept = command
        kept.at = AuditTime.date(at) ?? command.at
        return RunRecord(id: run, command: kept, inserted: inserted, updated: updated, removed: removed, previous: previous, hash: hash)
    }
}

/// Times of the audit trail: `2021-03-05T08:30:00Z`.
enum AuditTime {
    static func text(_ date: Date) -> String { date.formatted(.iso8601) }
    static func date(_ text: String) -> Date? { try? Date(text, strategy: .iso8601) }
}
