/// What followed from what: work sets a topic, study gives output, research gives results, innovation serves work.
///
/// One row is a stretch of a chain: each filled stage follows from the filled one before it. Several rows may make one chain.
public struct Link: LedgerRecord {
    public var id: Int64?
    public var topic: Ref<Topic>?
    public var activity: Ref<Activity>?
    public var output: Ref<Output>?
    public var project: Ref<Project>?
    public var result: Ref<Output>?
    public var adoption: Ref<Adoption>?
    public var raises: Ref<Topic>?

    public init() {}

    public static let schema = Schema<Self>(
        "link", "What followed from what: work sets a topic, study gives output, research gives results, innovation serves work.", zh: "贯通链条",
        aliases: ["链条", "贯通"],
        key: ["topic", "activity", "output", "project", "result", "adoption", "raises"], title: ["topic", "activity", "output", "project"], leading: ["topic"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("topic", \.topic, "The topic that the work set.", zh: "议题", to: "topic").aliases("题目")
        Field("activity", \.activity, "The sitting that studied it.", zh: "学习活动", to: "activity").aliases("活动")
        Field("output", \.output, "What the study gave.", zh: "学习成果", to: "output")
        Field("project", \.project, "The research that took it up.", zh: "课题", to: "project").aliases("课题名称")
        Field("result", \.result, "What the research gave.", zh: "研究成果", to: "output")
        Field("adoption", \.adoption, "The measure that the work adopted.", zh: "采纳举措", to: "adoption").aliases("举措")
        Field("raises", \.raises, "The new topic that the measure raised.", zh: "新议题", to: "topic").aliases("引出议题")
    }
}
