/// A measure that the work took over from a result.
public struct Adoption: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var date: Day?
    public var adopter = ""
    public var output: Ref<Output>?
    public var unit: Ref<PartyUnit>?

    public init() {}

    public static let schema = Schema<Self>(
        "adoption", "A measure that the work took over from a result.", zh: "采纳举措", aliases: ["创新举措", "采纳"],
        key: ["title"], leading: ["title", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "The measure.", zh: "举措").required().aliases("举措名称")
        Field("date", \.date, "The day it was adopted.", zh: "采纳日期").aliases("日期")
        Field("adopter", \.adopter, "Who adopted it.", zh: "采纳单位")
        Field("output", \.output, "The result that it takes over.", zh: "成果名称", to: "output").aliases("来源成果")
        Field("unit", \.unit, "Whose result it was.", zh: "所属支部", to: "unit").aliases("支部")
    }
}
