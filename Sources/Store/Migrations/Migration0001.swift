extension Migration {
    /// The first ledger. Frozen: what comes later is a migration of its own.
    ///
    /// No value is NULL, never an empty text. Decimals are hundredths, lists JSON, days ISO 8601 as precise as known (the modifier `+0 days`
    /// makes SQLite's `date` refuse 30 February). Keys are unique only where a second record of the same key could be no other thing:
    /// two sittings of one day, or two leaves, may well be told apart by nothing else. Ids are never given twice, since the audit trail
    /// names records by them.
    static let first = Migration(version: 1, sql: [branch, regulations, training, audit].joined(separator: "\n\n"))
}
