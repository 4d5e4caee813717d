import Ledger

/// A word used in a way that it cannot mean; told with the line of the call.
enum NotationError: Error {
    case notNumber(String)
    /// `at_most(1/3)`: a float where an exact number is needed.
    case float(word: String)
    /// A float with a fraction among exact numbers.
    case inexact
    /// Two exact numbers that have no exact result: divided by zero, or beyond all bounds.
    case noResult(String, String)
    /// `day + 5`.
    case bareDays(sign: String)
    case notOperand(word: String, type: String)
    case malformedTest(word: String)
    case notDay(String)
    /// Something that is no text where a day or a period is meant, as `2021` without its quotes.
    case notDayValue(String)
    case notPeriodValue(String)
    case badSchedule(String)
    case notPeriod(String)
    case notTable(word: String, type: String)
    case needsName(word: String)
    case badScale(ScaleMistake)
    case badVerdict(String)
    /// A part of a verdict or a figure that is of another kind.
    case badPart(String, given: String, wanted: Message)
    case unknownVerdictSetting(String, nearest: String?)
    case badEntry(word: String, position: Int, type: String)

    /// The word of the text that is wrong.
    var word: String? {
        switch self {
        case .float(let word), .malformedTest(let word), .notTable(let word, _), .needsName(let word), .badEntry(let word, _, _): word
        case .notOperand(let word, _): word.split(separator: " ").first.map(String.init)
        case .notDay(let text), .notPeriod(let text), .badSchedule(let text): text
        case .unknownVerdictSetting(let name, _), .badPart(let name, _, _): name
        case .badScale: "scale"
        case .notNumber, .inexact, .noResult, .bareDays, .badVerdict, .notDayValue, .notPeriodValue: nil
        }
    }

    var message: Message {
        switch self {
        case .notNumber(let type): Message(zh: "这里要一个数，不是\(TypeWord.message(type).zh)", en: "a number is needed here, not \(TypeWord.message(type).en)")
        case .float(let word): Message(zh: "\(word) 用了不精确的数", en: "a number of \(word) is not exact")
        case .inexact: Message(zh: "这里有一个不精确的数，不能和精确的数一起算", en: "a number here is not exact: it cannot be reckoned with exact ones")
        case .noResult(let left, let right): Message(zh: "\(left) 和 \(right) 算不出结果", en: "\(left) and \(right) have no result")
        case .bareDays: Message(zh: "日期不能和一个数相加减", en: "a number cannot be added to a day or taken from it")
        case .notOperand(let word, let type):
            Message(
                zh: "\(word) 要一个数、日期或时长，不是 \(TypeWord.message(type).zh)", en: "\(word) takes a number, a day or a span, not \(TypeWord.message(type).en)")
        case .malformedTest(let word): Message(zh: "\(word) 的界限永远不可能通过", en: "the bounds of \(word) can never be passed")
        case .notDay(let text): Message(zh: "\"\(text)\" 不是日期", en: "\"\(text)\" is no day")
        case .notDayValue(let type):
            Message(zh: "这里要一个日期，不是\(TypeWord.message(type).zh)", en: "a day is needed here, not \(TypeWord.message(type).en)")
        case .notPeriodValue(let type):
            Message(zh: "这里要一个期间，不是\(TypeWord.message(type).zh)", en: "a period is needed here, not \(TypeWord.message(type).en)")
        case .badSchedule: Message(zh: "every 的周期或日子不对", en: "every cannot be on that day of that period")
        case .notPeriod(let text): Message(zh: "\"\(text)\" 不是期间", en: "\"\(text)\" is no period")
        case .notTable(let word, let type):
            Message(zh: "\(word) 后面要一个 { … }，不是\(TypeWord.message(type).zh)", en: "\(word) takes a { … }, not \(TypeWord.message(type).en)")
        case .needsName(let word): Message(zh: "\(word) 后面要一个名称和一个 { … }", en: "\(word) takes a name and a { … }")
        case .badScale(let why): Message(zh: "scale 写法不对：\(why.message.zh)", en: "this scale cannot be read: \(why.message.en)")
        case .badVerdict(let type):
            Message(zh: "结论的内容要一个 { … } 或一句话，不是\(TypeWord.message(type).zh)", en: "a verdict takes a { … } or a sentence, not \(TypeWord.message(type).en)")
        case .badPart(let name, let given, let wanted):
            Message(
                zh: "'\(name)' 要\(wanted.zh)，不是\(TypeWord.message(given).zh)", en: "'\(name)' takes \(wanted.en), not \(TypeWord.message(given).en)")
        case .unknownVerdictSetting(let name, _): Message(zh: "结论没有 '\(name)' 这一项", en: "a verdict has no '\(name)'")
        case .badEntry(let word, let position, let type):
            Message(
                zh: "\(word) 的第 \(position) 项看不懂：\(TypeWord.message(type).zh)",
                en: "entry \(position) of \(word) cannot be understood: \(TypeWord.message(type).en)")
        }
    }

    var hint: Message? {
        switch self {
        case .notNumber, .notOperand:
            Message(zh: "整数直接写，小数和分数写成文本，如 \"20.5\"、\"1/3\"", en: "whole numbers as they are, decimals and fractions as text: \"20.5\", \"1/3\"")
        case .float, .inexact:
            Message(
                zh: "写定的数写成文本，如 \"1/3\"、\"20.5\"；要相除，写 decimal_of(10) / 3",
                en: "a number that is written is a text, as \"1/3\" or \"20.5\"; to divide, write decimal_of(10) / 3")
        case .noResult: Message(zh: "先用 if 判断除数是不是零", en: "ask with if whether the divisor is zero")
        case .bareDays(let sign): Message(zh: "写成 日期 \(sign) days(5)，或 months(1)、years(1)", en: "write day \(sign) days(5), or months(1), years(1)")
        case .malformedTest: Message(zh: "先写小的，再写大的", en: "the lower bound comes first")
        case .notDay: Message(zh: "写成 2021-03-05、2021-03 或 2021", en: "write 2021-03-05, 2021-03 or 2021")
        case .notDayValue: Message(zh: "写成文字，如 \"2021-03-05\"、\"2021\"", en: "write a text, as \"2021-03-05\" or \"2021\"")
        case .notPeriodValue: Message(zh: "写成文字，如 \"2021\"、\"2021Q3\"、\"last\"", en: "write a text, as \"2021\", \"2021Q3\" or \"last\"")
        case .badSchedule:
            Message(
                zh: "写成 every(\"month\", 5) 或 every(\"year\", -15)：周期是 month、quarter、half、year，日子在每个周期里都有",
                en: "write every(\"month\", 5) or every(\"year\", -15): month, quarter, half or year, and a day that each of them has")
        case .notPeriod:
            Message(zh: "写成 2021、2021Q3、2021H1、2021-03 或 2021-03-01..2021-07-31", en: "write 2021, 2021Q3, 2021H1, 2021-03 or 2021-03-01..2021-07-31")
        case .notTable(let word, _): Message(zh: "写成 \(word) { … }", en: "write \(word) { … }")
        case .needsName(let word): Message(zh: "写成 \(word) \"id\" { … }", en: "write \(word) \"id\" { … }")
        case .badScale:
            Message(
                zh: "例如 scale { { 2, \"organiser\" }, { 7, \"director\" }, above = \"vice_president\" }",
                en: "as scale { { 2, \"organiser\" }, { 7, \"director\" }, above = \"vice_president\" }")
        case .badVerdict:
            Message(
                zh: "例如 not_met { actual = 1, target = 2 } 或 not_applicable \"一句话\"",
                en: "as not_met { actual = 1, target = 2 } or not_applicable \"a sentence\"")
        case .badPart(let name, _, _):
            Message(zh: "没有可写的，就不写 \(name)", en: "where there is nothing to say, leave \(name) out")
        case .unknownVerdictSetting(_, let nearest): .nearest(nearest, among: JudgementReading.settings)
        case .badEntry: Message(zh: "期间写成文本，如 \"2021\"；结论不加引号，如 met", en: "periods are texts, as \"2021\"; verdicts have no quotes, as met")
        }
    }
}

/// Why a scale is none.
enum ScaleMistake {
    case step, ends, bounds
    case value(String)

    var message: Message {
        switch self {
        case .step: Message(zh: "每一档写成 { 界限, 值 }", en: "a step is { bound, value }")
        case .ends: Message(zh: "above 和 below 要写一个，也只写一个", en: "it needs one of above and below, and only one")
        case .bounds: Message(zh: "界限要一档比一档大", en: "its bounds must rise")
        case .value(let type): Message(zh: "值不能是\(TypeWord.message(type).zh)", en: "a value cannot be \(TypeWord.message(type).en)")
        }
    }
}
