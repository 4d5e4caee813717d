/// Something written: an article, a book, a report, a transcript, a compendium.
public struct Output: LedgerRecord {
    public var id: Int64?
    public var title = ""
    public var kind = ""
    public var authors: [Ref<Member>] = []
    public var otherAuthors = ""
    public var date: Day?
    public var outlet = ""
    public var number = ""
    public var page = ""
    public var fullPage: Bool?
    public var characters: Int64?
    public var quoted = ""
    public var activity: Ref<Activity>?
    public var project: Ref<Project>?
    public var theme: Ref<Theme>?
    public var unit: Ref<PartyUnit>?
    public var note = ""

    public init() {}

    public static let kinds = [
        Choice("article", "理论文章", aliases: ["文章", "论文"]), Choice("reflection", "学习心得", aliases: ["心得", "心得体会"]), Choice("transcript", "讲稿"),
        Choice("report", "研究报告", aliases: ["报告"]), Choice("rules", "办法汇编", aliases: ["办法"]), Choice("book", "著述", aliases: ["著作", "专著"]),
        Choice("compendium", "成果汇编", aliases: ["汇编"]), Choice("other", "其他"),
    ]

    public static let schema = Schema<Self>(
        "output", "Something written: an article, a book, a report, a transcript, a compendium.", zh: "成果", aliases: ["研究成果", "文章", "成果清单"],
        key: ["kind", "title", "date"], title: ["title", "kind"], leading: ["kind", "title", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("title", \.title, "Title.", zh: "成果名称").required().aliases("题目", "名称", "标题")
        Field("kind", \.kind, "What it is.", zh: "成果类型", oneOf: kinds).required().aliases("类型")
        Field("authors", \.authors, "The members who wrote it.", zh: "作者", to: "member").aliases("姓名")
        Field("other_authors", \.otherAuthors, "Authors from outside.", zh: "其他作者")
        Field("date", \.date, "The day it was published or finished.", zh: "成果日期").aliases("发表日期", "日期", "完成日期")
        Field("outlet", \.outlet, "Where it was published; empty where it was not.", zh: "发表载体").aliases("刊物", "发表刊物", "载体")
        Field("number", \.number, "Number of the paper's or the journal's edition.", zh: "期号").aliases("期次", "期数")
        Field("page", \.page, "On which page.", zh: "版面").aliases("版次")
        Field("full_page", \.fullPage, "Whether it is part of a full page.", zh: "整版").aliases("是否整版")
        Field("characters", \.characters, "Length in characters.", zh: "字数").range(0)
        Field("quoted", \.quoted, "The length as it is quoted, as 30余万字.", zh: "字数表述")
        Field("activity", \.activity, "The sitting that it came of.", zh: "来源活动", to: "activity").aliases("活动")
        Field("project", \.project, "The project that it came of.", zh: "课题名称", to: "project").aliases("所属课题", "来源课题")
        Field("theme", \.theme, "The theme that it belongs to.", zh: "研究主题", to: "theme").aliases("主题")
        Field("unit", \.unit, "Whose output.", zh: "所属支部", to: "unit").aliases("支部")
        Field("note", \.note, "What others said of it, with the source. Shown, never scored.", zh: "反响")
    }
}
