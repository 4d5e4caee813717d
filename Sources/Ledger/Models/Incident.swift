/// A breach of the rules by a trainee.
public struct Incident: LedgerRecord {
    public var id: Int64?
    public var trainee: Ref<Trainee>?
    public var date: Day?
    public var kind = ""
    public var sanction = ""
    public var notified = ""

    public init() {}

    /// From the lightest to the heaviest.
    public static let sanctions = [Choice("talk", "约谈提醒"), Choice("circular", "通报批评"), Choice("withdrawal", "责令退学")]

    public static let schema = Schema<Self>(
        "incident", "A breach of the rules by a trainee.", zh: "违纪", aliases: ["违纪登记"],
        key: ["trainee", "date", "kind"], title: ["trainee", "date"], leading: ["trainee", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("trainee", \.trainee, "Who.", zh: "姓名", to: "trainee").required().aliases("学员", "学员姓名")
        Field("date", \.date, "The day.", zh: "违纪日期").required().aliases("日期")
        Field("kind", \.kind, "What was done.", zh: "违纪情形").aliases("情形")
        Field("sanction", \.sanction, "What followed.", zh: "处理", oneOf: sanctions).aliases("处理结果")
        Field("notified", \.notified, "Who was told.", zh: "通报对象")
        Field("class", .reference("class"), through: "trainee", "class", "The trainee's class.", zh: "班次")
        Field("unit", .reference("unit"), through: "trainee", "unit", "The branch whose department runs the class.", zh: "承办支部")
    }
}
