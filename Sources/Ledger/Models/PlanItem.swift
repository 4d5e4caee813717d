/// One thing that a plan says will be done.
public struct PlanItem: LedgerRecord {
    public var id: Int64?
    public var plan: Ref<Plan>?
    public var number = ""
    public var title = ""
    public var kind = ""
    public var responsibility = ""
    public var type = ""
    public var date: Day?
    public var owners: [Ref<Member>] = []
    public var done: Day?

    public init() {}

    public static let kinds = [Choice("political", "政治能力"), Choice("professional", "专业能力")]
    public static let responsibilities = [Choice("main", "主体责任"), Choice("supervision", "监督责任"), Choice("own", "党员自主责任", aliases: ["自主责任"])]

    public static let schema = Schema<Self>(
        "plan_item", "One thing that a plan says will be done.", zh: "计划事项", aliases: ["计划项", "计划明细"],
        key: ["plan", "number"], title: ["plan", "number", "title"], leading: ["plan", "number", "title"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("plan", \.plan, "Of which plan.", zh: "工作计划", to: "plan").required().aliases("计划名称", "计划")
        Field("number", \.number, "Number within the plan.", zh: "事项编号").required().aliases("序次")
        Field("title", \.title, "What will be done.", zh: "事项").required().aliases("计划内容", "内容")
        Field("kind", \.kind, "Which ability it builds.", zh: "能力类别", oneOf: kinds).aliases("类别")
        Field("responsibility", \.responsibility, "Whose responsibility it is.", zh: "责任类别", oneOf: responsibilities)
        Field("type", \.type, "The activity type that does it.", zh: "活动类型", word: .activityType).aliases("完成方式")
        Field("date", \.date, "The day by which it is due.", zh: "完成时限").aliases("时限", "计划时间")
        Field("owners", \.owners, "Who answers for it.", zh: "责任人", to: "member").aliases("负责人")
        Field("done", \.done, "The day it was done, where no other record shows it.", zh: "完成日期")
        Field("year", .integer, through: "plan", "year", "The plan's year.", zh: "年度")
        Field("unit", .reference("unit"), through: "plan", "unit", "Whose plan.", zh: "所属支部")
    }
}
