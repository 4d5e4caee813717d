import Ledger

extension Message {
    static let disabled = Message(zh: "本单位停用此规则", en: "switched off in this unit")
    static let exempt = Message(zh: "属于免予要求的情形", en: "exempt from the rule")
    static let clauseNotInForce = Message(zh: "所依条款当时未施行", en: "the clause was not in force then")
    static let editionUnsure = Message(zh: "日期不够精确，无法判断适用哪一版", en: "the date is too imprecise to tell which edition applies")
}
