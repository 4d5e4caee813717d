/// The smallest piece of a text that means something, with the bytes it takes.
struct Token: Sendable {
    enum Kind: Hashable, Sendable {
        case name(String)
        case number(String)
        /// What a quoted text or a long bracket says.
        case text(String)
        /// A reserved word or an operator.
        case fixed(String)
        case end
    }

    let kind: Kind
    let range: Range<Int>

    static let reserved: Set = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat", "return",
        "then", "true", "until", "while",
    ]

    /// The longest first, so that the first that fits is the one.
    static let operators: [[UInt8]] = [
        "...", "..", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", "+", "-", "*", "/", "%", "^", "#", "&", "~", "|", "<", ">", "=", "(", ")", "{", "}",
        "[", "]", ";", ":", ",", ".",
    ].map { Array($0.utf8) }
}
