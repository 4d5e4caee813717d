import Ledger

/// A unit's number that was to hold on top of a clause and does not, since it is looser or cannot be compared.
public struct RuleConflict: Hashable, Sendable {
    /// The clause that stays binding, as its own regulation says it.
    public let clause: ClauseInForce
    public let name: String
    public let binding: Parameter
    public let refused: Parameter
    /// Who wanted it.
    public let origin: Origin
    /// False where it cannot be compared.
    public let isLooser: Bool
}

/// What units lay on top of a clause or change in it, as it stands on one of the days on which it holds.
public struct UnitRule: Hashable, Sendable {
    public let clause: ClauseInForce
    public let name: String
    public let own: Parameter
    public let set: Parameter
    public let origin: Origin
    /// The units that have taken it on; nil for all.
    public let units: [String]?
    /// What comes of it; of a clause that is no national one everything but what `tightens` it is as the unit likes.
    public let strictness: Strictness
    public let isInForce: Bool
}
