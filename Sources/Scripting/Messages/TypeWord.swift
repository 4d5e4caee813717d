import Ledger

/// What kind of value something is, as people say it.
enum TypeWord {
    /// - Parameter name: as Lua or the host names it.
    static func message(_ name: String) -> Message {
        switch name {
        case "nil": Message(zh: "空值", en: "nothing (nil)")
        case "number": Message(zh: "带小数的数", en: "a float")
        case "integer": Message(zh: "整数", en: "a whole number")
        case "string": Message(zh: "文字", en: "a text")
        case "table": Message(zh: "表 { … }", en: "a table { … }")
        case "function": Message(zh: "函数", en: "a function")
        case "boolean": Message(zh: "真假值", en: "true or false")
        case "verdicts": Message(zh: "一组结论", en: "verdicts")
        case "finding": Message(zh: "一条结论", en: "a verdict")
        case "query": Message(zh: "查询", en: "a query")
        case "day": Message(zh: "日期", en: "a day")
        case "period": Message(zh: "期间", en: "a period")
        case "span": Message(zh: "时长", en: "a span")
        case "test": Message(zh: "界限", en: "a limit")
        case "verdict", "judged verdict": Message(zh: "结论", en: "a verdict")
        case let other:
            if let model = Catalogue.model(other) { Message(zh: "\(model.zh)记录", en: "\(other.withArticle)") } else { Message(zh: other, en: other) }
        }
    }
}
