/// One person at one sitting, with a set of roles: two roles do not double the hours.
public struct Participation: LedgerRecord {
    public var id: Int64?
    public var activity: Ref<Activity>?
    public var member: Ref<Member>?
    public var roles: [String] = []
    public var attendance = ""
    public var guest: Bool?
    public var reason = ""

    public init() {}

    public static let attendances = [
        Choice("present", "出席", aliases: ["到会", "√"]), Choice("leave", "请假"), Choice("absent", "缺席", aliases: ["旷会"]),
        Choice("made_up", "已补课", aliases: ["补课"]),
    ]

    /// The attendances that count as having been there.
    public static let attended = ["present", "made_up"]

    public static let schema = Schema<Self>(
        "participation", "One person at one sitting, with a set of roles.", zh: "参加记录", aliases: ["参会人员"],
        key: ["activity", "member"], title: ["member", "activity"], leading: ["activity", "member"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("activity", \.activity, "The sitting.", zh: "活动", to: "activity").required()
        Field("member", \.member, "Who.", zh: "姓名", to: "member").required().aliases("党员")
        Field("roles", \.roles, "The parts that the person took.", zh: "角色", word: .role)
        Field("attendance", \.attendance, "Whether the person was there.", zh: "出勤", oneOf: attendances).required()
        Field("guest", \.guest, "There without being due.", zh: "列席")
        Field("reason", \.reason, "Why not there.", zh: "请假原因").personal()
        Field("type", .word(.activityType), through: "activity", "type", "The sitting's type.", zh: "活动类型")
        Field("date", .day, through: "activity", "date", "The sitting's day.", zh: "活动日期")
        Field("hours", .decimal, through: "activity", "hours", "The sitting's hours.", zh: "学时")
        Field("unit", .reference("unit"), through: "activity", "unit", "The branch that held the sitting.", zh: "所属支部")
    }
}
