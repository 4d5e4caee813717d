/// Something that the branch held: one sitting, whatever number of kinds it counts as.
public struct Activity: LedgerRecord {
    public var id: Int64?
    public var type = ""
    public var also: [String] = []
    public var title = ""
    public var date: Day?
    public var starts = ""
    public var ends = ""
    public var hours: Hundredths?
    public var unit: Ref<PartyUnit>?
    public var groups: [Ref<PartyGroup>] = []
    public var place = ""
    public var topic = ""
    public var content = ""
    public var decision = ""
    public var due: Int64?
    public var attended: Int64?
    public var details = ""
    public var tags: [String] = []

    public init() {}

    public static let schema = Schema<Self>(
        "activity", "Something that the branch held: one sitting.", zh: "活动", collection: "activities", aliases: ["会议", "会议记录"],
        key: ["type", "date", "unit", "title", "groups"], title: ["date", "title", "type"], leading: ["type", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("type", \.type, "The activity type that a plugin declares.", zh: "活动类型", word: .activityType).required().aliases("会议类型", "类型")
        Field("also", \.also, "The other kinds that the same sitting is.", zh: "兼为", word: .activityType)
        Field("title", \.title, "Name of the sitting.", zh: "活动名称").aliases("会议名称", "名称", "会议主题")
        Field("date", \.date, "The day it was held.", zh: "活动日期").required().aliases("会议日期", "日期", "时间", "活动时间", "会议时间")
        Field("starts", \.starts, "Time of day it began, as 14:30.", zh: "开始时间")
        Field("ends", \.ends, "Time of day it ended, as 16:00.", zh: "结束时间")
        Field("hours", \.hours, "Study hours that it counts for.", zh: "学时").aliases("时长").range(0, 1000)
        Field("unit", \.unit, "The branch that held it.", zh: "所属支部", to: "unit").aliases("支部", "党支部", "所在支部")
        Field("groups", \.groups, "The groups that sat.", zh: "所属党小组", to: "group").aliases("党小组", "小组")
        Field("place", \.place, "Where.", zh: "活动地点").aliases("会议地点", "地点")
        Field("topic", \.topic, "What it was about.", zh: "议题").aliases("会议议题", "主题", "活动主题")
        Field("content", \.content, "What was said.", zh: "活动内容").aliases("会议内容", "主要内容")
        Field("decision", \.decision, "What was decided.", zh: "会议决议").aliases("会议决议/结论", "决议", "结论")
        Field("due", \.due, "How many had to come.", zh: "应到人数").aliases("应到").range(0)
        Field("attended", \.attended, "How many came.", zh: "实到人数").aliases("实到").range(0)
        Field("details", \.details, "The fields that the activity type adds, as JSON.", zh: "附加字段").managed()
        Field("tags", \.tags, "Words by which the branch sorts its sittings, as 党建, 学员管理.", zh: "标签").aliases("标记")
    }
}
