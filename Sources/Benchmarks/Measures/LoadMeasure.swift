import Foundation
import Workspace

/// How long the ledger takes to become a snapshot, a million records.
enum LoadMeasure {
    static func run(_ folder: String) throws {
        let workspace = try Workspace.open(at: folder)
        var records = 0
        let seconds = try Stopwatch.median(of: 5) {
            let snapshot = try Race.snapshot(of: workspace)
            records = Catalogue.models.reduce(0) { $0 + snapshot.table($1.name).count }
        }
        Report.line(String(format: "%9.3f s  %d records, %.2f s a million", seconds, records, seconds / Double(records) * 1e6))
    }
}
