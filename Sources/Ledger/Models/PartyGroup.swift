/// A group within a branch.
public struct PartyGroup: LedgerRecord {
    public var id: Int64?
    public var unit: Ref<PartyUnit>?
    public var name = ""
    public var from: Day?
    public var through: Day?

    public init() {}

    public static let schema = Schema<Self>(
        "group", "A group within a branch.", zh: "党小组", aliases: ["小组"], key: ["unit", "name"], title: ["name"], leading: ["name"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("unit", \.unit, "The branch it belongs to.", zh: "所在支部", to: "unit").required().aliases("党支部", "支部")
        Field("name", \.name, "Name within the branch.", zh: "小组名称").required().aliases("党小组", "党小组名称", "名称")
        Field("from", \.from, "First day.", zh: "成立日期")
        Field("through", \.through, "Last day.", zh: "撤销日期")
    }
}
