/// A heart-to-heart talk.
public struct Talk: LedgerRecord {
    public var id: Int64?
    public var date: Day?
    public var talker: Ref<Member>?
    public var targets: [Ref<Member>] = []
    public var relation = ""
    public var method = ""
    public var place = ""
    public var unit: Ref<PartyUnit>?
    public var content = ""

    public init() {}

    public static let relations = [
        Choice("committee", "委员之间"), Choice("committee_member", "委员与党员", aliases: ["委员与党员之间"]), Choice("members", "党员之间"), Choice("other", "其他"),
    ]
    public static let methods = [Choice("individual", "个别谈话", aliases: ["个别"]), Choice("collective", "集体谈话", aliases: ["集体"]), Choice("organisation", "组织约谈")]

    public static let schema = Schema<Self>(
        "talk", "A heart-to-heart talk.", zh: "谈心谈话", aliases: ["谈话", "谈话记录"],
        key: ["date", "talker", "targets"], title: ["date", "talker", "targets"], leading: ["talker", "targets", "date"], belonging: ["talker", "targets"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("date", \.date, "The day.", zh: "谈话日期").required().aliases("日期", "时间")
        Field("talker", \.talker, "Who led the talk.", zh: "谈话人", to: "member").required()
        Field("targets", \.targets, "With whom.", zh: "谈话对象", to: "member").required().aliases("对象")
        Field("relation", \.relation, "Between whom it was, as the rule divides them.", zh: "谈话关系", oneOf: relations).aliases("类型")
        Field("method", \.method, "How.", zh: "谈话方式", oneOf: methods).aliases("方式")
        Field("place", \.place, "Where.", zh: "谈话地点").aliases("地点")
        Field("unit", \.unit, "The branch that keeps the record.", zh: "所属支部", to: "unit").aliases("支部")
        Field("content", \.content, "What was said.", zh: "谈话内容").aliases("内容").personal()
    }
}
