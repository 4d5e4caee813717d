/// A stretch of a member's dated history: unit, group and status stay the same from its first to its last day.
/// A change of any of them ends one row and begins the next; days that no row covers are days off the rolls (moved away, seconded).
public struct Membership: LedgerRecord {
    public var id: Int64?
    public var member: Ref<Member>?
    public var unit: Ref<PartyUnit>?
    public var group: Ref<PartyGroup>?
    public var status = ""
    public var from: Day?
    public var through: Day?

    public init() {}

    public static let statuses = [
        Choice("full", "正式党员", aliases: ["正式"]), Choice("probationary", "预备党员", aliases: ["预备"]),
    ]

    public static let schema = Schema<Self>(
        "membership", "A stretch of a member's history in one unit, one group and one status.", zh: "党员履历", aliases: ["组织关系"],
        key: ["member", "from"], title: ["member", "from"], leading: ["member", "unit", "from"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("member", \.member, "Whose history it is.", zh: "姓名", to: "member").required().aliases("党员", "党员姓名")
        Field("unit", \.unit, "The branch in that time.", zh: "所在支部", to: "unit").required().aliases("支部", "党支部")
        Field("group", \.group, "The group in that time.", zh: "党小组", to: "group").aliases("小组", "所在小组")
        Field("status", \.status, "Full or probationary in that time.", zh: "人员类别", oneOf: statuses).required().aliases("党员类别")
        Field("from", \.from, "First day; empty where it began before the records.", zh: "起始日期").aliases("开始日期", "起")
        Field("through", \.through, "Last day; empty while it lasts.", zh: "截止日期").aliases("结束日期", "止")
    }
}
