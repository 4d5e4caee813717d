/// A dated step of a procedure.
public struct Step: LedgerRecord {
    public var id: Int64?
    public var procedure = ""
    public var step = ""
    public var date: Day?
    public var member: Ref<Member>?
    public var project: Ref<Project>?
    public var trainingClass: Ref<TraineeClass>?
    public var answer = ""
    public var body = ""
    public var reason = ""

    public init() {}

    public static let answers = [Choice("agreed", "同意"), Choice("filed", "备案"), Choice("refused", "不同意")]

    public static let schema = Schema<Self>(
        "step", "A dated step of a procedure.", zh: "程序步骤", aliases: ["步骤", "发展党员程序"],
        key: ["member", "project", "class", "procedure", "step"], title: ["member", "project", "class", "procedure", "step"], leading: ["member"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("procedure", \.procedure, "The procedure, as plugins declare it.", zh: "程序").required().aliases("程序名称")
        Field("step", \.step, "The step, as the procedure calls it.", zh: "步骤").required().aliases("环节")
        Field("date", \.date, "The day it was taken.", zh: "办理日期").aliases("日期", "时间")
        Field("member", \.member, "About whom.", zh: "姓名", to: "member").aliases("党员")
        Field("project", \.project, "About which project.", zh: "课题名称", to: "project").aliases("课题")
        Field("class", \.trainingClass, "About which class.", zh: "班次", to: "class")
        Field("answer", \.answer, "What the body that was asked said.", zh: "答复", oneOf: answers).aliases("意见")
        Field("body", \.body, "Who decided.", zh: "办理主体").aliases("决定机构")
        Field("reason", \.reason, "Why it took longer, where the rule asks for a reason.", zh: "延期理由").aliases("理由")
    }
}
