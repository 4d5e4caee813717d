import Ledger
import LuaRuntime
import Rules

/// What a line may say of one thing that comes out. Anything else would be compared with nothing, or never be equal.
enum ExpectedKind {
    /// A number, `at_least(number)` for a lower bound.
    case number
    /// A number or the word of a scale.
    case amount
    case flag
    case flagOrBlank
    case text
    case word
    case words
    case day
    case verdict
    case count
    case countOrText
    /// Numbers by collection.
    case counts

    func takes(_ value: LuaValue) throws -> Bool {
        switch self {
        case .number: value.string == nil ? isBlank(value) || isNumber(value) : LuaNumber.exact(value) != nil
        case .amount: value.string != nil || isBlank(value) || isNumber(value)
        case .flag: value.boolean != nil
        case .flagOrBlank: value.boolean != nil || isBlank(value)
        case .text: value.string != nil
        case .word: value.string != nil || isBlank(value)
        case .words: try value.string != nil || value.table?.array().allSatisfy { $0.string != nil } ?? false
        case .day: value.payload(Day.self) != nil || isBlank(value) || value.string.map { Day($0) != nil } ?? false
        case .verdict: value.payload(Verdict.self) != nil || isBlank(value)
        case .count: value.integer.map { $0 >= 0 } ?? false
        case .countOrText: value.string != nil || value.integer.map { $0 >= 0 } ?? false
        case .counts: try value.table?.pairs().allSatisfy { $0.0.string != nil && $0.1.integer != nil } ?? false
        }
    }

    private func isBlank(_ value: LuaValue) -> Bool { value.payload(Test.self) == .blank }

    private func isNumber(_ value: LuaValue) -> Bool {
        if case .atLeast(.number)? = value.payload(Test.self) { return true }
        return LuaNumber.exact(value) != nil
    }

    /// As a sentence goes on behind "takes".
    var label: Message {
        switch self {
        case .number: Message(zh: "一个数、at_least(数) 或 blank", en: "a number, at_least(number) or blank")
        case .amount: Message(zh: "一个数、一个词、at_least(数) 或 blank", en: "a number, a word, at_least(number) or blank")
        case .flag: Message(zh: " true 或 false", en: "true or false")
        case .flagOrBlank: Message(zh: " true、false 或 blank", en: "true, false or blank")
        case .text: Message(zh: "一段文字", en: "a text")
        case .word: Message(zh: "一个词或 blank", en: "a word or blank")
        case .words: Message(zh: "一段文字或一列文字", en: "a text or a list of texts")
        case .day: Message(zh: "一个日期（如 \"2021-12-31\"）或 blank", en: "a day, as \"2021-12-31\", or blank")
        case .verdict: Message(zh: "一个不加引号的结论（如 met）或 blank", en: "a verdict without quotes, as met, or blank")
        case .count: Message(zh: "一个整数", en: "a whole number")
        case .countOrText: Message(zh: "一个整数或一段文字", en: "a whole number or a text")
        case .counts: Message(zh: "按集合写的条数，如 { entries = 1 }", en: "numbers by collection, as { entries = 1 }")
        }
    }
}
