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
        let test = try limit.numericTest(for: question)
        let isMatrix = question.subject.model != "member"
        let members = try base.members(for: question)
        guard !members.isEmpty else {
            if isMatrix { return Judgement(.undetermined, missing: ["members"]) }
            var judgement = Judgement(.notApplicable)
            judgement.note = base.note(count: 0, question)
            return judgement
        }
        var tally = Tally()
        for member in members {
            for cell in cells {
                let found = try occurrences(cell, RowRef(model: "member", row: member), question)
                let (verdict, pending) = question.decide(test, found.estimate)
                let name = isMatrix ? "\(question.view.title(RowRef(model: "member", row: member))): \(cell.name)" : cell.name
                tally.add(name, verdict, found.evidence(in: question.view))
                tally.mayChange = tally.mayChange || pending != nil
                if verdict == .undetermined { tally.unknown.formUnion(found.missing) }
            }
        }
        return tally.judgement(question, note: isMatrix ? base.note(count: members.count, question) : nil)
    }

    /// One column of the matrix.
    private struct Cell {
        let name: String
        var roles: [String] = []
        var condition: Condition?
    }

    private var cells: [Cell] {
        switch each {
        case .roles(let roles): roles.map { Cell(name: $0, roles: [$0]) }
        case .values(let path, let values): values.map { Cell(name: $0.description, condition: Condition(path, .anyOf([$0]))) }
        case .presence: [Cell(name: what.name)]
        }
    }

    private func occurrences(_ cell: Cell, _ member: RowRef, _ question: Question) throws -> Occurrences {
        try question.judgedView.occurrences(
            of: what, for: member, in: question.period, where: conditions + [cell.condition].compactMap { $0 }, roles: cell.roles)
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

        mutating func add(_ name: String, _ verdict: Verdict, _ records: [RecordID]) {
            cells += 1
            evidence += records
            switch verdict {
            case .met: covered += 1
            case .notMet: failed.append(name)
            default: open.append(name)
            }
        }

        func judgement(_ question: Question, note: Message?) -> Judgement {
            let verdict: Verdict = failed.isEmpty ? (open.isEmpty ? .met : .undetermined) : .notMet
            var judgement = Judgement(
                verdict, actual: .number(Fraction(covered)), target: .number(Fraction(cells)),
                missing: failed.isEmpty ? open + unknown.sorted() : failed, evidence: evidence.withoutDoubles())
            if mayChange, verdict != .notMet { judgement.pending = question.pending }
            judgement.note = note
            return judgement
        }
    }
}
