import Ledger
import LuaRuntime
import Rules

/// A case: a small ledger and what must come out of it.
struct CaseReading {
    static let spec = WordSpec(
        "case", "A small ledger and what must come out.", zh: "例子",
        settings: [
            SettingSpec("as_of", .day, "The day as of which it is judged; by default the last day of the last year that the case names.", zh: "截至日期"),
            SettingSpec("args", .any, "What the job is told: name = value, as it would be typed.", zh: "任务参数"),
        ],
        holds: NodeWords.rows.union(["expect"]))

    static let expect = WordSpec(
        "expect", "What must come out: subject, period, verdict, in any order.", zh: "期望",
        settings: [
            SettingSpec("actual", .number, "What was found.", zh: "实际"),
            SettingSpec("target", .any, "What was asked for.", zh: "应达"),
            SettingSpec("missing", .list, "What is lacking.", zh: "缺少"),
            SettingSpec("found", .list, "What should not be there.", zh: "多出"),
            SettingSpec("pending", .day, "Until when the verdict may change; blank for never.", zh: "待定至"),
            SettingSpec("provisional", .flag, "Whether it rests on a year whose calendar is not announced.", zh: "暂定"),
            SettingSpec("excepted", .flag, "Whether a recorded exception covers it.", zh: "例外"),
            SettingSpec("forecast", .any, "The verdict that the rate so far leads to.", zh: "预测"),
            SettingSpec("value", .any, "A measure's figure: a number, or at_least(number) for a lower bound.", zh: "数值"),
            SettingSpec("points", .number, "A score's points.", zh: "分数"),
            SettingSpec("added", .any, "How many records a job adds, by collection: { entries = 1 }.", zh: "新增"),
            SettingSpec("changed", .any, "How many records a job changes, by collection.", zh: "更改"),
            SettingSpec("removed", .any, "How many records a job removes, by collection.", zh: "删除"),
            SettingSpec("grade", .any, "A score's grade, \"vote\" or \"open\"; blank for none.", zh: "等次"),
            SettingSpec("reached", .any, "Whether a score's benchmark is reached; blank where that is not known.", zh: "达到基准"),
            SettingSpec("vetoed", .flag, "Whether a check has taken all points.", zh: "一票否决"),
            SettingSpec("beside", .any, "A score's second figure, which does not count; blank for none.", zh: "对照分"),
            SettingSpec("plus", .integer, "So many working days later, in a case of a calendar.", zh: "工作日数"),
            SettingSpec("day", .day, "The day that comes out, in a case of a calendar.", zh: "日期"),
            SettingSpec("text", .list, "Sentences of a report, in either language, or rows of its lists: the cells with a blank between.", zh: "文字"),
        ])

    let node: Node
    let rows: [Node]
    let expectations: [Node]
    let asOf: Day
    /// What a job is told.
    let arguments: [String: String]

    /// - Parameter shared: rows beside the cases, which serve all of them.
    init(_ node: Node, shared: [Node], _ source: SourceText, plugin: PluginIdentity) throws {
        let reader = try Reader(node, source, Self.spec, plugin: plugin)
        self.node = node
        rows = shared + node.children(NodeWords.rows)
        expectations = node.children(["expect"])
        guard !expectations.isEmpty else {
            throw reader.error(
                "no_expectation", Message(zh: "例子 \"\(node.id ?? "")\" 没有期望", en: "case \"\(node.id ?? "")\" expects nothing"),
                hint: Message(zh: "加上 expect { 对象, 期间, 结论 }", en: "add expect { subject, period, verdict }"))
        }
        arguments = try Dictionary(
            uniqueKeysWithValues: reader.namedTable("args").map { name, value in
                guard let text = value.string ?? LuaNumber.text(value) ?? value.boolean.map({ $0 ? "yes" : "no" }) else {
                    throw reader.wrongType(name, value, expected: Message(zh: "一个值", en: "a value"))
                }
                return (name, text)
            })
        if let day = try reader.day("as_of") {
            asOf = day.last
        } else {
            let years = (rows + expectations).flatMap(Self.years)
            asOf = Day(year: years.max() ?? 2021, month: 12, day: 31)!
        }
    }

    /// Every year that the texts of a row or an expectation name.
    private static func years(_ node: Node) -> [Int] {
        let values = node.settings.entries + Array(node.settings.named.values)
        // The day of a step may stand one table deeper, beside its other fields.
        let deeper = values.flatMap { (try? $0.table?.array()) ?? [] }
        return (values + deeper).compactMap(\.string).compactMap { text in Day(text)?.year ?? Period(text)?.last.year }
    }
}
