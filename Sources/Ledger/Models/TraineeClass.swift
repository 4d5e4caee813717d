/// A class of trainees.
public struct TraineeClass: LedgerRecord {
    public var id: Int64?
    public var name = ""
    public var title = ""
    public var kind = ""
    public var starts: Day?
    public var ends: Day?
    public var totalHours: Hundredths?
    public var sponsor = ""
    public var organiser: Ref<Member>?
    public var branch: Ref<PartyUnit>?
    public var headcount: Int64?
    public var leavesKept: Bool?
    public var incidentsKept: Bool?
    public var unit: Ref<PartyUnit>?

    public init() {}

    public static let kinds = [
        Choice("refresher", "进修班", aliases: ["进修"]), Choice("training", "培训班", aliases: ["培训"]), Choice("seminar", "专题班", aliases: ["专题", "专题研讨班"]),
        Choice("teachers", "师资班", aliases: ["师资"]),
    ]

    public static let schema = Schema<Self>(
        "class", "A class of trainees.", zh: "班次", collection: "classes", aliases: ["班级"],
        key: ["name"], leading: ["name", "starts"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("name", \.name, "Short name that no other class has, as 第118期.", zh: "班次").required().aliases("期次", "班号", "班次编号")
        Field("title", \.title, "Full title.", zh: "班次名称").aliases("班级名称", "全称")
        Field("kind", \.kind, "What kind of class.", zh: "班次类型", oneOf: kinds).aliases("类型")
        Field("starts", \.starts, "First day.", zh: "开班日期").required().aliases("开班时间", "报到日期")
        Field("ends", \.ends, "Last day.", zh: "结业日期").aliases("结业时间", "结束日期")
        Field("total_hours", \.totalHours, "Hours of the whole class.", zh: "总学时").range(0, 10000)
        Field("sponsor", \.sponsor, "Who asked for the class.", zh: "主办单位").aliases("委托单位")
        Field("organiser", \.organiser, "The organiser in charge.", zh: "组织员", to: "member").aliases("班主任")
        Field("branch", \.branch, "Its temporary branch.", zh: "临时党支部", to: "unit")
        Field("headcount", \.headcount, "Trainees at the opening, where the roll itself is not kept.", zh: "人数").aliases("学员人数").range(0)
        Field("leaves_kept", \.leavesKept, "Whether somebody confirms that every leave is on the register.", zh: "请假登记完整").aliases("请假登记是否完整")
        Field("incidents_kept", \.incidentsKept, "Whether somebody confirms that the register of incidents was kept.", zh: "违纪登记完整").aliases("违纪登记是否完整")
        Field("unit", \.unit, "The branch whose department runs it.", zh: "承办支部", to: "unit").aliases("所属支部", "支部")
    }
}
