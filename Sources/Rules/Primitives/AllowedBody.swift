public import Ledger

/// `allowed`: what a field holds is listed; where it holds members, one of the posts that each held on that day is.
public struct AllowedBody: CheckBody {
    public static let word = "allowed"
    public let field: FieldPath
    public let values: WordsLimit

    public init(_ field: FieldPath, _ values: WordsLimit) {
        self.field = field
        self.values = values
    }

    public var parameters: [String] { values.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let listed = Set(try values.words(for: question))
        let view = question.judgedView
        let evidence = [view.id(question.subject)]
        let value = view.value(field, row: question.subject.row)
        guard !value.isNone else { return Judgement(.undetermined, missing: [field.text], evidence: evidence) }
        let items: [Value] = if case .list(let items) = value { items } else { [value] }
        var refused: [String] = []
        var isUnsure = false
        for item in items {
            switch isListed(item, listed, question) {
            case .yes: continue
            case .unknown: isUnsure = true
            case .no: refused.append(name(item, question))
            }
        }
        let verdict: Verdict = refused.isEmpty ? (isUnsure ? .undetermined : .met) : .notMet
        return Judgement(verdict, missing: verdict == .undetermined ? ["date"] : [], found: refused, evidence: evidence)
    }

    private func member(_ value: Value, _ question: Question) -> RowRef? {
        guard case .reference(let id) = value, field.kind.target == "member" else { return nil }
        return question.view.row(RecordID(model: "member", id: id))
    }

    /// Unknown where the record's day is too imprecise to say whether the post was held.
    private func isListed(_ value: Value, _ listed: Set<String>, _ question: Question) -> Truth {
        guard let member = member(value, question) else { return Truth(listed.contains(value.description)) }
        let view = question.view
        let post = view.table("post").column("post")!
        func holds(_ day: Day) -> Bool {
            view.posts(of: member.row, on: day).contains { !post.isNone($0) && listed.contains(view.snapshot.pool[post.narrow($0)]) }
        }
        let (first, last) = (question.period?.first ?? question.judgedOn, question.judgedOn)
        return holds(first) == holds(last) ? Truth(holds(last)) : .unknown
    }

    private func name(_ value: Value, _ question: Question) -> String {
        member(value, question).map { question.view.title($0) } ?? value.description
    }
}
