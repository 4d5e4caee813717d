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
    let isLooser: Bool
}
