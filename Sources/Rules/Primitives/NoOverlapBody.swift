public import Ledger

/// `no_overlap`: no two of the subject's records are at one time: nobody is in two places at once.
public struct NoOverlapBody: CheckBody {
    public static let word = "no_overlap"
    /// The model of the records.
    public let model: String
    /// Which of the records; of participations also what their sittings say.
    public let conditions: [Condition]

    public init(_ model: String, where conditions: [Condition] = []) {
        self.model = model
        self.conditions = conditions
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) throws -> Judgement {
        let view = question.judgedView
        let records = try view.occurrences(of: .records(model), for: question.subject, in: question.period, where: conditions)
        let times = OccupiedTimes(view, model: model)
        let occupied = records.rows.compactMap { times.time($0) }.sorted { ($0.first, $0.row) < ($1.first, $1.row) }
        var missing = records.missing
        if occupied.count < records.rows.count { missing.append("date") }
        var clashes: [Int32] = []
        for (place, one) in occupied.enumerated() {
            for other in occupied[(place + 1)...].prefix(while: { $0.first <= one.last }) {
                switch one.overlaps(other) {
                case .yes: clashes += [one.row, other.row]
                case .unknown: missing += times.fields
                case .no: break
                }
            }
        }
        clashes = clashes.withoutRepeats()
        missing = clashes.isEmpty ? missing.withoutRepeats() : []
        var judgement = Judgement(
            clashes.isEmpty ? (missing.isEmpty ? .met : .undetermined) : .notMet, missing: missing,
            found: clashes.map { view.occurrenceTitle(RowRef(model: model, row: $0)) },
            evidence: clashes.isEmpty ? records.evidence(in: view) : view.ids(clashes, of: model))
        if judgement.verdict != .notMet { judgement.pending = question.pending }
        return judgement
    }
}
