/// An output taken up by another channel.
public struct Repost: LedgerRecord {
    public var id: Int64?
    public var output: Ref<Output>?
    public var channel = ""
    public var position = ""
    public var date: Day?

    public init() {}

    public static let schema = Schema<Self>(
        "repost", "An output taken up by another channel.", zh: "转载", aliases: ["推送", "转载推送"],
        key: ["output", "channel", "date"], title: ["output", "channel"], leading: ["output", "channel", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("output", \.output, "What was taken up.", zh: "成果名称", to: "output").required().aliases("成果")
        Field("channel", \.channel, "By which channel.", zh: "转载渠道").required().aliases("渠道")
        Field("position", \.position, "Where it stood there, as 头条.", zh: "推送位置").aliases("位置")
        Field("date", \.date, "The day.", zh: "推送日期").aliases("转载日期", "日期")
        Field("unit", .reference("unit"), through: "output", "unit", "Whose output.", zh: "所属支部")
    }
}
