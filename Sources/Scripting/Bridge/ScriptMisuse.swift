import Ledger

/// A query or a record used in a way that has no answer; told with the line of the call.
enum ScriptMisuse: Error {
    /// A query is asked while the file loads: loading only declares.
    case noLedger
    case notQuery(String)
    case noSuchRecord(String, collection: String, nearest: String?)
    case ambiguous(String, collection: String, count: Int)
    case notNumber(String)
    case personal(String)
    /// A `run` ended without a verdict.
    case noVerdict(String)
    /// A function used up its limits so often that it is not called again.
    case switchedOff(Int)
    /// A function that was declared is no longer there after a reload.
    case gone(String)
    /// A measure's `run` returned no number.
    case noNumber(String)

    var message: Message {
        switch self {
        case .noLedger: Message(zh: "读入插件时还没有台账可查", en: "there is no ledger to ask while the file loads")
        case .notQuery(let type): Message(zh: "这里要一个查询，不是 \(type)；用冒号调用", en: "a query is needed here, not \(type); call it with a colon")
        case .noSuchRecord(let name, let collection, _): Message(zh: "\(collection) 里没有 '\(name)'", en: "\(collection) has no '\(name)'")
        case .ambiguous(let name, let collection, let count):
            Message(zh: "\(collection) 里有 \(count) 个 '\(name)'", en: "\(collection) has \(count) of the name '\(name)'")
        case .notNumber(let field): Message(zh: "'\(field)' 不是数字字段", en: "'\(field)' is no number")
        case .personal(let field): Message(zh: "'\(field)' 是个人信息", en: "'\(field)' is personal")
        case .noVerdict(let what): Message(zh: "run 没有返回结论，而是返回了 \(what)", en: "run returned no verdict but \(what)")
        case .switchedOff(let times): Message(zh: "它已 \(times) 次用完限额，本次不再运行", en: "it used up its limits \(times) times and is not run again this time")
        case .gone(let place): Message(zh: "重新读入后，\(place) 的函数不见了", en: "after reading again the function at \(place) is gone")
        case .noNumber(let what): Message(zh: "run 没有返回数，而是返回了 \(what)", en: "run returned no number but \(what)")
        }
    }

    var hint: Message? {
        switch self {
        case .noLedger:
            Message(zh: "把查询写在 run 里；读入时只声明，例如 local q = members:where { … }", en: "ask in a run; loading only declares, as local q = members:where { … }")
        case .noSuchRecord(_, _, let nearest?): .nearest(nearest)
        case .ambiguous: Message(zh: "用 :where { … } 说得更细", en: "say more with :where { … }")
        case .noVerdict:
            Message(zh: "每条路都要 return met、not_met、undetermined 或 not_applicable", en: "every way ends with return met, not_met, undetermined or not_applicable")
        case .noNumber: Message(zh: "return 一个数，小数写成文本", en: "return a number, decimals as text")
        default: nil
        }
    }
}
