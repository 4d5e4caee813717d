import Ledger

/// The points of one subject in one period, part by part: the parts add up to the points.
struct ScoreTally {
    let score: Score
    let assignment: Evaluation.Assignment
    let evaluation: Evaluation
    var view: LedgerView { evaluation.view }

    private(set) var parts: [ScoreResult.Part] = []
    private(set) var missing: [String] = []
    private(set) var points = Hundredths.zero
    /// Whether what is not known can only add.
    private(set) var isLowerBound = true
    /// The sign of the item that is counted now; nil beside the items.
    var sign: ScoreItem.Sign?
    private(set) var sections: [ScoreResult.Section] = []
    private(set) var weighting: ScoreResult.Weighting?
    private(set) var vetoes: [ScoreResult.Veto] = []
    var beside: Hundredths?

    init(_ score: Score, _ assignment: Evaluation.Assignment, _ evaluation: Evaluation) throws {
        self.score = score
        self.assignment = assignment
        self.evaluation = evaluation
        if score.base != .zero { try add(ScoreResult.Part(points: score.base, reason: .scoreBase)) }
        for item in score.items { try count(item, in: nil) }
        let loose = try exact(points.subtracting(score.base))
        for section in score.sections { try count(section) }
        try weigh(loose)
        try bound(floor: score.floor, cap: score.cap, from: .zero, in: nil)
        try applyVetoes()
    }

    mutating func add(_ part: ScoreResult.Part) throws {
        points = try exact(points.adding(part.points))
        parts.append(part)
    }

    func exact<Number>(_ number: Number?) throws(RuleFault) -> Number {
        guard let number else { throw .overflow(score.identity.id) }
        return number
    }

    mutating func note(_ fields: [String]) {
        if !fields.isEmpty, sign != .plus { isLowerBound = false }
        for field in fields where !missing.contains(field) { missing.append(field) }
    }

    private mutating func count(_ section: ScoreSection) throws {
        let before = points
        for item in section.items { try count(item, in: section.name) }
        try bound(floor: section.floor, cap: section.cap, from: before, in: section.name)
        sections.append(ScoreResult.Section(name: section.name, points: try exact(points.subtracting(before)), weight: section.weight))
    }

    /// Lifts or cuts what has come on top of a sum to its bounds.
    private mutating func bound(floor: Hundredths?, cap: Hundredths?, from before: Hundredths, in section: String?) throws {
        for (bound, reason) in [(floor, Message.scoreFloor), (cap, .scoreCap)] {
            guard let bound else { continue }
            let here = try exact(points.subtracting(before))
            guard reason == .scoreFloor ? here < bound : here > bound else { continue }
            var part = ScoreResult.Part(points: try exact(bound.subtracting(here)), reason: reason)
            part.section = section
            part.isCut = reason == .scoreCap
            try add(part)
        }
    }

    /// Weighs the parts and the subject, and rounds once at the end.
    private mutating func weigh(_ loose: Hundredths) throws {
        guard score.weight != nil || score.sections.contains(where: { $0.weight != nil }) else { return }
        var sum = Fraction(loose)
        for section in sections {
            let weighed = try exact(Fraction(section.points).multiplied(by: section.weight ?? Fraction(1)))
            sum = try exact(sum.adding(weighed))
        }
        if let weight = score.weight {
            weighting = try weighting(weight)
            // Without a weight the known part stays as it is.
            if let weighting { sum = try exact(sum.multiplied(by: weighting.factor)) }
        }
        let plain = try exact(points.subtracting(score.base))
        let difference = try exact(Hundredths(sum, rounding: .half)?.subtracting(plain))
        if difference != .zero { try add(ScoreResult.Part(points: difference, reason: .scoreWeight(weighting))) }
    }

    private mutating func weighting(_ weight: ScoreWeight) throws -> ScoreResult.Weighting? {
        let value = view.asOf(assignment.judgedOn).value(weight.by, row: assignment.subject.row)
        guard !value.isNone else {
            note([weight.by.text])
            return nil
        }
        guard let factor = weight.factors[value.description] else { throw RuleFault.unlistedValue(value.description, field: weight.by.text) }
        return ScoreResult.Weighting(field: weight.by.label, value: weight.by.label(of: value), factor: factor)
    }

    /// One broken veto takes all, whatever else is not known.
    private mutating func applyVetoes() throws {
        for check in score.vetoes {
            for finding in try evaluation.verdicts(of: check, for: assignment) { vetoes.append(ScoreResult.Veto(finding)) }
        }
        if let broken = vetoes.first(where: \.takesAll) {
            var part = ScoreResult.Part(points: try exact(Hundredths.zero.subtracting(points)), reason: .scoreVeto(broken))
            part.clause = broken.clause
            try add(part)
            missing = []
        } else {
            note(vetoes.filter { $0.verdict == .undetermined || $0.verdict == .notEvaluated }.map(\.check.id))
        }
    }
}

extension ScoreResult.Veto {
    init(_ finding: Finding) {
        self.init(
            check: finding.check, title: finding.title, period: finding.period, verdict: finding.judgement.verdict, clause: finding.clause,
            isExcepted: finding.isExcepted)
    }
}

extension FieldPath {
    /// As people call it.
    var label: Message { field.map { Message(zh: $0.label.zh, en: text) } ?? Message(zh: text, en: text) }

    /// A value of it as people call it.
    func label(of value: Value) -> Message {
        let word = value.description
        guard case .choice(let choices) = kind, let choice = choices.first(where: { $0.name == word }) else { return Message(zh: word, en: word) }
        return Message(zh: choice.zh, en: word)
    }
}
