import Ledger
import LuaRuntime

/// A query or a record used in a way that has no answer, or an answer that is none; told with the line of the call.
enum ScriptMisuse: Error {
    /// A query is asked while the file loads: loading only declares.
    case noLedger
    case notQuery(String)
    case noSuchRecord(String, collection: String, nearest: String?)
    case ambiguous(String, collection: String, count: Int)
    case notRecord(String)
    /// Records of the collection do not belong to records of the model.
    case unrelated(String, owner: String)
    /// Records of the collection have no day of their own.
    case undated(String)
    case notNumber(String, known: [String])
    case personal(String)
    /// `q:take(-1)`.
    case negative(Int64)
    /// A part of a declaration is no answer.
    case declares(String)
    /// `q:rows()` without a field.
    case noFields
    /// The first field of `q:rows(…)` is blank in so many records.
    case blankFirst(String, count: Int)
    /// The function of a rule asks for verdicts, its own among them.
    case asksItself
    /// `verdicts { … }` in place of `verdicts:where { … }`.
    case calledWithConditions(String)
    /// A `run` ended without a verdict.
    case noVerdict(Returned)
    /// A function returned more than its one answer.
    case several(Int)
    /// `rule.name` in a check that cites no clause.
    case noClause(String)
    /// A function that was declared is no longer there after a reload.
    case gone(String)
    /// A measure's `run` returned no number.
    case noNumber(Returned)
    /// A function of an item returned no points.
    case noPoints(Returned, item: String, Location)

    /// What a function returned.
    struct Returned {
        let type: String
        /// Where it is one.
        let text: String?

        init(_ value: LuaValue) {
            type = value.typeName
            text = value.string
        }
    }

    /// What a function returned is wrong, and no line of it.
    var isAnswer: Bool {
        switch self {
        case .noVerdict, .noNumber, .noPoints, .several: true
        default: false
        }
    }

    /// The item that holds the function, where that is no setting `run`.
    var item: (word: String, location: Location)? {
        if case .noPoints(_, let word, let location) = self { (word, location) } else { nil }
    }

    var word: String? {
        switch self {
        case .noFields: "rows"
        case .negative: "take"
        case .declares(let word): word
        case .asksItself: "verdicts"
        case .calledWithConditions(let name): name
        case .noClause(let name): name
        case .unrelated(let name, _), .blankFirst(let name, _), .undated(let name), .noSuchRecord(let name, _, _), .ambiguous(let name, _, _),
            .notNumber(let name, _),
            .personal(let name):
            name
        default: nil
        }
    }

    var message: Message {
        switch self {
        case .noLedger: Message(zh: "读入插件时还没有台账可查", en: "there is no ledger to ask while the file loads")
        case .notQuery(let type): Message(zh: "这里要一个查询，不是\(TypeWord.message(type).zh)", en: "a query is needed here, not \(TypeWord.message(type).en)")
        case .notRecord(let type): Message(zh: "这里要一条记录，不是\(TypeWord.message(type).zh)", en: "a record is needed here, not \(TypeWord.message(type).en)")
        case .unrelated(let collection, let owner):
            Message(zh: "\(Catalogue.model(owner)?.zh ?? owner)没有自己的 \(collection)", en: "\(owner.withArticle) has no \(collection) of its own")
        case .undated(let collection): Message(zh: "\(collection) 的记录没有日期，不能按期间筛选", en: "\(collection) have no day of their own: they lie in no period")
        case .noSuchRecord(let name, let collection, _): Message(zh: "\(collection) 里没有 '\(name)'", en: "\(collection) has no '\(name)'")
        case .ambiguous(let name, let collection, let count):
            Message(zh: "\(collection) 里有 \(count) 个 '\(name)'", en: "\(collection) has \(count) of the name '\(name)'")
        case .notNumber(let field, _): Message(zh: "'\(field)' 不是数字字段", en: "'\(field)' is no number")
        case .personal(let field):
            Message(zh: "'\(field)' 是个人信息，不能用来筛选、排序或分组", en: "'\(field)' is personal: nothing can be filtered, sorted or grouped by it")
        case .asksItself:
            Message(
                zh: "规则、指标和积分的函数不能问 verdicts：结论要由它们得出，这样会问到自己",
                en: "a function of a check, a measure or a score cannot ask for verdicts: they come from it, so that it would ask itself")
        case .calledWithConditions(let name): Message(zh: "\(name) 不能带条件直接调用", en: "\(name) is not called with conditions")
        case .negative(let count): Message(zh: "take 不能取 \(count) 条", en: "take cannot take \(count) records")
        case .declares(let word): Message(zh: "\(word) 是声明，不是问题", en: "\(word) declares something: it is no question")
        case .noFields: Message(zh: "rows 要写明取哪些字段", en: "rows needs the fields that it hands over")
        case .blankFirst(let field, let count):
            Message(
                zh: "rows 的第一个字段 '\(field)' 在 \(count) 条记录里未填，循环会提前结束",
                en: "the first field of rows, '\(field)', is blank in \(count) record\(count == 1 ? "" : "s"): the loop would end there")
        case .noVerdict(let value): Self.returned(value, Message(zh: "run 没有返回结论", en: "run returned no verdict"))
        case .several(let count): Message(zh: "函数返回了 \(count) 个值，只看得到第一个", en: "the function returned \(count) values, and only the first would be read")
        case .noClause(let name):
            Message(zh: "这条规则没有写依据的条款，没有 rule.\(name)", en: "this check cites no clause: there is no rule.\(name)")
        case .gone(let place): Message(zh: "重新读入后，\(place) 的函数不见了", en: "after reading again the function at \(place) is gone")
        case .noNumber(let value): Self.returned(value, Message(zh: "run 没有返回数", en: "run returned no number"))
        case .noPoints(let value, _, _): Self.returned(value, Message(zh: "这个函数没有返回分值", en: "this function returned no points"))
        }
    }

    private static func returned(_ value: Returned, _ sentence: Message) -> Message {
        let what = value.text.map { Message(zh: "文字 \"\($0)\"", en: "the text \"\($0)\"") } ?? TypeWord.message(value.type)
        return Message(zh: "\(sentence.zh)，而是返回了\(what.zh)", en: "\(sentence.en) but \(what.en)")
    }

    var hint: Message? {
        switch self {
        case .noLedger:
            Message(zh: "把查询写在 run 里；读入时只声明，例如 local q = members:where { … }", en: "ask in a run; loading only declares, as local q = members:where { … }")
        case .notQuery: Message(zh: "用冒号调用，如 members:count()", en: "call it with a colon, as members:count()")
        case .notRecord: Message(zh: "例如 took:of(member, year)", en: "as took:of(member, year)")
        case .undated: Message(zh: "用 :where { 字段 = 期间 } 指明哪个字段", en: "say by which field: :where { field = period }")
        case .noSuchRecord(_, _, let nearest?): .nearest(nearest)
        case .ambiguous: Message(zh: "用 :where { … } 说得更细", en: "say more with :where { … }")
        case .asksItself:
            Message(
                zh: "在 job、报告的 list 或 eval 里问；积分按别的规则扣分，写 not_met \"规则\"",
                en: "ask in a job, in a list of a report or with eval; points for misses are not_met \"check\" in a score")
        case .calledWithConditions(let name): Message(zh: "写成 \(name):where { … }", en: "write \(name):where { … }")
        case .noClause: Message(zh: "加上 cites = \"制度/条款\"，数字写在条款的 params 里", en: "add cites = \"regulation/clause\"; its params hold the number")
        case .noFields: Message(zh: "例如 q:rows(\"date\", \"hours\")", en: "as q:rows(\"date\", \"hours\")")
        case .blankFirst(let field, _):
            Message(
                zh: "先取必填的字段，或先用 :where { \(field) = filled }", en: "put a field first that is always filled, or ask :where { \(field) = filled } before")
        case .notNumber(_, let known):
            known.isEmpty ? Message(zh: "这类记录没有数字字段", en: "these records have no number field") : .nearest(nil, among: known)
        case .noVerdict(let value) where value.text != nil:
            Message(
                zh: "结论不加引号：return met、not_met、undetermined 或 not_applicable",
                en: "a verdict takes no quotes: return met, not_met, undetermined or not_applicable")
        case .noVerdict:
            Message(zh: "每条路都要 return met、not_met、undetermined 或 not_applicable", en: "every way ends with return met, not_met, undetermined or not_applicable")
        case .several: Message(zh: "只 return 一个值", en: "return one value")
        case .noNumber, .noPoints: Message(zh: "return 一个数，小数写成文本", en: "return a number, decimals as text")
        case .personal: .personal
        case .negative: Message(zh: "写成 q:take(3)；倒数的先用 :sort \"-字段\" 倒序", en: "write q:take(3); for the last ones sort first: :sort \"-field\"")
        case .declares(let word): Message(zh: "声明写在 plugins/ 里的文件：zhibu plugin new", en: "\(word) stands in a file in plugins/: zhibu plugin new")
        case .noSuchRecord, .unrelated, .gone: nil
        }
    }
}
