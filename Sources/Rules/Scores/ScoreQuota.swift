public import Ledger

/// `quota`: the grade goes to the best of those whom the score binds in one unit and period, as many as there are places.
public struct ScoreQuota: Hashable, Sendable {
    /// What becomes of equals of whom some have a place and some have none.
    public enum Ties: String, CaseIterable, Sendable {
        /// People decide.
        case vote
        /// All of them get the grade.
        case all
        /// None of them does.
        case none
        /// In the order of the ledger.
        case order
    }

    public let grade: String
    /// A part of those counted, or, from one on, so many places.
    public let atMost: Fraction
    public var round = Rounding.down
    public var ties = Ties.vote
    /// The points that the grade asks for.
    public var from: Hundredths?
    /// Who counts and may get it; nobody else does.
    public var conditions: [Condition] = []

    public init(_ grade: String, atMost: Fraction) {
        self.grade = grade
        self.atMost = atMost
    }

    /// How many places so many people have.
    func places(of population: Int) throws(RuleFault) -> Int {
        if atMost.isWhole, atMost > .zero { return Int(clamping: atMost.numerator) }
        guard let share = atMost.multiplied(by: Fraction(population)) else { throw .overflow("quota") }
        return Int(clamping: share.rounded(round))
    }
}
