/// A limit that says whether it is a least or a most: the same in clause parameters, bodies of checks and conditions.
public enum Test: Hashable, Sendable {
    case atLeast(Operand)
    case atMost(Operand)
    case moreThan(Operand)
    case lessThan(Operand)
    case exactly(Operand)
    /// From the one through the other, both included.
    case between(Operand, Operand)
    case before(Day)
    case after(Day)
    /// A text that holds this one; with `*`, which stands for any run of characters, a text that is like the whole.
    case like(String)
    case noneOf([String])
    case filled
    case blank

    public enum Operand: Hashable, Sendable {
        case number(Fraction)
        case day(Day)
        case span(Span)
        case text(String)

        public var kind: Kind {
            switch self {
            case .number: .number
            case .day: .day
            case .span: .span
            case .text: .text
            }
        }
    }

    /// What a test can be asked about.
    public enum Kind: Sendable, Hashable {
        case number, day, span, text
    }

    /// What the test is about; nil where it is about any value (filled, blank) or where its two bounds disagree, which `isWellFormed` tells apart.
    public var kind: Kind? {
        switch self {
        case .atLeast(let operand), .atMost(let operand), .moreThan(let operand), .lessThan(let operand), .exactly(let operand):
            operand.kind
        case .between(let low, let high): low.kind == high.kind ? low.kind : nil
        case .before, .after: .day
        case .like, .noneOf: .text
        case .filled, .blank: nil
        }
    }

    /// False where the test could never be asked: bounds of two kinds or in falling order, an order asked of texts.
    public var isWellFormed: Bool {
        switch self {
        case .atLeast(let operand), .atMost(let operand), .moreThan(let operand), .lessThan(let operand): operand.kind != .text
        case .between(.number(let low), .number(let high)): low <= high
        case .between(.day(let low), .day(let high)): high.precedes(low) != .yes
        case .between(.span(let low), .span(let high)): low.unit != high.unit || low.count <= high.count
        case .between: false
        case .exactly, .before, .after, .like, .noneOf, .filled, .blank: true
        }
    }

    /// Whether a number can be too small for it.
    public var isLowerBound: Bool {
        switch self {
        case .atLeast, .moreThan, .exactly, .between: kind == .number
        default: false
        }
    }
}
