/// An output that is bound in a compendium, at its place.
public struct Chapter: LedgerRecord {
    public var id: Int64?
    public var compendium: Ref<Output>?
    public var part: Ref<Output>?
    public var section = ""
    public var number: Int64?

    public init() {}

    public static let schema = Schema<Self>(
        "chapter", "An output that is bound in a compendium, at its place.", zh: "汇编篇目", aliases: ["汇编目录", "篇目"],
        key: ["compendium", "part"], title: ["part", "compendium"], leading: ["compendium", "part"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("compendium", \.compendium, "The compendium.", zh: "成果汇编", to: "output").required().aliases("汇编")
        Field("part", \.part, "What is bound in it.", zh: "成果名称", to: "output").required().aliases("篇目", "成果")
        Field("section", \.section, "The section that it stands in.", zh: "栏目").aliases("部分")
        Field("number", \.number, "Its place.", zh: "顺序").aliases("序次").range(1, 100000)
    }
}
