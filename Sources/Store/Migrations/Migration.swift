/// One step from a version of the ledger's file to the next, as frozen SQL: never derived from the schemas, which go on changing.
struct Migration: Sendable {
    /// The version that the file has after it (`user_version`), from 1.
    let version: Int
    let sql: String

    /// In rising order of version, without gaps.
    static let all: [Migration] = [first, second, third, fourth]
}
