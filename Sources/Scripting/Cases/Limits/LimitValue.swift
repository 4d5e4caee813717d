import Ledger
import LuaRuntime
import Rules

/// A limit as a value, however it is written: in a body, in conditions, in a clause, in a score.
enum LimitValue: Hashable {
    case test(Test)
    case span(Span)
    case number(Fraction)
    /// A bound of a scale, by its place among the steps.
    case bound(Scale, at: Int)

    /// The limits that a value of Lua holds; empty where it is none. Numbers are none by themselves: where they are limits, their word says so.
    static func all(in value: LuaValue) -> [LimitValue] {
        if let test = value.payload(Test.self) { return [.test(test)] }
        if let span = value.payload(Span.self) { return [.span(span)] }
        if let scale = value.payload(Scale.self) { return all(in: scale) }
        return []
    }

    static func all(in parameter: Parameter) -> [LimitValue] {
        switch parameter {
        case .test(let test): [.test(test)]
        case .span(let span): [.span(span)]
        case .number(let number): [.number(number)]
        case .scale(let scale): all(in: scale)
        case .words: []
        }
    }

    private static func all(in scale: Scale) -> [LimitValue] { scale.steps.indices.map { .bound(scale, at: $0) } }

    var lua: LuaValue {
        switch self {
        case .test(let test): .object(LuaObject(WordClass.test, test))
        case .span(let span): .object(LuaObject(WordClass.span, span))
        case .number(let number): LuaNumber.lua(number)
        case .bound(let scale, _): .object(LuaObject(WordClass.scale, scale))
        }
    }

    var parameter: Parameter {
        switch self {
        case .test(let test): .test(test)
        case .span(let span): .span(span)
        case .number(let number): .number(number)
        case .bound(let scale, _): .scale(scale)
        }
    }

    /// As a plugin writes it: `at_least(1)`, `at_most "1/7"`, `months(3)`.
    var written: String {
        switch self {
        case .test(let test): Self.written(test)
        case .span(let span): Self.written(span)
        case .number(let number): Self.written(number)
        case .bound(let scale, let place): "{ \(Self.written(scale.steps[place].bound)), \(Self.written(scale.steps[place].value)) }"
        }
    }

    private static func written(_ test: Test) -> String {
        switch test {
        case .atLeast(let operand): call("at_least", operand)
        case .atMost(let operand): call("at_most", operand)
        case .moreThan(let operand): call("more_than", operand)
        case .lessThan(let operand): call("less_than", operand)
        case .exactly(let operand): call("exactly", operand)
        case .between(let low, let high): "between(\(written(low)), \(written(high)))"
        case .before(let day): "before \"\(day)\""
        case .after(let day): "after \"\(day)\""
        case .like(let pattern): "like \"\(pattern)\""
        case .noneOf(let words): "none_of { \(words.map { "\"\($0)\"" }.joined(separator: ", ")) }"
        case .filled: "filled"
        case .blank: "blank"
        }
    }

    private static func call(_ word: String, _ operand: Test.Operand) -> String {
        let text = written(operand)
        return text.hasPrefix("\"") ? "\(word) \(text)" : "\(word)(\(text))"
    }

    private static func written(_ operand: Test.Operand) -> String {
        switch operand {
        case .number(let number): written(number)
        case .day(let day): "\"\(day)\""
        case .span(let span): written(span)
        case .text(let text): "\"\(text)\""
        }
    }

    private static func written(_ span: Span) -> String {
        switch span.unit {
        case .days: "days(\(span.count))"
        case .workingDays: "working_days(\(span.count))"
        case .months: "months(\(span.count))"
        case .years: "years(\(span.count))"
        }
    }

    private static func written(_ value: Value) -> String {
        if case .integer(let number) = value { "\(number)" } else { "\"\(value)\"" }
    }

    /// Whole numbers as they are, others as texts.
    static func written(_ number: Fraction) -> String { number.isWhole ? "\(number)" : "\"\(number)\"" }
}
