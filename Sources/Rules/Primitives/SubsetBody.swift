public import Ledger

/// `subset`: whoever or whatever one field holds is among those of another: nobody came who was not due.
public struct SubsetBody: CheckBody {
    public static let word = "subset"
    public let field: FieldPath
    public let whole: FieldPath

    public init(_ field: FieldPath, of whole: FieldPath) {
        self.field = field
        self.whole = whole
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) -> Judgement {
        let view = question.judgedView
        let evidence = [view.id(question.subject)]
        let (part, all) = (view.value(field, row: question.subject.row), view.value(whole, row: question.subject.row))
        let blank = [(field, part), (whole, all)].filter { $0.1.isNone }.map(\.0.text)
        guard blank.isEmpty else { return Judgement(.undetermined, missing: blank, evidence: evidence) }
        let listed = Set(items(all))
        let outside = items(part).filter { !listed.contains($0) }
        return Judgement(outside.isEmpty ? .met : .notMet, found: outside.map { name($0, view) }, evidence: evidence)
    }

    private func items(_ value: Value) -> [Value] { if case .list(let items) = value { items } else { [value] } }

    private func name(_ value: Value, _ view: LedgerView) -> String {
        guard case .reference(let id) = value, let model = field.kind.target, let row = view.row(RecordID(model: model, id: id)) else {
            return value.description
        }
        return view.title(row)
    }
}
