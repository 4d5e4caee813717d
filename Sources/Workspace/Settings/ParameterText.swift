import Ledger
import Rules

/// A parameter written as text in the settings, as a plugin writes it, with or without its brackets: `at_least 2`, `at_most "1/7"`,
/// `months 1`, `at_least(months(12))`.
enum ParameterText {
    static func read(_ text: String) -> Parameter? {
        let marks: Set<Character> = ["(", ")", ",", "\"", "'", " ", "\t"]
        var words = text.split(whereSeparator: marks.contains).map(String.init)[...]
        guard let first = words.first else { return nil }
        if units[first] != nil {
            guard case .span(let span)? = operand(&words), words.isEmpty else { return nil }
            return .span(span)
        }
        guard let test = test(&words), words.isEmpty, test.isWellFormed else { return nil }
        return .test(test)
    }

    private static let units: [String: Span.Unit] = ["days": .days, "working_days": .workingDays, "months": .months, "years": .years]

    private static func test(_ words: inout ArraySlice<String>) -> Test? {
        let word = words.removeFirst()
        switch word {
        case "filled": return .filled
        case "blank": return .blank
        default: break
        }
        guard let bound = operand(&words) else { return nil }
        switch word {
        case "at_least": return .atLeast(bound)
        case "at_most": return .atMost(bound)
        case "more_than": return .moreThan(bound)
        case "less_than": return .lessThan(bound)
        case "exactly": return .exactly(bound)
        case "between": return operand(&words).map { .between(bound, $0) }
        case "before": if case .day(let day) = bound { return .before(day) }
        case "after": if case .day(let day) = bound { return .after(day) }
        default: break
        }
        return nil
    }

    /// A number, a span or a day.
    private static func operand(_ words: inout ArraySlice<String>) -> Test.Operand? {
        guard let word = words.popFirst() else { return nil }
        if let unit = units[word] { return words.popFirst().flatMap { Int($0) }.map { .span(Span(count: $0, unit: unit)) } }
        if word.contains("-"), let day = Day(word) { return .day(day) }
        return Fraction(word).map { .number($0) }
    }
}
