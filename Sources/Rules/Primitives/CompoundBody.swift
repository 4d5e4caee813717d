public import Ledger

/// `any_of`, `all_of`: one of several bodies is met, or all are: 90 days or 550 hours.
public struct CompoundBody: CheckBody {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case any = "any_of"
        case all = "all_of"
    }

    /// One of the two; which one `kind` says.
    public static let word = "any_of"
    public let kind: Kind
    public let bodies: [any CheckBody]

    public init(_ kind: Kind, _ bodies: [any CheckBody]) {
        self.kind = kind
        self.bodies = bodies
    }

    public var parameters: [String] { bodies.flatMap(\.parameters).withoutRepeats() }

    public var events: [FieldPath] { bodies.flatMap(\.events) }
    public var judgedBy: [FieldPath] { bodies.flatMap(\.judgedBy) }

    public func judge(_ question: Question) throws -> Judgement {
        let judgements = try bodies.map { try $0.judge(question) }
        let verdicts = judgements.map(\.verdict)
        let deciding: Verdict = kind == .any ? .met : .notMet
        let otherwise: Verdict = kind == .any ? .notMet : .met
        let verdict: Verdict =
            verdicts.contains(deciding)
            ? deciding : verdicts.contains(.undetermined) ? .undetermined : verdicts.contains(otherwise) ? otherwise : .notApplicable
        // What is shown is what decided: the one that is met, those that are not, those that are open.
        let shown = judgements.filter { $0.verdict == verdict }
        var judgement = Judgement(
            verdict, actual: shown.first?.actual, target: shown.first?.target, missing: shown.flatMap(\.missing).withoutRepeats(),
            found: shown.flatMap(\.found).withoutRepeats(), evidence: judgements.flatMap(\.evidence).withoutRepeats())
        judgement.pending = pending(verdict, judgements)
        judgement.isProvisional = shown.contains(where: \.isProvisional)
        judgement.note = shown.first?.note
        // One part that will fail fails the whole of all, one that will hold saves the whole of any.
        let forecasts = shown.compactMap(\.forecast)
        judgement.forecast = forecasts.contains(deciding) ? deciding : forecasts.first
        return judgement
    }

    /// The day until which the whole may change: one final part that decides settles it.
    private func pending(_ verdict: Verdict, _ judgements: [Judgement]) -> Day? {
        let deciding = judgements.filter { $0.verdict == verdict }
        let isSettled = verdict == (kind == .any ? .met : .notMet) && deciding.contains { $0.pending == nil }
        return isSettled ? nil : judgements.compactMap(\.pending).max()
    }
}
