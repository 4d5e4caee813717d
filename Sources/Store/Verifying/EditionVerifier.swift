internal import GRDB
internal import Ledger

/// Editions of one regulation follow each other: each ends by its own last day or by the next one's first.
enum EditionVerifier {
    private struct Edition {
        let id: Int64
        let from: Day
        let through: Day?
    }

    static func problems(_ db: Database) throws -> [Diagnostic] {
        let rows = try Row.fetchAll(
            db, sql: #"SELECT "regulation", "id", "from", "through" FROM "editions" ORDER BY "regulation", "from", "id""#)
        var byRegulation: [Int64: [Edition]] = [:]
        for row in rows {
            // Days that do not parse are told of by the check of values.
            guard let from = Day(row[2] as String? ?? "") else { continue }
            byRegulation[row[0], default: []].append(Edition(id: row[1], from: from, through: (row[3] as String?).flatMap { Day($0) }))
        }
        return byRegulation.sorted { $0.key < $1.key }.flatMap { problems($1) }
    }

    private static func problems(_ editions: [Edition]) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for edition in editions {
            if let through = edition.through, through.precedes(edition.from) == .yes { problems.append(.editionEndsEarly(edition.id)) }
        }
        for (edition, next) in zip(editions, editions.dropFirst()) {
            let isSame = edition.from.coincides(with: next.from) == .yes
            let reaches = edition.through.map { next.from.precedes($0) == .yes || next.from.coincides(with: $0) == .yes } ?? false
            if isSame || reaches { problems.append(.editionsOverlap(edition.id, next.id)) }
        }
        return problems
    }
}
