public import Ledger

/// `order`: the events up to the last that has happened are there, none left out and none before its time.
public struct OrderBody: CheckBody {
    public static let word = "order"

    /// The events in their order: written there, or named by a parameter of the cited clause.
    public enum Sequence: Hashable, Sendable {
        case events([FieldPath])
        /// - Parameter all: every event that an edition of the clause may name, by its name.
        case parameter(String, all: [FieldPath])
    }

    public let sequence: Sequence

    public init(_ sequence: Sequence) {
        self.sequence = sequence
    }

    public var parameters: [String] {
        if case .parameter(let name, _) = sequence { [name] } else { [] }
    }

    public var events: [FieldPath] {
        switch sequence {
        case .events(let events): events
        case .parameter(_, let all): all
        }
    }

    public var judgedBy: [FieldPath] { events }

    public func judge(_ question: Question) throws -> Judgement {
        let events = try asked(question).map { question.event($0) }
        guard let last = events.lastIndex(where: \.hasHappened) else { return Judgement(.notApplicable).noting(.notBegun) }
        let due = events[...last]
        let skipped = due.filter { !$0.hasHappened }.map(\.name)
        let taken = due.filter(\.hasHappened)
        var early: [String] = []
        var unsure = taken.filter { $0.day == nil }.map(\.name)
        for (place, event) in taken.enumerated() {
            let days = taken[..<place].compactMap(\.day)
            guard let day = event.day else { continue }
            let isEarly = days.reduce(Truth.no) { $0 || day.precedes($1) }
            if isEarly == .yes { early.append(event.name) }
            if isEarly == .unknown { unsure.append(event.name) }
        }
        let verdict: Verdict = !skipped.isEmpty || !early.isEmpty ? .notMet : unsure.isEmpty ? .met : .undetermined
        return Judgement(
            verdict, actual: .number(Fraction(taken.count)), target: .number(Fraction(due.count)),
            missing: verdict == .undetermined ? unsure : skipped, found: early, evidence: taken.compactMap(\.evidence).withoutRepeats())
    }

    private func asked(_ question: Question) throws -> [FieldPath] {
        guard case .parameter(let name, let all) = sequence else { return events }
        let names = try WordsLimit.parameter(name).words(for: question)
        return try names.map { name in
            guard let path = all.first(where: { $0.text == name }) else {
                throw RuleFault.unknownField(name, model: question.subject.model, nearest: NearMiss.nearest(to: name, among: all.map(\.text)))
            }
            return path
        }
    }
}
