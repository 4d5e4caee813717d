public import Ledger

/// `planned`: a record of its own fits an item of a plan. One record serves one item only.
public struct PlannedBody: CheckBody {
    public static let word = "planned"
    /// The model of the records that do what was planned.
    public let model: String
    public let same: [Match]
    /// How far from the day by which an item is due; nil for the whole time that the plan covers.
    public let tolerance: SpanLimit?
    private let matchings = LedgerMemo<PlanMatchings>()

    /// A field of the item and one of the record that must agree. A sitting agrees with a type that it counts as.
    public struct Match: Hashable, Sendable {
        public let item: FieldPath
        public let record: FieldPath

        public init(item: FieldPath, record: FieldPath) {
            self.item = item
            self.record = record
        }
    }

    public init(by model: String, same: [Match], tolerance: SpanLimit? = nil) {
        self.model = model
        self.same = same
        self.tolerance = tolerance
    }

    public var parameters: [String] { tolerance?.parameters ?? [] }

    public func judge(_ question: Question) throws -> Judgement {
        let view = question.view
        let matching = matchings.value(for: view) { PlanMatchings(view, self) }.within(try tolerance?.span(for: question))
        let item = question.subject
        let evidence = [view.id(item)]
        if matching.isDone(item.row) { return Judgement(.met, evidence: evidence) }
        let window = matching.window(of: item.row)
        let target = window.map { Amount.word($0.last.description) }
        let blank = same.filter { view.value($0.item, row: item.row).isNone }.map(\.item.text)
        guard blank.isEmpty, let window else {
            return Judgement(.undetermined, target: target, missing: blank.isEmpty ? ["date"] : blank, evidence: evidence)
        }
        if let record = matching.record(for: item.row) {
            return Judgement(.met, target: target, evidence: evidence + [view.id(RowRef(model: model, row: record))])
        }
        var judgement = Judgement(.notMet, target: target, missing: [sought(item.row, view)], evidence: evidence)
        // On its last day a stretch of time is over, as a year is.
        if view.asOf.last < window.last {
            judgement.verdict = .undetermined
            judgement.pending = window.last
        } else if matching.mayHaveRecord(item.row) {
            judgement.verdict = .undetermined
            judgement.missing = ["date"]
        }
        return judgement
    }

    /// What kind of record is lacking: the activity type where one is named, else the collection.
    private func sought(_ item: Int32, _ view: LedgerView) -> String {
        let type = same.first { $0.record.kind == .word(.activityType) }
        return type.map { view.value($0.item, row: item).description } ?? Catalogue.model(model)!.collection
    }
}
