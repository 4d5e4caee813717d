/// A question that the work raises.
public struct Topic: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var source = ""
    public var date: Day?
    public var follows: Ref<EvidenceDocument>?
    public var activity: Ref<Activity>?
    public var owner: Ref<Member>?
    public var unit: Ref<PartyUnit>?
    public var status = ""
    public var answer = ""

    public init() {}

    public static let statuses = [Choice("open", "待解决", aliases: ["未解决", "进行中"]), Choice("closed", "已解决", aliases: ["已办结"])]

    public static let schema = Schema<Self>(
        "topic", "A question that the work raises.", zh: "议题", aliases: ["题目清单", "问题清单"],
        key: ["title"], leading: ["title", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "What is asked.", zh: "议题").required().aliases("题目", "问题")
        Field("source", \.source, "Where in the work it comes from.", zh: "工作来源").aliases("来源")
        Field("date", \.date, "The day it was raised.", zh: "提出日期").aliases("日期")
        Field("follows", \.follows, "The speech or document that it follows up.", zh: "跟进文件", to: "document").aliases("跟进材料")
        Field("activity", \.activity, "The sitting at which it was raised or discussed.", zh: "研讨活动", to: "activity")
        Field("owner", \.owner, "Who looks after it.", zh: "责任人", to: "member").aliases("负责人")
        Field("unit", \.unit, "Whose question.", zh: "所属支部", to: "unit").aliases("支部")
        Field("status", \.status, "Open or closed.", zh: "议题状态", oneOf: statuses).aliases("状态")
        Field("answer", \.answer, "What was found.", zh: "研讨结论").aliases("答复", "结论")
    }
}
