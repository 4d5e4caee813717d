import Ledger
import Rules
import TOMLKit

/// A parameter of the settings: a text, a list of words, or a scale as a table.
enum ParameterValue {
    static func read(_ value: any TOMLValueConvertible) -> Parameter? {
        if let text = value.string { return ParameterText.read(text) }
        if let array = value.array {
            let words = array.compactMap(\.string)
            return words.isEmpty || words.count != array.count ? nil : .words(words)
        }
        return value.table.flatMap(scale).map { .scale($0) }
    }

    /// `{ steps = [[2, "organiser"], [7, "director"]], above = "vice_president" }`.
    private static func scale(_ table: TOMLTable) -> Scale? {
        guard Set(table.keys).isSubset(of: ["steps", "above", "below"]), let rows = table["steps"]?.array else { return nil }
        var steps: [Scale.Step] = []
        for row in rows {
            guard let pair = row.array, pair.count == 2, let bound = bound(pair[0]), let value = value(pair[1]) else { return nil }
            steps.append(Scale.Step(bound, value))
        }
        switch (table["above"].flatMap(value), table["below"].flatMap(value)) {
        case (let above?, nil): return Scale(steps, .above(above))
        case (nil, let below?): return Scale(steps, .below(below))
        default: return nil
        }
    }

    private static func bound(_ value: any TOMLValueConvertible) -> Fraction? {
        value.int.map { Fraction($0) } ?? value.string.flatMap { Fraction($0) }
    }

    private static func value(_ value: any TOMLValueConvertible) -> Value? {
        if let number = value.int { return .integer(Int64(number)) }
        return value.string.map { text in Hundredths(text).map { .decimal($0) } ?? .text(text) }
    }
}
