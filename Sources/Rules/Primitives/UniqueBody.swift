public import Ledger

/// `unique`: no second record holds the same in these fields. A record that leaves one of them blank is not compared.
public struct UniqueBody: CheckBody {
    public static let word = "unique"
    public let fields: [FieldPath]
    private let index = LedgerMemo<[[Value]: [Int32]]>()

    public init(_ fields: [FieldPath]) {
        self.fields = fields
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) -> Judgement {
        let (view, subject) = (question.view, question.subject)
        let index = index.value(for: view) {
            let dates = RecordDates(view, model: subject.model)
            let window = view.window(nil)
            let rows = view.table(subject.model).rows.filter { row in window.map { dates.lies(row, in: $0) != .no } ?? false }
            return Dictionary(grouping: rows) { key($0, view) }
        }
        let own = key(subject.row, view)
        let others = own.contains(.none) ? [] : (index[own] ?? []).filter { $0 != subject.row }
        return Judgement(
            others.isEmpty ? .met : .notMet, actual: .number(Fraction(others.count + 1)), target: .number(Fraction(1)),
            found: others.map { view.title(RowRef(model: subject.model, row: $0)) }, evidence: view.ids([subject.row] + others, of: subject.model))
    }

    private func key(_ row: Int32, _ view: LedgerView) -> [Value] { fields.map { view.value($0, row: row) } }
}
