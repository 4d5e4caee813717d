/// What is known of a statement. The operators are Kleene's: a missing part only matters where it could change the answer.
public enum Truth: Sendable, Hashable {
    case yes, no, unknown

    public init(_ known: Bool) {
        self = known ? .yes : .no
    }

    /// The answer where there is one.
    public var known: Bool? {
        switch self {
        case .yes: true
        case .no: false
        case .unknown: nil
        }
    }

    public static prefix func ! (statement: Truth) -> Truth {
        switch statement {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    public static func && (left: Truth, right: @autoclosure () throws -> Truth) rethrows -> Truth {
        if left == .no { return .no }
        let right = try right()
        if right == .no { return .no }
        return left == .yes && right == .yes ? .yes : .unknown
    }

    public static func || (left: Truth, right: @autoclosure () throws -> Truth) rethrows -> Truth {
        if left == .yes { return .yes }
        let right = try right()
        if right == .yes { return .yes }
        return left == .no && right == .no ? .no : .unknown
    }
}
