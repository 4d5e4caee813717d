/// An item of party-spirit education at a stage of a class.
public struct Stage: LedgerRecord {
    public var id: Int64?
    public var trainingClass: Ref<TraineeClass>?
    public var stage = ""
    public var title = ""
    public var date: Day?

    public init() {}

    public static let stages = [
        Choice("opening", "入学教育", aliases: ["入学"]), Choice("course", "过程教育", aliases: ["在学", "过程"]), Choice("closing", "结业总结", aliases: ["结业"]),
    ]

    public static let schema = Schema<Self>(
        "stage", "An item of party-spirit education at a stage of a class.", zh: "党性教育环节", aliases: ["党性教育", "环节"],
        key: ["class", "stage", "title"], title: ["class", "stage", "title"], leading: ["class", "stage", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("class", \.trainingClass, "Of which class.", zh: "班次", to: "class").required()
        Field("stage", \.stage, "At which stage.", zh: "教育阶段", oneOf: stages).required().aliases("阶段")
        Field("title", \.title, "What it was.", zh: "教育内容").aliases("环节内容", "内容")
        Field("date", \.date, "The day.", zh: "日期")
        Field("unit", .reference("unit"), through: "class", "unit", "The branch whose department runs the class.", zh: "承办支部")
    }
}
