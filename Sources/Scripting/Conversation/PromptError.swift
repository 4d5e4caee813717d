import Ledger
import LuaRuntime

/// A question of the prompt's own words that has no answer.
struct PromptError: Error {
    let code: String
    let message: Message
    var hint: Message?
    var word: String?

    static func unknown(_ name: String, _ what: Message, known: [String]) -> Self {
        Self(
            code: "unknown_word", message: Message(zh: "没有\(what.zh) '\(name)'", en: "there is no \(what.en) '\(name)'"),
            hint: .nearest(to: name, among: known, otherwise: Message(zh: "help() 列出从哪里看起", en: "help() says where to begin")), word: name)
    }

    /// It was set to nothing.
    static func isNil(_ name: String) -> Self {
        Self(
            code: "unknown_name", message: Message(zh: "'\(name)' 是空值（nil）", en: "'\(name)' is nil"),
            hint: Message(
                zh: "赋给它的就是空值，多半是没有找到记录；先看看那一句自己的结果",
                en: "that is what it was set to, most often a record that was not found; look first at that answer by itself"), word: name)
    }

    static func notExplained(_ type: String) -> Self {
        Self(
            code: "not_explained",
            message: Message(zh: "\(TypeWord.message(type).zh)没有来历可说", en: "there is nothing to explain of \(TypeWord.message(type).en)"),
            hint: Message(
                zh: "explain 说明记录、指标的数和 check 的结论，如 explain(members[\"…\"], \"规则\")",
                en: "explain tells of a record, of a measure's number and of what check answers, as explain(members[\"…\"], \"check\")"), word: "explain")
    }

    static func nothing(_ title: String, _ period: Period, _ name: String?) -> Self {
        Self(
            code: "nothing_to_explain",
            message: name.map { Message(zh: "\(title) 在 \(period) 没有 '\($0)' 的结论", en: "\(title) has no verdict of '\($0)' in \(period)") }
                ?? Message(zh: "\(title) 在 \(period) 没有未达到或资料不足的规则", en: "\(title) has nothing that is not met or undetermined in \(period)"),
            hint: Message(zh: "换一个期间：explain(记录, \"规则\", \"2020\")", en: "take another period: explain(record, \"check\", \"2020\")"), word: "explain")
    }

    static func notSubject(_ type: String, _ word: String) -> Self {
        Self(
            code: "not_record", message: Message(zh: "这里要一条记录，不是\(TypeWord.message(type).zh)", en: "a record is needed here, not \(TypeWord.message(type).en)"),
            hint: Message(zh: "例如 \(word)(members[\"…\"])", en: "as \(word)(members[\"…\"])"), word: word)
    }

    /// A record is written to where nobody is trying something.
    static func notTrying(_ collection: String, _ method: String) -> Self {
        Self(
            code: "read_only",
            message: Message(zh: "这里只读：\(collection):\(method) 不能改台账", en: "the ledger is only read here: \(collection):\(method) cannot change it"),
            hint: Message(
                zh: "在 zhibu repl 里先用 :whatif 进入假设；要真的改，用 zhibu add、set、remove 或任务",
                en: "in zhibu repl begin with :whatif; to change it for good take zhibu add, set, remove or a job"), word: method)
    }

    static func notWhole(_ collection: String, _ method: String) -> Self {
        Self(
            code: "not_collection", message: Message(zh: "\(method) 只能用在整个集合上", en: "\(method) is for a whole collection"),
            hint: Message(zh: "写成 \(collection):\(method)(…)", en: "write \(collection):\(method)(…)"), word: method)
    }
}
