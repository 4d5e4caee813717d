public import Ledger

/// What was found or asked for: a number, a number that is only a lower bound, or a word of a scale.
public enum Amount: Hashable, Sendable {
    case number(Fraction)
    case atLeast(Fraction)
    case word(String)

    /// The number where there is one.
    public var number: Fraction? {
        switch self {
        case .number(let number), .atLeast(let number): number
        case .word: nil
        }
    }

    public var isLowerBound: Bool {
        if case .atLeast = self { true } else { false }
    }

    public var label: Message {
        switch self {
        case .number(let number): Message(zh: number.plain, en: number.plain)
        case .atLeast(let number): Message(zh: "≥\(number.plain)", en: "≥\(number.plain)")
        case .word(let word): Message(zh: word, en: word)
        }
    }
}
