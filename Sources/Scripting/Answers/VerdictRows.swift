import Ledger
import Rules

/// Verdicts as rows.
enum VerdictRows {
    static func table(_ findings: [Finding], _ view: LedgerView) -> Table {
        // A column that is empty in every row tells nothing.
        let fields = VerdictField.allCases.filter { field in
            field == .check || field == .subject
                || findings.contains { finding in
                    let value = field.value(of: finding, in: view)
                    return !value.isNone && value != .flag(false)
                }
        }
        return Table(
            fields.map { Table.Heading($0.rawValue, $0.label, isFlexible: [.subject, .missing, .found, .note].contains($0)) },
            rows: findings.map { finding in fields.map { $0.cell(of: finding, in: view) } })
    }
}
