public import Ledger

/// A number of a clause that the workspace's settings change.
public struct Amendment: Hashable, Sendable {
    public let name: String
    public let parameter: Parameter
    /// The unit for which it holds; nil for all.
    public let unit: String?
    public let location: Location

    public init(_ name: String, _ parameter: Parameter, unit: String? = nil, at location: Location) {
        self.name = name
        self.parameter = parameter
        self.unit = unit
        self.location = location
    }

    var origin: Origin { .settings(unit: unit, location) }
}

/// That a unit takes on a clause which waits to be taken on, by the workspace's settings.
public struct UnitAdoption: Hashable, Sendable {
    public let unit: String
    /// A clause (`own_rules/committee`), or a regulation with all of its clauses.
    public let name: String
    public let location: Location

    public init(unit: String, _ name: String, at location: Location) {
        self.unit = unit
        self.name = name
        self.location = location
    }

    func covers(_ reference: ClauseReference) -> Bool { name == reference.description || name == reference.regulation }
}
