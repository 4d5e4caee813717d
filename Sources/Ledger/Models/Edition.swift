/// A regulation as it stood from a day on.
public struct Edition: LedgerRecord {
    public var id: Int64?
    public var regulation: Ref<Regulation>?
    public var name = ""
    public var issued: Day?
    public var from: Day?
    public var through: Day?

    public init() {}

    public static let schema = Schema<Self>(
        "edition", "A regulation as it stood from a day on.", zh: "制度版本", aliases: ["版本"],
        key: ["regulation", "name"], leading: ["regulation", "name"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("regulation", \.regulation, "Of which regulation.", zh: "制度名称", to: "regulation").required().aliases("制度")
        Field("name", \.name, "Name of the edition, as 2021.", zh: "版本").required()
        Field("issued", \.issued, "Day of issue.", zh: "印发日期").aliases("发布日期")
        Field("from", \.from, "First day in force.", zh: "施行日期").required().aliases("生效日期")
        Field("through", \.through, "Last day in force; empty while it lasts.", zh: "废止日期").aliases("失效日期")
    }
}
