public import Ledger
public import Sheets

/// A copy of what was refused, with a column that says why: to be mended and imported again.
public enum RefusedRows {
    static let reasonHeading = Message(zh: "错误说明", en: "reason")

    /// A table for each sheet with refused rows, under the sheet's own titles and headings: these tell the import what the rows are.
    /// Of a sheet that was refused as a whole every row is there. Empty where nothing is refused.
    public static func tables(of workbook: Workbook, _ plan: ImportPlan, language: Language) -> [SheetTable] {
        let isOnly = workbook.sheets.count == 1
        return workbook.sheets.compactMap { sheet in
            let report = plan.sheets.first { $0.sheet == sheet.name || isOnly && $0.sheet.isEmpty }
            guard let report, let headingRow = report.headingRow else { return nil }
            var reasons: [Int: [String]] = [:]
            for refusal in plan.refusals where refusal.subject.provenance?.sheet == report.sheet {
                reasons[refusal.subject.provenance!.row, default: []].append(sentence(refusal, language))
            }
            guard !reasons.isEmpty else { return nil }
            let grid = Grid(sheet)
            let isWhole = reasons[headingRow] != nil
            let width = report.headings.count
            // A shape knows its headings by the rows in which they stand: they are not made one.
            let headingLines = report.headingRows > 1 ? grid.lines.filter { $0.number >= headingRow }.prefix(report.headingRows) : []
            let headings = headingLines.first.map { line in (0..<width).map { line[$0].plainText } } ?? report.headings
            var table = SheetTable(
                name: sheet.name, columns: (headings + [reasonHeading.text(in: language)]).map { SheetColumn($0) }, rows: [])
            table.title = grid.lines.filter { $0.number < headingRow && $0.filled.count == 1 }.map { $0[$0.filled[0]].plainText }
            let below = headingLines.dropFirst()
            table.rows = below.map { line in SheetRow((0..<width).map { line[$0] } + [.blank]) }
            let first = below.last?.number ?? headingRow
            table.rows += grid.lines.filter { $0.number > first && (isWhole || reasons[$0.number] != nil) }.map { line in
                let reason = (reasons[line.number] ?? []).joined(separator: language == .chinese ? ";" : "; ")
                return SheetRow((0..<width).map { line[$0] } + [.textOrBlank(reason)])
            }
            if isWhole { table.notes = reasons[headingRow]! }
            return table
        }
    }

    private static func sentence(_ refusal: Diagnostic, _ language: Language) -> String {
        let hint = refusal.hint.map { language == .chinese ? "(\($0.zh))" : " (\($0.en))" } ?? ""
        return refusal.message.text(in: language) + hint
    }
}
