import Ledger

extension Message {
    static let disabled = Message(zh: "本单位停用此规则", en: "switched off in this unit")
    static let example = Message(zh: "插件里停用，点名才判断", en: "switched off by its plugin: asked only where it is named")
    static let exempt = Message(zh: "属于免予要求的情形", en: "exempt from the rule")
    static let clauseNotInForce = Message(zh: "所依条款当时未施行", en: "the clause was not in force then")
    static let editionUnsure = Message(zh: "日期不够精确，无法判断适用哪一版", en: "the date is too imprecise to tell which edition applies")
    static let notBegun = Message(zh: "尚未到这一步", en: "it has not come to this yet")
    static let nothingWritten = Message(zh: "没有可比对的文字", en: "nothing is written that could be compared")
    static let endsBeforeItBegins = Message(zh: "后一步的日期早于前一步", en: "what follows is dated before what it follows")

    static func chainReturns(_ topic: String) -> Message {
        Message(zh: "链条又回到议题“\(topic)”，到此为止", en: "the chain leads back to '\(topic)' and ends there")
    }
}
