public import Ledger
import Sheets

extension Importer {
    /// Reads a grid in a shape, for the cases of its declaration.
    @Sendable public static func read(_ trial: SheetTrial) -> SheetReading {
        let rows = trial.grid.enumerated().map { number, cells in Row(number: number + 1, cells: cells.map { .textOrBlank($0) }) }
        let importer = Importer(vocabulary: trial.vocabulary, snapshot: trial.snapshot, asOf: trial.asOf, shapes: [trial.shape])
        let workbook = Workbook(kind: .delimited(.comma, .utf8), sheets: [Sheet(name: trial.year, rows: rows)])
        let plan = importer.read(workbook, fileName: "", as: trial.shape.id)
        var reading = SheetReading()
        reading.taken = plan.taken.map { $0.map(\.plainText) }
        reading.refused = plan.refused.map { SheetReading.Refused(cells: $0.cells.map(\.plainText), reasons: $0.reasons) }
        let told = Set(plan.refused.flatMap(\.reasons))
        reading.faults = plan.refusals.filter { !told.contains($0.message) }
        return reading
    }
}
