/// A half-day on a class's timetable.
public struct ClassSession: LedgerRecord {
    public var id: Int64?
    public var trainingClass: Ref<TraineeClass>?
    public var date: Day?
    public var half = ""
    public var topic = ""
    public var teacher = ""
    public var category = ""
    public var form = ""
    public var hours: Hundredths?

    public init() {}

    public static let halves = [Choice("am", "上午"), Choice("pm", "下午"), Choice("evening", "晚上", aliases: ["晚间"])]
    public static let categories = [Choice("theory", "理论教育", aliases: ["理论"]), Choice("spirit", "党性教育", aliases: ["党性"]), Choice("other", "其他")]
    public static let forms = [
        Choice("lecture", "专题讲授", aliases: ["讲授"]), Choice("organisers_forum", "组织员论坛"), Choice("offices_forum", "机关处室论坛"),
        Choice("case", "案例教学"), Choice("interview", "访谈式教学"), Choice("experience", "体验式教学"), Choice("site", "现场教学"),
    ]

    public static let schema = Schema<Self>(
        "session", "A half-day on a class's timetable.", zh: "课次", aliases: ["课程表", "课程"],
        key: ["class", "date", "half", "topic"], title: ["class", "date", "topic"], leading: ["class", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("class", \.trainingClass, "Of which class.", zh: "班次", to: "class").required()
        Field("date", \.date, "The day.", zh: "日期").required().aliases("上课日期")
        Field("half", \.half, "Morning, afternoon or evening.", zh: "时段", oneOf: halves)
        Field("topic", \.topic, "What it is about.", zh: "课程主题").aliases("课程", "课程名称", "主题")
        Field("teacher", \.teacher, "Who teaches.", zh: "授课人").aliases("教师", "主讲人")
        Field("category", \.category, "Theory, party spirit or other.", zh: "课程类别", oneOf: categories).aliases("类别")
        Field("form", \.form, "How it is taught.", zh: "教学形式", oneOf: forms).aliases("形式")
        Field("hours", \.hours, "Hours.", zh: "学时").range(0, 24)
        Field("unit", .reference("unit"), through: "class", "unit", "The branch whose department runs the class.", zh: "承办支部")
    }
}
