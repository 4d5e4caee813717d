/// A set of rules that the office keeps in its inventory. What plugins declare is bound to it by `name`.
public struct Regulation: LedgerRecord {
    public var id: Int64?
    public var name = ""
    public var number = ""
    public var title = ""
    public var issuer = ""
    public var owner = ""
    public var review: Day?
    public var source = ""

    public init() {}

    public static let schema = Schema<Self>(
        "regulation", "A set of rules that the office keeps.", zh: "制度", aliases: ["规定", "制度清单"],
        key: ["title"], leading: ["title"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("name", \.name, "The id under which plugins declare its clauses.", zh: "标识")
        Field("number", \.number, "Number of the document.", zh: "文号").aliases("制度编号")
        Field("title", \.title, "Full title.", zh: "制度名称").required().aliases("名称", "标题")
        Field("issuer", \.issuer, "Who issued it.", zh: "发布单位").aliases("制定单位")
        Field("owner", \.owner, "Who looks after it.", zh: "责任人").aliases("负责人")
        Field("review", \.review, "The day by which it is looked at again.", zh: "复核日期").aliases("审查日期")
        Field("source", \.source, "Where the text can be read.", zh: "来源")
    }
}
