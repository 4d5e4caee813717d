/// That a check is waived for somebody until a day: who allowed it and why.
public struct Waiver: LedgerRecord {
    public var id: Int64?
    public var check = ""
    public var member: Ref<Member>?
    public var unit: Ref<PartyUnit>?
    public var trainingClass: Ref<TraineeClass>?
    public var reason = ""
    public var approver = ""
    public var from: Day?
    public var through: Day?

    public init() {}

    public static let schema = Schema<Self>(
        "exception", "That a check is waived for somebody until a day: who allowed it and why.", zh: "例外", aliases: ["豁免"],
        key: ["check", "member", "unit", "class", "from"], title: ["check", "member", "unit", "class"], leading: ["check"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("check", \.check, "The check, as plugin.check.", zh: "规则").required().aliases("检查项")
        Field("member", \.member, "For whom.", zh: "姓名", to: "member").aliases("党员")
        Field("unit", \.unit, "For which branch.", zh: "所属支部", to: "unit").aliases("支部")
        Field("class", \.trainingClass, "For which class.", zh: "班次", to: "class")
        Field("reason", \.reason, "Why.", zh: "例外理由").required().aliases("理由")
        Field("approver", \.approver, "Who allowed it.", zh: "批准人").required().aliases("批准单位")
        Field("from", \.from, "First day.", zh: "起始日期").aliases("开始日期")
        Field("through", \.through, "Last day; empty where none is set.", zh: "截止日期").aliases("到期日期")
    }
}
