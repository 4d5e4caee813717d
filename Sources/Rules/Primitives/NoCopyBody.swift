public import Ledger

/// `no_copy`: what a text says does not stand in an earlier one already: minutes are written anew.
public struct NoCopyBody: CheckBody {
    public static let word = "no_copy"
    /// The text of the subject.
    public let field: FieldPath
    /// The text of the records that it is compared with.
    public let other: FieldPath
    /// How much of the text may stand in one earlier record: a part of its pairs of characters.
    public let limit: Limit
    private let matches = LedgerMemo<[Int32: Match]>()

    public init(_ field: FieldPath, limit: Limit, of other: FieldPath) {
        self.field = field
        self.limit = limit
        self.other = other
    }

    public var parameters: [String] { limit.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let test = try limit.numericTest(for: question)
        let (view, subject) = (question.view, question.subject)
        let evidence = [view.id(subject)]
        // A blank is nobody's copy; that it is blank is what `required` says.
        guard let match = matches.value(for: view, { self.matches(in: view) })[subject.row], match.pairs > 0 else {
            return Judgement(.notApplicable, evidence: evidence).noting(.nothingWritten)
        }
        let target = test.bound.map { Amount.number($0) }
        guard let like = match.row, let likeness = Fraction(Int64(match.shared), Int64(match.pairs)) else {
            return Judgement(test.passes(Fraction.zero) == true ? .met : .notMet, actual: .number(.zero), target: target, evidence: evidence)
        }
        let record = RowRef(model: other.model, row: like)
        let isKept = test.passes(likeness) == true
        return Judgement(
            isKept ? .met : .notMet, actual: .number(likeness), target: target, found: isKept ? [] : [view.title(record)],
            evidence: evidence + [view.id(record)])
    }

    /// How much of a text stands in the earlier record that holds most of it.
    private struct Match {
        /// Nil where nothing earlier shares a pair.
        var row: Int32?
        var shared = 0
        let pairs: Int
    }

    private struct Text {
        let row: Int32
        /// The first day that it may be of; what has no day comes last.
        let day: Day?
        let isSubject: Bool
        let text: String
    }

    /// By the subjects' rows. All at once, in the order of time: each text then meets only those before it.
    private func matches(in view: LedgerView) -> [Int32: Match] {
        var texts = texts(field, isSubject: true, view)
        let isOneModel = field == other
        if !isOneModel { texts += self.texts(other, isSubject: false, view) }
        texts.sort { first, second in
            switch (first.day, second.day) {
            case (let day?, let later?) where day != later: day < later
            case (_?, nil): true
            case (nil, _?): false
            default: first.isSubject == second.isSubject ? first.row < second.row : second.isSubject
            }
        }
        var search = LikenessSearch()
        var rows: [Int32] = []
        var matches: [Int32: Match] = [:]
        for text in texts {
            let pairs = search.pairs(of: text.text)
            if text.isSubject {
                let best = search.best(for: pairs)
                matches[text.row] = Match(row: best.map { rows[$0.text] }, shared: best?.shared ?? 0, pairs: pairs.count)
            }
            guard isOneModel || !text.isSubject else { continue }
            search.add(pairs)
            rows.append(text.row)
        }
        return matches
    }

    private func texts(_ path: FieldPath, isSubject: Bool, _ view: LedgerView) -> [Text] {
        guard let window = view.window(nil) else { return [] }
        let dates = RecordDates(view, model: path.model)
        return view.table(path.model).rows.compactMap { row in
            guard dates.lies(row, in: window) != .no, case .text(let text) = view.value(path, row: row) else { return nil }
            return Text(row: row, day: dates.day(row)?.first, isSubject: isSubject, text: text)
        }
    }
}
