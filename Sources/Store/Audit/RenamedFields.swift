internal import GRDB

/// Fields that a migration has renamed. The audit trail only grows, so its older runs go on calling them by their former names: who reads it
/// asks here what a name of that time means now.
struct RenamedFields {
    private struct Renaming {
        let model: String
        let was: String
        let name: String
        /// The last run that was written before the migration.
        let lastRun: Int64
    }

    private let renamings: [Renaming]

    init(_ db: Database) throws {
        let rows = try Row.fetchAll(db, sql: #"SELECT "model", "was", "name", "through_run" FROM "renamed_fields""#)
        renamings = rows.map { Renaming(model: $0[0], was: $0[1], name: $0[2], lastRun: $0[3]) }
    }

    /// The fields of a change by the names that they have now.
    func current<V>(_ values: [String: V], of model: String, in run: Int64) -> [String: V] {
        var current = values
        for renaming in renamings where renaming.model == model && run <= renaming.lastRun {
            guard let value = current.removeValue(forKey: renaming.was) else { continue }
            current[renaming.name] = value
        }
        return current
    }
}
