/// A Party post that a member holds from a first to a last day.
public struct Post: LedgerRecord {
    public var id: Int64?
    public var member: Ref<Member>?
    public var post = ""
    public var unit: Ref<PartyUnit>?
    public var group: Ref<PartyGroup>?
    public var from: Day?
    public var through: Day?
    public var duties = ""

    public init() {}

    public static let posts = [
        Choice("secretary", "书记", aliases: ["支部书记", "党支部书记"]), Choice("deputy_secretary", "副书记", aliases: ["支部副书记"]),
        Choice("organisation", "组织委员"), Choice("publicity", "宣传委员"), Choice("discipline", "纪检委员"),
        Choice("youth", "青年委员"), Choice("committee_member", "委员", aliases: ["支委", "支部委员"]),
        Choice("group_leader", "党小组长", aliases: ["组长", "小组长"]),
    ]
    /// The posts whose holders make up the committee.
    public static let committee: Set = ["secretary", "deputy_secretary", "organisation", "publicity", "discipline", "youth", "committee_member"]

    public static let schema = Schema<Self>(
        "post", "A Party post that a member holds.", zh: "党内职务", aliases: ["职务", "任职"],
        key: ["member", "post", "from"], title: ["member", "post"], leading: ["member", "post"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("member", \.member, "Who holds it.", zh: "姓名", to: "member").required().aliases("党员")
        Field("post", \.post, "Which post.", zh: "党内职务", oneOf: posts).required().aliases("职务")
        Field("unit", \.unit, "In which branch.", zh: "所在支部", to: "unit").aliases("支部", "党支部")
        Field("group", \.group, "Of which group, for its leader.", zh: "党小组", to: "group").aliases("小组")
        Field("from", \.from, "First day.", zh: "任职日期").aliases("任职时间", "起始日期")
        Field("through", \.through, "Last day; empty while it lasts.", zh: "免职日期").aliases("免职时间", "截止日期")
        Field("duties", \.duties, "What the post is there for.", zh: "岗位职责").aliases("职责")
    }
}
