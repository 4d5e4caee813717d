public import Ledger

/// The matrix of one check of coverage for a unit (or a group) and a period: who took which part, who still has to.
public struct CoverageSheet: Sendable {
    public struct Row: Sendable {
        public enum Standing: Sendable {
            case asked([CoverageMatrix.Cell])
            case exempt
            /// Whether he is asked at all hangs on fields that are blank.
            case unknown([String])
        }

        public let member: RecordID
        public let title: String
        public let standing: Standing
    }

    public let check: CheckIdentity
    public let clause: ClauseInForce?
    public let level: Level
    /// Whose members these are; nil for those of no unit.
    public let place: RecordID?
    let placeTitle: String
    public let period: Period?
    public let judgedOn: Day
    /// Until when what is lacking can still be done; nil where the period is over.
    public let pending: Day?
    public let parts: [String]
    public var rows: [Row]
}

extension Evaluation {
    /// The matrices of a check whose body is `coverage` or holds it among its parts, from the same cells by which it is judged; none for other checks, and
    /// none where the clause was not in force or the check is switched off.
    public func coverage(of check: Check, period: Period?) -> (sheets: [CoverageSheet], faults: [Fault]) {
        guard check.isEnabled else { return ([], []) }
        let matrices = CoverageBody.all(in: check.body).map { coverage(of: check, $0, period: period) }
        return (matrices.flatMap(\.sheets), matrices.flatMap(\.faults))
    }

    private func coverage(of check: Check, _ body: CoverageBody, period: Period?) -> (sheets: [CoverageSheet], faults: [Fault]) {
        var sheets: [CoverageSheet] = []
        var faults: [Fault] = []
        for assignment in assignments(of: check.scope, in: period, only: nil) {
            guard let binding = binding(check.scope, assignment) else { continue }
            let clause = ClauseOnDay(check.identity.cites, ruleBook, assignment, view)
            if case .notInForce = clause { continue }
            do {
                let sheet = try sheet(check, body, assignment, binding, clause.inForce)
                guard let place = sheets.firstIndex(where: { $0.place == sheet.place && $0.period == sheet.period }) else {
                    sheets.append(sheet)
                    continue
                }
                sheets[place].rows += sheet.rows
            } catch {
                faults.append(
                    Fault(subject: view.id(assignment.subject), title: view.title(assignment.subject), period: assignment.period, error: error))
            }
        }
        return (sheets.filter { !$0.rows.isEmpty }, faults)
    }

    private func sheet(
        _ check: Check, _ body: CoverageBody, _ assignment: Assignment, _ binding: Binding, _ clause: ClauseInForce?
    ) throws -> CoverageSheet {
        let question = Question(
            view: view, subject: assignment.subject, period: assignment.period, clause: clause, measures: self, scope: check.scope,
            judgedOn: assignment.judgedOn, isOpenEnded: assignment.isOpenEnded)
        let matrix = try body.matrix(question)
        let rows = matrix.rows.map { row in
            let member = RowRef(model: "member", row: row.member)
            let standing: CoverageSheet.Row.Standing =
                switch binding {
                case .bound: .asked(row.cells)
                case .exempt: .exempt
                case .unknown(let fields): .unknown(fields)
                }
            return CoverageSheet.Row(member: view.id(member), title: view.title(member), standing: standing)
        }
        let place = place(of: assignment)
        return CoverageSheet(
            check: check.identity, clause: clause, level: clause?.clause.level ?? check.level ?? .practice, place: place.map(view.id),
            placeTitle: place.map(view.title) ?? "", period: assignment.period, judgedOn: assignment.judgedOn, pending: assignment.pending(view),
            parts: matrix.parts, rows: rows)
    }

    /// The unit or group itself, or the unit of a member on the day of judgement.
    private func place(of assignment: Assignment) -> RowRef? {
        guard assignment.subject.model == "member" else { return assignment.subject }
        guard let membership = view.membership(of: assignment.subject.row, on: assignment.judgedOn) else { return nil }
        let unit = view.table("membership").column("unit")!.narrow(membership)
        return unit == Column.none32 ? nil : RowRef(model: "unit", row: unit)
    }
}
