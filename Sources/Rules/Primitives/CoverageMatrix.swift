public import Ledger

/// Who took which part how often: what `coverage` judges, and what the report of it shows.
public struct CoverageMatrix: Sendable {
    public struct Cell: Sendable {
        public let verdict: Verdict
        public let count: Estimate
        /// What keeps the count from being known.
        public let missing: [String]
        /// Until when the verdict may change.
        public let pending: Day?
        public let evidence: [RecordID]
    }

    public struct Row: Sendable {
        /// The row of `member`.
        public let member: Int32
        /// By the parts, in their order.
        public let cells: [Cell]
    }

    /// Roles, values of a field, or the counted thing itself.
    public let parts: [String]
    public let rows: [Row]
}

extension CoverageBody {
    /// The matrix of those who are asked; without rows where nobody is.
    func matrix(_ question: Question) throws -> CoverageMatrix {
        let test = try limit.numericTest(for: question)
        let rows = try base.members(for: question).map { member in
            CoverageMatrix.Row(
                member: member,
                cells: try columns.map { column in
                    let found = try occurrences(column, RowRef(model: "member", row: member), question)
                    let (verdict, pending) = question.decide(test, found.estimate)
                    return CoverageMatrix.Cell(
                        verdict: verdict, count: found.estimate, missing: found.missing, pending: pending, evidence: found.evidence(in: question.view))
                })
        }
        return CoverageMatrix(parts: columns.map(\.name), rows: rows)
    }

    private struct Column {
        let name: String
        var roles: [String] = []
        var condition: Condition?
    }

    private var columns: [Column] {
        switch each {
        case .roles(let roles): roles.map { Column(name: $0, roles: [$0]) }
        case .values(let path, let values): values.map { Column(name: $0.description, condition: Condition(path, .anyOf([$0]))) }
        case .presence: [Column(name: what.name)]
        }
    }

    private func occurrences(_ column: Column, _ member: RowRef, _ question: Question) throws -> Occurrences {
        try question.judgedView.occurrences(
            of: what, for: member, in: question.period, where: conditions + [column.condition].compactMap { $0 }, roles: column.roles)
    }
}
