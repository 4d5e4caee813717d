import Ledger
import LuaRuntime
import Rules

/// A case: a small ledger and what must come out of it.
struct CaseReading {
    static let spec = WordSpec(
        "case", "A small ledger and what must come out.", zh: "例子", zhDoc: "一本小台账，和应得出的结果。",
        entries: [
            SettingSpec(
                "row …", .any, "Rows of the ledger, each the singular of a collection, and what is expected.", zh: "行",
                zhDoc: "台账的各行（如 member、activity、leave）和期望。", required: true)
        ],
        settings: [
            SettingSpec(
                "as_of", .day, "The day as of which it is judged; by default the last day of the last year that the case names.", zh: "截至日期",
                zhDoc: "截至哪一天判断；不写则为例子中最晚一年的最后一天。"),
            SettingSpec(
                "args", .any, "What the job is told: name = value, as it would be typed.", zh: "任务参数", zhDoc: "任务的参数：名称 = 值，写法同命令行。",
                shape: "table<string, string|integer|boolean>"),
            SettingSpec("year", .text, "The year of a grid's days that are written without one.", zh: "年份", zhDoc: "表格的例子：没写年份的日期属于哪一年。"),
        ],
        holds: NodeWords.rows.union(["expect", "grid"]))

    static let expect = WordSpec(
        "expect", "What must come out: subject, period, verdict, in any order.", zh: "期望", zhDoc: "应得出什么：对象、期间、结论，次序不限。",
        entries: [
            SettingSpec("subject", .text, "Whom it is about; left out where only one can be meant.", zh: "对象", zhDoc: "说的是谁；只有一个时可省。"),
            SettingSpec("period", .text, "Which period, as 2021Q3; left out where only one can be meant.", zh: "期间", zhDoc: "哪个期间，如 2021Q3；只有一个时可省。"),
            SettingSpec(
                "verdict", .any, "met, not_met, undetermined, not_applicable or not_evaluated.", zh: "结论",
                zhDoc: "met 达到、not_met 未达到、undetermined 资料不足、not_applicable 不适用、not_evaluated 未评价。"),
        ],
        settings: [
            SettingSpec("actual", .number, "What was found.", zh: "实际", zhDoc: "实际的数或级别。"),
            SettingSpec("target", .any, "What was asked for.", zh: "应达", zhDoc: "应达到的数或级别。", shape: "zhibu.number|string"),
            SettingSpec("missing", .list, "What is lacking.", zh: "缺少", zhDoc: "缺少什么。"),
            SettingSpec("found", .list, "What should not be there.", zh: "多出", zhDoc: "多出什么。"),
            SettingSpec("pending", .day, "Until when the verdict may change; blank for never.", zh: "待定至", zhDoc: "到哪一天结论才定；blank 表示不再变。"),
            SettingSpec("excepted", .flag, "Whether a recorded exception covers it.", zh: "例外", zhDoc: "是否有已登记的例外。"),
            SettingSpec("forecast", .any, "The verdict that the rate so far leads to.", zh: "预测", zhDoc: "按目前进度将得出的结论。", shape: "zhibu.verdict"),
            SettingSpec(
                "value", .any, "A measure's figure: a number, or at_least(number) for a lower bound.", zh: "数值", zhDoc: "指标的数：一个数，或 at_least(数) 表示只知下限。",
                shape: "zhibu.number|string|zhibu.test"),
            SettingSpec("points", .number, "A score's points.", zh: "分数", zhDoc: "积分的分数。"),
            SettingSpec(
                "provisional", .flag, "Whether it rests on a year whose calendar is not announced.", zh: "暂定", zhDoc: "是否依据尚未公布放假安排的年份。"),
            SettingSpec(
                "added", .any, "How many records a job adds, by collection: { entries = 1 }.", zh: "新增", zhDoc: "任务新增几条，按集合写：{ entries = 1 }。",
                shape: "table<string, integer>"),
            SettingSpec("changed", .any, "How many records a job changes, by collection.", zh: "更改", zhDoc: "任务更改几条，按集合写。", shape: "table<string, integer>"),
            SettingSpec("removed", .any, "How many records a job removes, by collection.", zh: "删除", zhDoc: "任务删除几条，按集合写。", shape: "table<string, integer>"),
            SettingSpec("files", .integer, "How many files a job makes.", zh: "文件数", zhDoc: "任务生成几个文件。"),
            SettingSpec(
                "file", .text, "Which of a job's files the line is about; rows and text are then its own.", zh: "文件", zhDoc: "说的是任务的哪个文件；rows 和 text 就是它的行数和内容。"
            ),
            SettingSpec(
                "grade", .any, "A score's grade, \"vote\" or \"open\"; blank for none.", zh: "等次", zhDoc: "积分的等次，vote 待表决，open 待定；blank 表示没有。",
                shape: "string|zhibu.test"),
            SettingSpec(
                "reached", .any, "Whether a score's benchmark is reached; blank where that is not known.", zh: "达到基准", zhDoc: "是否达到基准分；blank 表示不知道。",
                shape: "boolean|zhibu.test"),
            SettingSpec("vetoed", .flag, "Whether a check has taken all points.", zh: "一票否决", zhDoc: "是否被一票否决。"),
            SettingSpec(
                "beside", .any, "A score's second figure, which does not count; blank for none.", zh: "对照分", zhDoc: "并列显示、不计分的数；blank 表示没有。",
                shape: "zhibu.number|string|zhibu.test"),
            SettingSpec("plus", .integer, "So many working days later, in a case of a calendar.", zh: "工作日数", zhDoc: "放假安排的例子：几个工作日之后。"),
            SettingSpec(
                "rows", .integer, "How many records are read, in a case of a sheet; how many rows a job's file has.", zh: "行数",
                zhDoc: "表格的例子：读入几条记录；任务的例子：文件有几行。"),
            SettingSpec(
                "refused", .any, "How many are refused, or what stands in one that is.", zh: "退回", zhDoc: "表格的例子：退回几条，或退回的那条里有什么。",
                shape: "integer|string"),
            SettingSpec("day", .day, "The day that comes out, in a case of a calendar.", zh: "日期", zhDoc: "放假安排的例子：应得出的日期。"),
            SettingSpec(
                "text", .list,
                "Sentences of a report, in either language, or rows of its lists: the cells with a blank between. Of a job's file what its lines hold.",
                zh: "文字", zhDoc: "报告里的句子（任一语言）或列表的行：各格之间空一格；任务的文件：某一行里有的文字。"),
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
