/// A programme of research with its themes.
public struct Programme: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var sponsor = ""
    public var unit: Ref<PartyUnit>?
    public var from: Day?
    public var through: Day?

    public init() {}

    public static let schema = Schema<Self>(
        "programme", "A programme of research with its themes.", zh: "研究计划", aliases: ["课题研究计划"],
        key: ["title"], leading: ["title"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "Title.", zh: "研究计划").required().aliases("名称", "计划名称")
        Field("sponsor", \.sponsor, "Who asked for it.", zh: "委托单位").aliases("主办单位")
        Field("unit", \.unit, "Whose programme.", zh: "所属支部", to: "unit").aliases("支部")
        Field("from", \.from, "First day.", zh: "起始日期").aliases("开始日期")
        Field("through", \.through, "Last day; empty while it lasts.", zh: "截止日期").aliases("结束日期")
    }
}
