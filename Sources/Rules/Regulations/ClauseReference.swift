/// `regulation/clause`.
public struct ClauseReference: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let regulation: String
    public let clause: String

    public init(regulation: String, clause: String) {
        self.regulation = regulation
        self.clause = clause
    }

    /// Nil where the text is not two ids with a slash between them.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(regulation: String(parts[0]), clause: String(parts[1]))
    }

    public var description: String { "\(regulation)/\(clause)" }

    public static func < (left: Self, right: Self) -> Bool { (left.regulation, left.clause) < (right.regulation, right.clause) }
}
