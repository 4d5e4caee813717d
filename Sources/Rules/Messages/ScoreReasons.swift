import Ledger

extension Message {
    static let scoreBase = Message(zh: "基础分", en: "base")
    static let scoreFloor = Message(zh: "不低于下限", en: "raised to the floor")
    static let scoreCap = Message(zh: "不超过上限", en: "cut to the cap")
}
