import Ledger

/// A number that a unit's clause or a setting lays on another clause, as it compares with what that clause says itself.
public struct UnitRule: Hashable, Sendable {
    public let clause: ClauseInForce
    public let name: String
    public let own: Parameter
    public let set: Parameter
    public let origin: Origin
    /// The units that have taken it on; nil for all.
    public let units: [String]?
    public let strictness: Strictness
    /// Whether it holds: a tighter one does, and what a unit sets in a clause of its own.
    public let isInForce: Bool
}
