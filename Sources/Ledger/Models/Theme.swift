/// A theme of a programme.
public struct Theme: LedgerRecord {
    public var id: Int64?
    public var programme: Ref<Programme>?
    public var title = ""
    public var number: Int64?

    public init() {}

    public static let schema = Schema<Self>(
        "theme", "A theme of a programme.", zh: "研究主题", aliases: ["主题"],
        key: ["programme", "title"], title: ["title"], leading: ["programme", "title"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("programme", \.programme, "Of which programme.", zh: "研究计划", to: "programme").required().aliases("计划")
        Field("title", \.title, "Name of the theme.", zh: "研究主题").required().aliases("主题", "名称")
        Field("number", \.number, "Its place among the themes.", zh: "主题序号").range(1, 1000)
        Field("unit", .reference("unit"), through: "programme", "unit", "Whose programme.", zh: "所属支部")
    }
}
