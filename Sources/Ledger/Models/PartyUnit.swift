/// A branch or a body above it.
public struct PartyUnit: LedgerRecord {
    public var id: Int64?
    public var name = ""
    public var kind = ""
    public var code = ""
    public var parent: Ref<PartyUnit>?
    public var founded: Day?
    public var dissolved: Day?
    public var termEnd: Day?
    public var hasCommittee: Bool?

    public init() {}

    public static let kinds = [
        Choice("branch", "党支部", aliases: ["支部"]), Choice("temporary", "临时党支部"), Choice("general_branch", "党总支"), Choice("committee", "党委"),
    ]

    public static let schema = Schema<Self>(
        "unit", "A branch or a body above it.", zh: "组织", aliases: ["支部", "党支部", "党组织"], key: ["name"], leading: ["name"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("name", \.name, "Name, as on the seal.", zh: "组织名称").required().aliases("支部名称", "名称", "党组织名称")
        Field("kind", \.kind, "What kind of body it is.", zh: "组织类型", oneOf: kinds).aliases("类型")
        Field("code", \.code, "Code in the superior's system.", zh: "组织代码")
        Field("parent", \.parent, "The body above.", zh: "上级组织", to: "unit").aliases("上级党组织")
        Field("founded", \.founded, "First day.", zh: "成立日期")
        Field("dissolved", \.dissolved, "Last day.", zh: "撤销日期")
        Field("term_end", \.termEnd, "Last day of the committee's term.", zh: "任期届满日期").aliases("届满日期")
        Field("has_committee", \.hasCommittee, "Whether it has a committee.", zh: "设支委会")
    }
}
