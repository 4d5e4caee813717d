/// A paper or a file: evidence of something, or what a topic follows up.
public struct EvidenceDocument: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var kind = ""
    public var date: Day?
    public var file = ""
    public var digest = ""
    public var source = ""
    public var requirement = ""
    public var status = ""
    public var text = ""
    public var member: Ref<Member>?
    public var unit: Ref<PartyUnit>?
    public var regulation: Ref<Regulation>?

    public init() {}

    public static let statuses = [Choice("pending", "待审"), Choice("accepted", "通过"), Choice("returned", "退回")]

    public static let schema = Schema<Self>(
        "document", "A paper or a file: evidence of something, or what a topic follows up.", zh: "材料", aliases: ["佐证材料", "附件材料"],
        key: ["title", "date"], leading: ["title", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "Title.", zh: "材料名称").required().aliases("名称", "标题")
        Field("kind", \.kind, "What kind of paper, as 申请书.", zh: "材料类型").aliases("类型")
        Field("date", \.date, "Its date: of a speech the day it was published.", zh: "材料日期").aliases("发布日期", "日期")
        Field("file", \.file, "Where the file lies.", zh: "文件位置").aliases("附件")
        Field("digest", \.digest, "SHA-256 of the file, by which a changed file is told.", zh: "文件指纹")
        Field("source", \.source, "Who issued it, or where it can be read.", zh: "材料来源").aliases("来源")
        Field("requirement", \.requirement, "What it is evidence for.", zh: "对应要求")
        Field("status", \.status, "Whether it was looked at.", zh: "审核状态", oneOf: statuses).aliases("状态")
        Field("text", \.text, "What it says, or the part that matters: shown, never scored.", zh: "材料正文").aliases("正文", "摘要")
        Field("member", \.member, "Whose paper.", zh: "姓名", to: "member").aliases("党员")
        Field("unit", \.unit, "Which branch keeps it.", zh: "所属支部", to: "unit").aliases("支部")
        Field("regulation", \.regulation, "The regulation that it belongs to.", zh: "制度名称", to: "regulation").aliases("制度")
    }
}
