/// A number that somebody counted, where the records themselves are not kept.
public struct Tally: LedgerRecord {
    public var id: Int64?
    public var item = ""
    public var date: Day?
    public var amount: Hundredths?
    public var quoted = ""
    public var unit: Ref<PartyUnit>?
    public var source = ""

    public init() {}

    public static let schema = Schema<Self>(
        "tally", "A number that somebody counted, where the records themselves are not kept.", zh: "统计数", collection: "tallies", aliases: ["统计"],
        key: ["unit", "item", "date"], title: ["item", "date"], leading: ["item", "date", "amount"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("item", \.item, "What was counted.", zh: "统计项目").required().aliases("项目")
        Field("date", \.date, "The day or the year for which it stands.", zh: "统计时间").required().aliases("日期", "年度")
        Field("amount", \.amount, "The number.", zh: "数值").aliases("数量")
        Field("quoted", \.quoted, "The number as it is quoted, as 130多个.", zh: "表述")
        Field("unit", \.unit, "Whose number.", zh: "所属支部", to: "unit").aliases("支部")
        Field("source", \.source, "Where it comes from.", zh: "数据来源").aliases("来源")
    }
}
