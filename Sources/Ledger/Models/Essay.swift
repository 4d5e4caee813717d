/// Something that a trainee wrote for the class.
public struct Essay: LedgerRecord {
    public var id: Int64?
    public var trainee: Ref<Trainee>?
    public var kind = ""
    public var title = ""
    public var date: Day?
    public var characters: Int64?
    public var ownWork: Bool?
    public var grade = ""

    public init() {}

    public static let kinds = [
        Choice("analysis", "党性分析", aliases: ["党性分析材料"]), Choice("essay", "论文", aliases: ["毕业论文"]), Choice("reflection", "学习体会", aliases: ["体会", "心得"]),
        Choice("other", "其他"),
    ]

    public static let schema = Schema<Self>(
        "essay", "Something that a trainee wrote for the class.", zh: "学员成果", aliases: ["学员论文", "党性分析材料"],
        key: ["trainee", "kind", "title"], title: ["trainee", "kind"], leading: ["trainee", "kind", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("trainee", \.trainee, "Who.", zh: "姓名", to: "trainee").required().aliases("学员", "学员姓名")
        Field("kind", \.kind, "What it is.", zh: "学员成果类型", oneOf: kinds).required().aliases("类型")
        Field("title", \.title, "Title.", zh: "题目").aliases("标题")
        Field("date", \.date, "The day.", zh: "提交日期").aliases("日期")
        Field("characters", \.characters, "Length in characters.", zh: "字数").range(0)
        Field("own_work", \.ownWork, "Whether the trainee declares that nobody else wrote it.", zh: "本人撰写").aliases("是否本人撰写")
        Field("grade", \.grade, "How it was judged.", zh: "评定")
        Field("class", .reference("class"), through: "trainee", "class", "The trainee's class.", zh: "班次")
    }
}
