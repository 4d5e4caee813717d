import Ledger
import Rules
import TestKit
import Testing

@Suite("Why")
struct ExplanationTests {
    /// The document as lines, indented by their depth.
    static func lines(_ document: Document, _ language: Language) -> [String] {
        func lines(_ node: Node, _ depth: Int) -> [String] {
            let words = [node.label.text(in: language), node.text.text(in: language)].filter { !$0.isEmpty }
            return [String(repeating: "  ", count: depth) + words.joined(separator: " ")] + node.children.flatMap { lines($0, depth + 1) }
        }
        return document.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let message), .heading(let message, _): [message.text(in: language)]
            case .tree(let nodes): nodes.flatMap { lines($0, 1) }
            case .sentence, .list, .note, .table, .chart, .code: []
            }
        }
    }

    static func provenance(_ record: RecordID) -> Provenance? {
        record.model == "participation" ? Provenance(file: "学习论坛台账.xlsx", sheet: "2021", row: 13 + Int(record.id)) : nil
    }

    @Test("a verdict goes down to the clause, who set its number, and the sheet's row")
    func verdict() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", title: "第2次论坛", roles: ["report": ["李示例"]])
        var book = RuleBook.forumOrder
        book.amendments[try #require(ClauseReference("forum_order/roles"))] = [
            Amendment("times", .test(.atLeast(.number(fraction("1")))), at: Location("zhibu.toml", line: 12))
        ]
        let check = Check.sample(
            on: "member", cites: "forum_order/roles",
            CoverageBody(what: .activityType("study_forum"), limit: .parameter("times"), each: .roles(["report", "comment"])))
        let view = ledger.view(vocabulary: .branchLife, asOf: "2021-12-31")
        let finding = try #require(Evaluation(view: view, ruleBook: book).findings(of: check, period: .year(2021)).findings.first)
        let document = Explanation.document(for: finding, view: view, provenance: Self.provenance)
        #expect(
            Self.lines(document, .chinese) == [
                "未达到：李示例，2021年，示例规则（缺：作点评）",
                "  规则 sample_check · sample 1.0.0 · sample.lua:1",
                "    示例规则",
                "  依据 学习论坛管理办法（2021）第3条  每人每年各作不少于一次",
                "    约束力 单位",
                "    参数 times = 至少 1（本单位 zhibu.toml:12）",
                "  期间 2021年",
                "  实际 1",
                "  应达 2",
                "  证据 1 条记录",
                "    作报告 1",
                "      2021-03-05 · 第2次论坛 · 学习论坛 #1  学习论坛台账.xlsx · 2021 · 第 14 行",
                "    作点评 0",
                "  缺 作点评",
            ])
        #expect(
            Self.lines(document, .english) == [
                "not met: 李示例, 2021, sample_check (missing: comment)",
                "  rule sample_check · sample 1.0.0 · sample.lua:1",
                "    A sample rule.",
                "  basis forum_order (2021), art. 3  Everyone takes each part.",
                "    level unit rule",
                "    parameter times = at least 1 (this unit, zhibu.toml:12)",
                "  period 2021",
                "  actual 1",
                "  target 2",
                "  evidence 1 record",
                "    report 1",
                "      2021-03-05 · 第2次论坛 · 学习论坛 #1  学习论坛台账.xlsx · 2021 · row 14",
                "    comment 0",
                "  missing comment",
            ])
    }

    @Test("a part is called as the type of its sitting calls it, in the order of its roles; what it adds to a sum stands once")
    func ownLabels() throws {
        var vocabulary = Vocabulary()
        _ = vocabulary.add(ActivityType("lecture", "A lecture.", zh: "党课", roles: [Role("lecturer", zh: "授课人")]))
        _ = vocabulary.add(
            ActivityType("forum", "The forum.", zh: "论坛", roles: [Role("report", zh: "作报告"), Role("lecturer", zh: "讲党课"), Role("host", zh: "作主持")]))
        let ledger = TestLedger().activity("forum", "2021-03-05", hours: "1", roles: ["lecturer": ["李示例"], "host": ["李示例"]])
            .activity("lecture", "2021-04-05", hours: "1.5", roles: ["lecturer": ["李示例"]])
            .activity("lecture", "2021-05-05", hours: "1", present: ["李示例"])
        let view = ledger.view(vocabulary: vocabulary)
        let measure = Measure.sample("study_hours", on: "member", SumMeasure(try path("hours", in: "participation")))
        let member = RowRef(model: "member", row: 0)
        let figure = try Evaluation(view: view, ruleBook: RuleBook(), measures: [measure]).figure("study_hours", of: member, in: .year(2021))
        let document = Explanation.document(for: figure, of: measure, subject: member, period: nil, view: view) { _ in nil }
        #expect(
            Self.lines(document, .chinese).dropFirst(3) == [
                "  证据 3 条记录", "    讲党课 1", "      2021-03-05 · 论坛 #1  +1", "    授课人 1", "      2021-04-05 · 党课 #2  +1.5", "    作主持 1",
                "      2021-03-05 · 论坛 #1", "    出席 1", "      2021-05-05 · 党课 #3  +1",
            ])
    }

    @Test("what may still change, and what the rate so far leads to")
    func outlook() throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-06-30", totalHours: "140", leavesKept: true)
            .leave("赵合成", "2021-03-08", hours: "14")
        let view = ledger.view(asOf: "2021-04-30")
        let evaluation = Evaluation(view: view, ruleBook: RuleBook(), measures: try LimitTests.measures(view))
        let finding = try #require(evaluation.findings(of: LimitTests.check(), period: nil).findings.first)
        let lines = Self.lines(Explanation.document(for: finding, view: view) { _ in nil }, .chinese)
        #expect(lines.first == "达到：赵合成 · 第118期，2021年3月1日至6月30日，示例规则")
        #expect(lines.contains("  待定 2021年6月30日前仍可能变化"))
        #expect(lines.contains("  预测 照目前进度到期末：未达到"))
        #expect(lines.contains("  依据 规则自定"))
    }

    @Test("fields that are missing are named by their labels")
    func missingField() throws {
        let ledger = TestLedger().leave("赵合成", "2021-03-08", days: "1")
        let body = LadderBody(
            number: .field(try path("days", in: "leave")), scale: .scale(LadderTests.scale), by: try path("approver", in: "leave"))
        let view = ledger.view(asOf: "2021-12-31")
        let finding = try #require(
            Evaluation(view: view, ruleBook: RuleBook()).findings(of: .sample(on: "leave", per: .record, body), period: nil).findings.first)
        let lines = Self.lines(Explanation.document(for: finding, view: view) { _ in nil }, .chinese)
        #expect(lines.contains("  应达 组织员"))
        #expect(lines.contains("  缺 批准人"))
    }

    @Test("a score opens into its parts, with what the cap took")
    func score() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", roles: ["report": ["李示例"], "host": ["李示例"]])
        let score = ScoreTests.score(base: "60", [ScoreTests.item(ScoreTests.byRole, "study_forum", cap: ScoreItem.Cap(hundredths("7")))])
        let view = ledger.view(vocabulary: .branchLife, asOf: "2021-12-31")
        let result = try #require(Evaluation(view: view, ruleBook: RuleBook()).scores(of: score, period: .year(2021)).results.first)
        #expect(
            Self.lines(Explanation.document(for: result, view: view, provenance: Self.provenance), .chinese) == [
                "李示例，2021年，示例规则：67 分",
                "  规则 points · sample 1.0.0 · sample.lua:1",
                "    示例规则",
                "  期间 2021年",
                "  得分 67 分",
                "    +60 基础分",
                "    +5 作报告 · 2021-03-05 · 学习论坛 #1  学习论坛台账.xlsx · 2021 · 第 14 行",
                "    +2 作主持 · 2021-03-05 · 学习论坛 #1（封顶减去 1）  学习论坛台账.xlsx · 2021 · 第 14 行",
            ])
    }

    /// A member whose points go through parts, a weight, a veto, a benchmark, a grade and a quota, with a second figure beside them.
    private static func wholeScore() throws -> (ScoreResult, LedgerView) {
        let ledger = TestLedger().member("李示例", status: "probationary").member("王样本").entry("李示例", "评议", "30", basis: "测评票")
            .entry("李示例", "自评", "50").activity("study_forum", "2021-03-05", roles: ["report": ["李示例"], "host": ["李示例"]])
        let lectured = Check(
            .sample("lectured"), scope: Scope(model: "member", per: .period(.half)), level: .unit,
            body: CountBody(what: .activityType("study_forum"), limit: .atLeast("1")))
        let admitted = Check(
            .sample("nobody_admitted"), scope: lectured.scope, level: .unit, body: CountBody(what: .activityType("admission"), limit: .exactly("0")))
        var score = ScoreTests.score(base: "60", [ScoreItem(.minus, .misses(lectured.identity, hundredths("2")), at: Location("sample.lua", line: 3))])
        var daily = ScoreSection("日常", [ScoreTests.item(ScoreTests.byRole, "study_forum", cap: ScoreItem.Cap(hundredths("7")))])
        daily.weight = fraction("1/2")
        let entered = ScoreItem(.plus, .entries(EnteredItem("评议", beside: "自评")), at: Location("sample.lua", line: 5))
        score.sections = [daily, ScoreSection("评议", [entered])]
        score.weight = ScoreWeight(by: try path("status", in: "member"), ["full": fraction("1"), "probationary": fraction("0.8")])
        score.vetoes = [admitted.identity]
        score.benchmark = hundredths("70")
        score.grade = Scale([.init(fraction("70"), .text("合格"))], .below(.text("待改进")))
        score.quota = ScoreQuota("优秀", atMost: fraction("1/2"))
        let view = ledger.view(vocabulary: .branchLife, asOf: "2021-12-31")
        let result = Evaluation(view: view, ruleBook: RuleBook(), checks: [lectured, admitted]).scores(of: score, period: .year(2021)).results.first
        return (try #require(result), view)
    }

    @Test("all that a score goes through is told, in both languages")
    func wholeScore() throws {
        let (result, view) = try Self.wholeScore()
        let document = Explanation.document(for: result, view: view, provenance: Self.provenance)
        #expect(
            Self.lines(document, .chinese) == [
                "李示例，2021年，示例规则：85.2 分，优秀",
                "  规则 points · sample 1.0.0 · sample.lua:1",
                "    示例规则",
                "  期间 2021年",
                "  得分 85.2 分",
                "    +60 基础分",
                "    -2 未达到：示例规则（2021年下半年）",
                "    日常：7 分，权重 0.5",
                "      +5 作报告 · 2021-03-05 · 学习论坛 #1  学习论坛台账.xlsx · 2021 · 第 14 行",
                "      +2 作主持 · 2021-03-05 · 学习论坛 #1（封顶减去 1）  学习论坛台账.xlsx · 2021 · 第 14 行",
                "    评议：30 分",
                "      +30 评议（依据：测评票） · 2021-12-20 #1",
                "    -9.8 按人员类别（预备党员）×0.8 折算",
                "  权重 人员类别 预备党员：加减分 ×0.8",
                "  否决 示例规则：李示例，2021年上半年，达到",
                "  否决 示例规则：李示例，2021年下半年，达到",
                "  基准 70 分，已达到",
                "  等次 优秀",
                "    以下: 待改进、≥70: 合格",
                "  名额 优秀：2 人中至多 1/2，向下取整为 1 个",
                "    第 1 名",
                "  说明 等次只供参考，由此怎么办由人决定",
                "  对照 50 分，不计入，得分高 35.2 分",
            ])
        #expect(
            Self.lines(document, .english) == [
                "李示例, 2021, points: 85.2 points, 优秀",
                "  rule points · sample 1.0.0 · sample.lua:1",
                "    A sample rule.",
                "  period 2021",
                "  points 85.2 points",
                "    +60 base",
                "    -2 not met: lectured (2021H2)",
                "    日常: 7 points, weight 0.5",
                "      +5 report · 2021-03-05 · 学习论坛 #1  学习论坛台账.xlsx · 2021 · row 14",
                "      +2 host · 2021-03-05 · 学习论坛 #1 (cap took 1)  学习论坛台账.xlsx · 2021 · row 14",
                "    评议: 30 points",
                "      +30 评议 (basis: 测评票) · 2021-12-20 #1",
                "    -9.8 weighted by status (probationary), times 0.8",
                "  weight status probationary: the items times 0.8",
                "  veto nobody_admitted: 李示例, 2021H1, met",
                "  veto nobody_admitted: 李示例, 2021H2, met",
                "  benchmark 70 points, reached",
                "  grade 优秀",
                "    below: 待改进, ≥70: 合格",
                "  quota 优秀: at most 1/2 of 2, rounded down to 1",
                "    place 1",
                "  note a grade advises: what follows from it is for people to say",
                "  beside 50 points, not counted, the points are 35.2 above",
            ])
    }

    @Test("a figure says what it was counted from and what is not known")
    func figure() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", hours: "4", present: ["李示例"]).activity(
            "lecture", "2021-04-05", present: ["李示例"])
        let view = ledger.view(vocabulary: .branchLife)
        let measure = Measure.sample("study_hours", on: "member", SumMeasure(try path("hours", in: "participation")))
        let member = RowRef(model: "member", row: 0)
        let figure = try Evaluation(view: view, ruleBook: RuleBook(), measures: [measure]).figure(
            "study_hours", of: member, in: .year(2021))
        let lines = Self.lines(
            Explanation.document(for: figure, of: measure, subject: member, period: .year(2021), view: view, provenance: Self.provenance),
            .chinese)
        #expect(lines.first == "李示例，2021年，示例规则：≥4 小时")
        #expect(lines.contains("  证据 2 条记录"))
        #expect(lines.contains { $0.contains("2021-03-05") && $0.hasSuffix("#1  +4  学习论坛台账.xlsx · 2021 · 第 14 行") })
        #expect(lines.contains("  缺 学时"))
        #expect(lines.contains("  不全 1 条记录资料不全，数值为下限"))
    }
}
