import Ledger

/// What kind of value something is, as people say it.
enum TypeWord {
    /// - Parameter name: as Lua or the host names it.
    static func message(_ name: String) -> Message {
        let several = name.split(separator: " | ").map(String.init)
        if several.count > 1 {
            let messages = several.map(message)
            return Message(zh: messages.map(\.zh).joined(separator: "或"), en: messages.map(\.en).joined(separator: " or "))
        }
        return switch name {
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
        case "value": Message(zh: "一个值", en: "a value")
        case "values": Message(zh: "一列值", en: "values of a query")
        case "coroutine", "thread": Message(zh: "协程", en: "a coroutine")
        case "userdata": Message(zh: "宿主的值", en: "a value of the host")
        case "decimal": Message(zh: "小数", en: "a decimal")
        case "fraction": Message(zh: "分数", en: "a fraction")
        case "figure": Message(zh: "指标的数", en: "a figure")
        case "scale": Message(zh: "分档表", en: "a scale")
        case "schedule": Message(zh: "周期安排", en: "a schedule")
        case "rule", "rule values": Message(zh: "条款参数", en: "the clause's parameters")
        case "rule parameter": Message(zh: "条款参数", en: "a parameter of the clause")
        case "settings": Message(zh: "设置", en: "settings")
        case "declaration": Message(zh: "声明", en: "a declaration")
        case "part of a declaration": Message(zh: "声明的一部分", en: "a part of a declaration")
        case "entered item": Message(zh: "手工登记的一项", en: "an entered item")
        case "error": Message(zh: "错误", en: "an error")
        case "verdict", "judged verdict": Message(zh: "结论", en: "a verdict")
        case let other:
            if let model = Catalogue.model(other) { Message(zh: "\(model.zh)记录", en: "\(other.withArticle)") } else { Message(zh: other, en: other) }
        }
    }
}
