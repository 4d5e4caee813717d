/// A research project or a part of one.
public struct Project: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var level = ""
    public var parents: [Ref<Project>] = []
    public var programme: Ref<Programme>?
    public var sponsor = ""
    public var lead = ""
    public var unit: Ref<PartyUnit>?
    public var starts: Day?
    public var due: Day?
    public var ends: Day?
    public var status = ""

    public init() {}

    public static let levels = [Choice("project", "项目", aliases: ["课题"]), Choice("sub_project", "子课题", aliases: ["子项目"])]
    public static let statuses = [
        Choice("planned", "拟立项"), Choice("running", "在研", aliases: ["进行中"]), Choice("completed", "已结项", aliases: ["结项"]), Choice("stopped", "中止"),
    ]

    public static let schema = Schema<Self>(
        "project", "A research project or a part of one.", zh: "课题", aliases: ["项目", "课题研究", "子课题"],
        key: ["title"], leading: ["title"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "Title.", zh: "课题名称").required().aliases("项目名称", "名称")
        Field("level", \.level, "Project or sub-project.", zh: "课题级别", oneOf: levels).aliases("级别", "类别")
        Field("parents", \.parents, "The projects that it is a part of; none for a project.", zh: "上级课题", to: "project").aliases("所属项目", "所属课题")
        Field("programme", \.programme, "The programme that it belongs to.", zh: "研究计划", to: "programme")
        Field("sponsor", \.sponsor, "Who outside the branch asked for it.", zh: "委托单位")
        Field("lead", \.lead, "Who outside the branch leads it.", zh: "牵头单位").aliases("牵头人")
        Field("unit", \.unit, "Whose project.", zh: "所属支部", to: "unit").aliases("支部")
        Field("starts", \.starts, "First day.", zh: "立项日期").aliases("开始日期")
        Field("due", \.due, "The day by which it is to end.", zh: "计划结项日期").aliases("截止日期")
        Field("ends", \.ends, "The day it ended; empty while it lasts.", zh: "结项日期").aliases("结束日期")
        Field("status", \.status, "How far it has come.", zh: "课题状态", oneOf: statuses).aliases("状态")
    }
}
