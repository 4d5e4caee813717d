public import Ledger

/// A number, a test or a table that stands in a clause, so that it changes with the edition and a unit may set it.
public enum Parameter: Hashable, Sendable {
    case test(Test)
    case scale(Scale)
    case span(Span)
    case number(Fraction)
    case words([String])

    public var label: Message {
        switch self {
        case .test(let test): test.label
        case .scale(let scale): scale.label
        case .span(let span): span.label
        case .number(let number): Message(zh: number.description, en: number.description)
        case .words(let words): Message(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
        }
    }
}
