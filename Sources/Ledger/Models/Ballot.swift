/// A vote taken at a sitting.
public struct Ballot: LedgerRecord {
    public var id: Int64?
    public var activity: Ref<Activity>?
    public var title = ""
    public var kind = ""
    public var member: Ref<Member>?
    public var due: Int64?
    public var present: Int64?
    public var yes: Int64?
    public var no: Int64?
    public var abstained: Int64?
    public var written: Int64?
    public var secret: Bool?

    public init() {}

    public static let kinds = [Choice("resolution", "决议"), Choice("admission", "发展党员"), Choice("confirmation", "转正"), Choice("election", "选举")]

    public static let schema = Schema<Self>(
        "ballot", "A vote taken at a sitting.", zh: "表决", aliases: ["表决记录", "投票"],
        key: ["activity", "title"], title: ["title", "activity"], leading: ["activity", "title"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("activity", \.activity, "The sitting.", zh: "活动", to: "activity").required().aliases("会议")
        Field("title", \.title, "What was voted on.", zh: "表决事项").required().aliases("事项")
        Field("kind", \.kind, "What kind of vote.", zh: "表决类别", oneOf: kinds).aliases("类别")
        Field("member", \.member, "About whom.", zh: "姓名", to: "member").aliases("对象")
        Field("due", \.due, "How many had a vote.", zh: "有表决权人数").aliases("应到人数").range(0)
        Field("present", \.present, "How many of them were there.", zh: "到会人数").aliases("实到人数").range(0)
        Field("yes", \.yes, "How many were for it.", zh: "赞成票").aliases("赞成").range(0)
        Field("no", \.no, "How many were against it.", zh: "反对票").aliases("反对").range(0)
        Field("abstained", \.abstained, "How many abstained.", zh: "弃权票").aliases("弃权").range(0)
        Field("written", \.written, "How many gave their opinion in writing beforehand: they count as for it.", zh: "书面意见").range(0)
        Field("secret", \.secret, "Whether it was secret.", zh: "无记名").aliases("是否无记名")
        Field("date", .day, through: "activity", "date", "The sitting's day.", zh: "活动日期")
        Field("unit", .reference("unit"), through: "activity", "unit", "The branch that held the sitting.", zh: "所属支部")
    }
}
