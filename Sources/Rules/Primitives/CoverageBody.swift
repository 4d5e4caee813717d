public import Ledger

/// `coverage`: everyone takes each part: on a member each role or value, on a unit or a group the whole matrix.
public struct CoverageBody: CheckBody {
    public static let word = "coverage"

    /// What each member must have taken.
    public enum Each: Hashable, Sendable {
        case roles([String])
        /// Values of a field of the counted record.
        case values(FieldPath, [Value])
        /// The counted thing itself, without parts.
        case presence
    }

    public let what: Countable
    public let limit: Limit
    public let each: Each
    public let base: Base
    /// What else must hold of the counted records.
    public let conditions: [Condition]

    public init(what: Countable, limit: Limit, each: Each, base: Base = .periodEnd, conditions: [Condition] = []) {
        self.what = what
        self.limit = limit
        self.each = each
        self.base = base
        self.conditions = conditions
    }

    public var parameters: [String] { limit.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let isMatrix = question.subject.model != "member"
        let matrix = try matrix(question)
        guard !matrix.rows.isEmpty else {
            if isMatrix { return Judgement(.undetermined, missing: ["members"]) }
            var judgement = Judgement(.notApplicable)
            judgement.note = base.note(count: 0, question)
            return judgement
        }
        var tally = Tally()
        for row in matrix.rows {
            for (part, cell) in zip(matrix.parts, row.cells) {
                let name = isMatrix ? "\(question.view.title(RowRef(model: "member", row: row.member))): \(part)" : part
                tally.add(name, cell)
            }
        }
        return tally.judgement(question, note: isMatrix ? base.note(count: matrix.rows.count, question) : nil)
    }

    /// Those of a body, wherever they stand in its parts.
    static func all(in body: any CheckBody) -> [CoverageBody] {
        if let coverage = body as? CoverageBody { return [coverage] }
        return (body as? CompoundBody)?.bodies.flatMap(all) ?? []
    }

    /// The cells of the matrix as they are judged.
    private struct Tally {
        var covered = 0
        var cells = 0
        var failed: [String] = []
        var open: [String] = []
        var unknown: Set<String> = []
        var mayChange = false
        var evidence: [RecordID] = []

        mutating func add(_ name: String, _ cell: CoverageMatrix.Cell) {
            cells += 1
            evidence += cell.evidence
            mayChange = mayChange || cell.pending != nil
            switch cell.verdict {
            case .met: covered += 1
            case .notMet: failed.append(name)
            default:
                open.append(name)
                unknown.formUnion(cell.missing)
            }
        }

        func judgement(_ question: Question, note: Message?) -> Judgement {
            let verdict: Verdict = failed.isEmpty ? (open.isEmpty ? .met : .undetermined) : .notMet
            var judgement = Judgement(
                verdict, actual: .number(Fraction(covered)), target: .number(Fraction(cells)),
                missing: failed.isEmpty ? open + unknown.sorted() : failed, evidence: evidence.withoutRepeats())
            if mayChange, verdict != .notMet { judgement.pending = question.pending }
            judgement.note = note
            return judgement
        }
    }
}
