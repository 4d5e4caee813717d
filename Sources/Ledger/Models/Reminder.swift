/// Something to be done by a day.
public struct Reminder: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var date: Day?
    public var owner: Ref<Member>?
    public var unit: Ref<PartyUnit>?
    public var done: Day?
    public var note = ""

    public init() {}

    public static let schema = Schema<Self>(
        "reminder", "Something to be done by a day.", zh: "提醒", aliases: ["到期提醒", "待办"],
        key: ["title", "date"], leading: ["title", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "What.", zh: "提醒事项").required().aliases("事项")
        Field("date", \.date, "By when.", zh: "提醒日期").required().aliases("截止日期", "日期")
        Field("owner", \.owner, "By whom.", zh: "责任人", to: "member").aliases("负责人")
        Field("unit", \.unit, "By which branch.", zh: "所属支部", to: "unit").aliases("支部")
        Field("done", \.done, "The day it was done; empty while it is open.", zh: "完成日期").aliases("办结日期")
        Field("note", \.note, "What it is about.", zh: "备注")
    }
}
