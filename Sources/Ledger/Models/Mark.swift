/// One trainee's attendance on one half-day.
public struct Mark: LedgerRecord {
    public var id: Int64?
    public var trainee: Ref<Trainee>?
    public var date: Day?
    public var half = ""
    public var status = ""
    public var note = ""

    public init() {}

    public static let statuses = [
        Choice("present", "出勤", aliases: ["√"]), Choice("late", "迟到", aliases: ["⊙"]), Choice("sick", "病假", aliases: ["△"]),
        Choice("private", "事假", aliases: ["○"]), Choice("official", "公假", aliases: ["☆"]), Choice("absent", "旷课", aliases: ["×", "缺勤"]),
    ]

    public static let schema = Schema<Self>(
        "mark", "One trainee's attendance on one half-day.", zh: "考勤", aliases: ["考勤表"],
        key: ["trainee", "date", "half"], title: ["trainee", "date", "half"], leading: ["trainee", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("trainee", \.trainee, "Who.", zh: "姓名", to: "trainee").required().aliases("学员", "学员姓名")
        Field("date", \.date, "The day.", zh: "日期").required()
        Field("half", \.half, "Morning, afternoon or evening.", zh: "时段", oneOf: ClassSession.halves)
        Field("status", \.status, "There, late, on leave or absent.", zh: "考勤状态", oneOf: statuses).required().aliases("考勤", "状态")
        Field("note", \.note, "Remark.", zh: "备注")
        Field("class", .reference("class"), through: "trainee", "class", "The trainee's class.", zh: "班次")
        Field("unit", .reference("unit"), through: "trainee", "unit", "The branch whose department runs the class.", zh: "承办支部")
    }
}
