public import Ledger

/// `part`: items that are added up, bounded and weighted together.
public struct ScoreSection {
    public let name: String
    public var floor: Hundredths?
    public var cap: Hundredths?
    /// What its points count for in the whole; nil for as they are.
    public var weight: Fraction?
    public let items: [ScoreItem]

    public init(_ name: String, _ items: [ScoreItem]) {
        self.name = name
        self.items = items
    }
}

/// `weight`: the sum of the items times a factor that goes by a field of the subject.
public struct ScoreWeight: Hashable, Sendable {
    public let by: FieldPath
    /// By the field's value; a value that is not listed is a fault of the plugin.
    public let factors: [String: Fraction]

    public init(by path: FieldPath, _ factors: [String: Fraction]) {
        by = path
        self.factors = factors
    }
}
