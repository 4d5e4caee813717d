import Ledger

/// A test written as text in the settings: `at_least 2`, `at_most 1/7`.
enum TestText {
    static func read(_ text: String) -> Test? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard parts.count == 2, let number = Fraction(parts[1]) else { return nil }
        switch parts[0] {
        case "at_least": return .atLeast(.number(number))
        case "at_most": return .atMost(.number(number))
        case "more_than": return .moreThan(.number(number))
        case "less_than": return .lessThan(.number(number))
        case "exactly": return .exactly(.number(number))
        default: return nil
        }
    }
}
