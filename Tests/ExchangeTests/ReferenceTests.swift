import Exchange
import Ledger
import Testing

@Suite("Records that a cell names by their titles")
struct ReferenceTests {
    /// A plan with two editions, and a sitting's transcript.
    private static let ledger = Office.ledger { builder in
        for year in [2020, 2021] {
            var plan = Plan()
            (plan.title, plan.year) = ("提升计划", Int64(year))
            builder.append(plan)
        }
        var output = Output()
        (output.title, output.kind) = ("第1次论坛讲稿", "transcript")
        builder.append(output)
    }

    @Test("the year beside a plan's title tells which edition is meant")
    func edition() {
        let rows = [["计划名称", "年度", "事项编号", "事项"], ["提升计划", "2021", "1", "办论坛"]]
        let plan = Office.read(rows, sheet: "计划事项", into: Self.ledger)
        #expect(plan.refusalLines() == [])
        #expect(plan.inserted("plan_item").map { $0["plan"] } == [.reference(2)])
    }

    @Test("without the year the title is said to mean several")
    func open() {
        let plan = Office.read([["计划名称", "事项编号", "事项"], ["提升计划", "1", "办论坛"]], sheet: "计划事项", into: Self.ledger)
        #expect(plan.counts.refused == 1)
        #expect(plan.refusals.map(\.code) == ["ambiguous_plan"])
    }

    @Test(
        "a title is enough, with title marks around it or with its kind behind it, as our own export writes it",
        arguments: ["第1次论坛讲稿", "《第1次论坛讲稿》", "第1次论坛讲稿 · 讲稿"])
    func title(text: String) {
        let rows = [["成果名称", "转载渠道", "推送位置"], [text, "公众号", "头条"]]
        let plan = Office.read(rows, sheet: "转载推送", into: Self.ledger)
        #expect(plan.refusalLines() == [])
        #expect(plan.inserted("repost").map { $0["output"] } == [.reference(1)])
    }
}

@Suite("Headings as offices write them")
struct FamiliarHeadingTests {
    @Test(
        "are known for what the whole department keeps",
        arguments: [
            ("成果清单", ["成果名称", "成果类型", "全部作者", "发表时间", "报刊名称"], "output"), ("课题组成员", ["课题名称", "成员姓名", "分工", "参加时间"], "assignment"),
            ("谈心谈话记录表", ["谈话时间", "谈话人", "被谈话人", "谈话类型", "谈话形式"], "talk"),
            ("2021年党费缴纳登记表", ["姓名", "缴纳月份", "党费基数", "实缴党费", "缴纳时间"], "payment"),
            ("计划事项", ["计划名称", "序次", "工作任务", "完成时间", "责任人"], "plan_item"), ("荣誉", ["荣誉名称", "颁发单位", "获奖时间"], "honour"),
        ])
    func known(sheet: String, headings: [String], model: String) throws {
        let plan = Office.read([headings, headings.map { _ in "" }], sheet: sheet)
        let report = try #require(plan.sheets.first)
        #expect(report.model == model)
        #expect(report.recognised == headings.count)
        #expect(plan.refusals.isEmpty)
    }
}
