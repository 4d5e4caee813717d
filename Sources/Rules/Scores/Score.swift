public import Ledger

/// Points for a subject and a period: items that add and take away, alone or in parts, and what follows from their sum.
///
/// The order of the arithmetic: items, each within its cap; parts within theirs; the sum of both; weights; the base; floor and cap of the whole; vetoes;
/// grade; quota.
public struct Score {
    public let identity: CheckIdentity
    public let scope: Scope
    public var base = Hundredths.zero
    public var floor: Hundredths?
    public var cap: Hundredths?
    /// The points that are to be reached.
    public var benchmark: Hundredths?
    /// The items that stand in no part.
    public var items: [ScoreItem] = []
    public var sections: [ScoreSection] = []
    public var weight: ScoreWeight?
    /// The checks of which one that is not met takes all points.
    public var vetoes: [CheckIdentity] = []
    /// From points to the word for them.
    public var grade: Scale?
    public var quota: ScoreQuota?
    /// One that is switched off is reckoned only where it is named.
    public var isEnabled = true

    public init(_ identity: CheckIdentity, scope: Scope) {
        self.identity = identity
        self.scope = scope
    }
}
