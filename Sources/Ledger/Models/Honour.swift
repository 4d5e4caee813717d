/// An honour, with the years for which it stands.
public struct Honour: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var issuer = ""
    public var awarded: Day?
    public var from: Day?
    public var through: Day?
    public var unit: Ref<PartyUnit>?
    public var member: Ref<Member>?

    public init() {}

    public static let schema = Schema<Self>(
        "honour", "An honour, with the years for which it stands.", zh: "荣誉", aliases: ["表彰", "奖励"],
        key: ["title", "issuer", "from", "member"], title: ["title", "from"], leading: ["title", "from", "through"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "Name.", zh: "荣誉名称").required().aliases("名称")
        Field("issuer", \.issuer, "Who gave it.", zh: "授予单位")
        Field("awarded", \.awarded, "The day it was given.", zh: "授予日期")
        Field("from", \.from, "First day or year for which it stands.", zh: "起始年度").aliases("起始日期")
        Field("through", \.through, "Last day or year for which it stands.", zh: "截止年度").aliases("截止日期")
        Field("unit", \.unit, "The branch that has it.", zh: "所属支部", to: "unit").aliases("支部")
        Field("member", \.member, "The member who has it.", zh: "获奖人", to: "member").aliases("姓名")
    }
}
