/// An article of an edition.
public struct Clause: LedgerRecord {
    public var id: Int64?
    public var edition: Ref<Edition>?
    public var name = ""
    public var article = ""
    public var text = ""
    public var level = ""

    public init() {}

    public static let levels = [
        Choice("must", "应当", aliases: ["必须"]), Choice("generally", "一般"), Choice("in_principle", "原则上"), Choice("unit", "单位规定"), Choice("practice", "通行做法"),
    ]

    public static let schema = Schema<Self>(
        "clause", "An article of an edition.", zh: "条款", key: ["edition", "article"], leading: ["edition", "article"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("edition", \.edition, "Of which edition.", zh: "制度版本", to: "edition").required().aliases("版本")
        Field("name", \.name, "The id under which plugins declare it.", zh: "标识")
        Field("article", \.article, "Its number.", zh: "条号").required().aliases("条款")
        Field("text", \.text, "Its wording.", zh: "条文").aliases("内容")
        Field("level", \.level, "How strictly it binds.", zh: "约束力", oneOf: levels)
    }
}
