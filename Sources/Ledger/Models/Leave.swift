/// A trainee's leave, counted in half-days and hours.
public struct Leave: LedgerRecord {
    public var id: Int64?
    public var trainee: Ref<Trainee>?
    public var date: Day?
    public var half = ""
    public var through: Day?
    public var throughHalf = ""
    public var hours: Hundredths?
    public var days: Hundredths?
    public var kind = ""
    public var reason = ""
    public var approver = ""
    public var returned: Day?

    public init() {}

    public static let kinds = [Choice("sick", "病假"), Choice("private", "事假"), Choice("official", "公假")]
    public static let approvers = [
        Choice("organiser", "组织员", aliases: ["班主任"]), Choice("director", "部主任", aliases: ["进修部主任", "主任"]), Choice("vice_president", "副校长", aliases: ["分管校领导"]),
    ]

    public static let schema = Schema<Self>(
        "leave", "A trainee's leave.", zh: "请假", aliases: ["请假登记"],
        key: ["trainee", "date", "half"], title: ["trainee", "date"], leading: ["trainee", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("trainee", \.trainee, "Who.", zh: "姓名", to: "trainee").required().aliases("学员", "学员姓名")
        Field("date", \.date, "First day.", zh: "请假日期").required().aliases("开始日期", "起始日期", "请假时间")
        Field("half", \.half, "The half-day on which it begins.", zh: "开始时段", oneOf: ClassSession.halves)
        Field("through", \.through, "Last day.", zh: "截止日期").aliases("结束日期")
        Field("through_half", \.throughHalf, "The half-day on which it ends.", zh: "结束时段", oneOf: ClassSession.halves)
        Field("hours", \.hours, "Hours of class that were missed.", zh: "请假学时").aliases("学时").range(0, 10000)
        Field("days", \.days, "Days, in halves.", zh: "请假天数").aliases("天数").range(0, 400)
        Field("kind", \.kind, "Sick, private or official.", zh: "请假类别", oneOf: kinds).aliases("类别", "假别")
        Field("reason", \.reason, "Why.", zh: "请假事由").aliases("事由", "原因").personal()
        Field("approver", \.approver, "The rank of who approved it.", zh: "批准人", oneOf: approvers).aliases("审批人")
        Field("returned", \.returned, "The day of reporting back.", zh: "销假日期").aliases("销假时间")
        Field("class", .reference("class"), through: "trainee", "class", "The trainee's class.", zh: "班次")
        Field("unit", .reference("unit"), through: "trainee", "unit", "The branch whose department runs the class.", zh: "承办支部")
    }
}
