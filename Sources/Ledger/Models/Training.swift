/// A course that a member attended elsewhere.
public struct Training: LedgerRecord {
    public var id: Int64?
    public var member: Ref<Member>?
    public var title = ""
    public var date: Day?
    public var through: Day?
    public var hours: Hundredths?
    public var days: Hundredths?
    public var kind = ""
    public var organiser = ""

    public init() {}

    public static let kinds = [Choice("centralised", "集中培训", aliases: ["脱产"]), Choice("online", "网络培训", aliases: ["网络"]), Choice("other", "其他")]

    public static let schema = Schema<Self>(
        "training", "A course that a member attended elsewhere.", zh: "培训", aliases: ["培训记录"],
        key: ["member", "title", "date"], title: ["member", "title"], leading: ["member", "title", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("member", \.member, "Who.", zh: "姓名", to: "member").required().aliases("党员")
        Field("title", \.title, "The course.", zh: "培训名称").required().aliases("培训班", "名称")
        Field("date", \.date, "First day.", zh: "培训日期").aliases("开始日期", "日期")
        Field("through", \.through, "Last day.", zh: "培训结束日期").aliases("结束日期")
        Field("hours", \.hours, "Hours that it counts for.", zh: "学时").range(0, 10000)
        Field("days", \.days, "Days that it counts for.", zh: "天数").range(0, 4000)
        Field("kind", \.kind, "How it was held.", zh: "培训形式", oneOf: kinds).aliases("形式", "类别")
        Field("organiser", \.organiser, "Who held it.", zh: "举办单位").aliases("主办单位")
    }
}
