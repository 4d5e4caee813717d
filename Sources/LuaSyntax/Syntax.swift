/// Lua 5.4 as a tree. A range counts bytes of the text.
public enum Syntax {
    public struct Name: Hashable, Sendable {
        public let text: String
        public let range: Range<Int>
    }

    public struct Block: Sendable {
        public let statements: [Statement]
        public let range: Range<Int>
    }

    public struct Function: Sendable {
        /// With `self` first where it was written with a colon.
        public let parameters: [Name]
        public let isMethod: Bool
        public let body: Block
        public let range: Range<Int>
    }

    public struct Local: Sendable {
        public let name: Name
        /// `const` or `close`.
        public let attribute: String?
    }

    public struct Branch: Sendable {
        /// Nil for `else`.
        public let condition: Expression?
        public let block: Block
    }

    public struct Statement: Sendable {
        public indirect enum Kind: Sendable {
            case local([Local], [Expression])
            case localFunction(Name, Function)
            case assign([Expression], [Expression])
            case function(Expression, Function)
            case call(Expression)
            case block(Block)
            case `if`([Branch])
            case `while`(Expression, Block)
            case `repeat`(Block, Expression)
            case count(Name, [Expression], Block)
            case each([Name], [Expression], Block)
            case `return`([Expression])
            case `break`
            case goto(Name)
            case label(Name)
            case empty
        }

        public let kind: Kind
        public let range: Range<Int>
    }

    public struct Expression: Sendable {
        public indirect enum Kind: Sendable {
            case `nil`, `true`, `false`, variadic
            case number(String)
            case text(String)
            case name(String)
            /// `a.b`
            case member(Expression, Name)
            /// `a[b]`
            case index(Expression, Expression)
            case call(Expression, [Expression])
            /// `a:b(…)`
            case method(Expression, Name, [Expression])
            case function(Function)
            case table([Entry])
            case unary(String, Expression)
            case binary(Expression, String, Expression)
            case grouped(Expression)
        }

        public let kind: Kind
        public let range: Range<Int>
    }

    public enum Entry: Sendable {
        case value(Expression)
        case named(Name, Expression)
        case keyed(Expression, Expression)

        public var value: Expression {
            switch self {
            case .value(let value), .named(_, let value), .keyed(_, let value): value
            }
        }
    }
}
