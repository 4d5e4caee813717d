import Ledger
import LuaRuntime

/// A word without settings of its own: a test, a span, a constant, or what is asked of a query.
struct PlainWord {
    enum Group: CaseIterable {
        case tests, constants, queries, jobs, prompt
    }

    let name: String
    let group: Group
    /// As it is called: `between(low, high)`.
    let call: String
    let meaning: Message

    static let all: [PlainWord] =
        TestWords.all.map { PlainWord($0, .tests, call: Self.call($0)) } + constants
        + QueryWords.signatures.map { PlainWord($0, .queries, call: ":" + Self.call($0)) }
        + ([SavedQueries.word] + PromptWords.signatures).map { PlainWord($0, .prompt, call: Self.call($0)) } + jobs

    var page: ReferencePage {
        ReferencePage(
            name: name, section: .words, title: Message(zh: name, en: name), summary: meaning,
            blocks: [.code(call), .words(Message(zh: "参见", en: "See"), [QuestionsPage.name])])
    }

    private init(_ function: HostFunction, _ group: Group, call: String) {
        name = function.name
        self.group = group
        self.call = call
        meaning = Message(zh: ChineseDocs.words[function.name] ?? "", en: function.doc)
    }

    private init(named name: String, _ meaning: Message, _ group: Group = .constants, call: String? = nil) {
        self.name = name
        self.group = group
        self.call = call ?? name
        self.meaning = meaning
    }

    private static func call(_ function: HostFunction) -> String {
        "\(function.name)(\(function.parameters.map { $0.isVariadic ? "\($0.name), …" : $0.isOptional ? "\($0.name)?" : $0.name }.joined(separator: ", ")))"
    }

    /// What a job has besides: files, and what it says while it runs.
    private static let jobs: [PlainWord] =
        [PlainWord(named: "files", Message(zh: "生成一个文件，任务正常结束后才放到位。", en: FileWords.signature.doc), .jobs, call: "ledger.files:add { name, content, … }")]
        + [PlainWord(ImportWord.signature, .jobs, call: "ledger:import(pattern, good_rows?)")]
        + LogWords.signatures.map { PlainWord($0, .jobs, call: "\(LogWords.name).\($0.name)(…)") }
        + [PlainWord(ProgressWord.signature, .jobs, call: "progress(rows), progress(done, of)")]

    private static let constants = [
        PlainWord(named: "filled", Message(zh: "已填写。", en: "Something is there.")),
        PlainWord(named: "blank", Message(zh: "未填写。", en: "Nothing is there.")),
        PlainWord(
            named: "rule", Message(zh: "所依条款在判断日施行的参数。", en: "A parameter of the cited clause as it is in force on the day of judgement."), call: "rule.name"
        ),
        PlainWord(named: "met", Message(zh: "达到。", en: "The rule is kept."), call: "met { actual, target, evidence, … }"),
        PlainWord(named: "not_met", Message(zh: "未达到。", en: "The rule is not kept."), call: "not_met { actual, target, missing, found, evidence, … }"),
        PlainWord(
            named: "undetermined", Message(zh: "资料不足，missing 写明缺什么。", en: "The records do not suffice to say; `missing` says what lacks."),
            call: "undetermined { missing, evidence, … }"),
        PlainWord(
            named: "not_applicable", Message(zh: "不适用，写明原因。", en: "The rule does not bind here; with the reason why."), call: "not_applicable \"why\""),
        PlainWord(named: "not_evaluated", Message(zh: "未评价：规则停用或出错。", en: "The check is switched off or broke.")),
        PlainWord(
            named: "verdicts",
            Message(
                zh: "全部规则的结论，问到才判断；不写 period 则为截至日所在年度。规则、指标和积分的函数里不能问。",
                en:
                    "What all checks say, judged when it is asked; without a period in the year of the as-of day. No function of a check, a measure or a score may ask."
            ),
            call: "verdicts:where { verdict = \"not_met\", period = \"2021\" }"),
        PlainWord(named: "as_of", Message(zh: "截至日期。", en: "The day as of which the ledger is asked."), call: "as_of()"),
    ]
}
