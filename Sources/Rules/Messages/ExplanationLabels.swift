import Ledger

/// The short words at the left of an explanation.
extension Message {
    static let nothing = Message(zh: "", en: "")
    static let rule = Message(zh: "规则", en: "rule")
    static let basis = Message(zh: "依据", en: "basis")
    static let level = Message(zh: "约束力", en: "level")
    static let parameter = Message(zh: "参数", en: "parameter")
    static let period = Message(zh: "期间", en: "period")
    static let actual = Message(zh: "实际", en: "actual")
    static let target = Message(zh: "应达", en: "target")
    static let evidence = Message(zh: "证据", en: "evidence")
    static let missing = Message(zh: "缺", en: "missing")
    static let found = Message(zh: "不应有", en: "found")
    static let pending = Message(zh: "待定", en: "pending")
    static let forecast = Message(zh: "预测", en: "forecast")
    static let exception = Message(zh: "例外", en: "exception")
    static let note = Message(zh: "说明", en: "note")
    static let points = Message(zh: "得分", en: "points")
    static let weight = Message(zh: "权重", en: "weight")
    static let veto = Message(zh: "否决", en: "veto")
    static let benchmark = Message(zh: "基准", en: "benchmark")
    static let grade = Message(zh: "等次", en: "grade")
    static let quota = Message(zh: "名额", en: "quota")
    static let beside = Message(zh: "对照", en: "beside")
    static let blanks = Message(zh: "不全", en: "incomplete")
}
