/// What a unit means to do in a year, as one edition of a plan.
public struct Plan: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var year: Int64?
    public var unit: Ref<PartyUnit>?
    public var from: Day?
    public var through: Day?
    public var approved: Day?

    public init() {}

    public static let schema = Schema<Self>(
        "plan", "What a unit means to do in a year, as one edition of a plan.", zh: "工作计划", aliases: ["计划", "年度计划"],
        key: ["title", "year"], title: ["title", "year"], leading: ["title", "year"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "Title, the same for each year's edition.", zh: "计划名称").required().aliases("名称")
        Field("year", \.year, "The year that it plans.", zh: "年度").required().aliases("年份")
        Field("unit", \.unit, "Whose plan.", zh: "所属支部", to: "unit").aliases("支部")
        Field("from", \.from, "First day that it covers.", zh: "起始日期").aliases("开始日期")
        Field("through", \.through, "Last day that it covers.", zh: "截止日期").aliases("结束日期")
        Field("approved", \.approved, "The day it was approved.", zh: "批准日期")
    }
}
