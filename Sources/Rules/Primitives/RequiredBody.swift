public import Ledger

/// `required`: the fields are filled, the papers are there. A blank is what the rule is about: not met, never undetermined.
public struct RequiredBody: CheckBody {
    public static let word = "required"
    public let fields: [FieldPath]
    /// The kinds of paper that must have been handed in.
    public let documents: WordsLimit?

    public init(_ fields: [FieldPath], documents: WordsLimit? = nil) {
        self.fields = fields
        self.documents = documents
    }

    public var parameters: [String] { documents?.parameters ?? [] }

    public func judge(_ question: Question) throws -> Judgement {
        let view = question.judgedView
        let blank = fields.filter { view.value($0, row: question.subject.row).isNone }
        let (kinds, papers) = (try documents?.words(for: question) ?? [], try documents == nil ? [:] : papers(question))
        let lacking = kinds.filter { papers[$0] == nil }
        let asked = fields.count + kinds.count
        let missing = blank.map(\.text) + lacking
        return Judgement(
            missing.isEmpty ? .met : .notMet, actual: .number(Fraction(asked - missing.count)), target: .number(Fraction(asked)), missing: missing,
            evidence: [view.id(question.subject)] + kinds.compactMap { papers[$0] }.flatMap { $0 })
    }

    /// The subject's papers by their kind. An archive is filled after the day that it is about: what counts is that it is whole by now. What was
    /// returned must be handed in again.
    private func papers(_ question: Question) throws -> [String: [RecordID]] {
        let view = question.view
        let table = view.table("document")
        let (kind, status) = (table.column("kind")!, table.column("status")!)
        let returned = view.snapshot.pool.number(of: "returned")
        let own = try view.occurrences(of: .records("document"), for: question.subject)
        let handedIn = (own.rows + own.unsure).filter { !kind.isNone($0) && (status.isNone($0) || status.narrow($0) != returned) }
        return Dictionary(grouping: handedIn) { view.snapshot.pool[kind.narrow($0)] }.mapValues { view.ids($0.sorted(), of: "document") }
    }
}
