/// Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules.
public struct Entry: LedgerRecord {
    public var id: Int64?
    public var member: Ref<Member>?
    public var trainee: Ref<Trainee>?
    public var item = ""
    public var date: Day?
    public var amount: Hundredths?
    public var grade = ""
    public var basis = ""
    public var unit: Ref<PartyUnit>?

    public init() {}

    public static let grades = [Choice("excellent", "优秀"), Choice("qualified", "合格"), Choice("basically_qualified", "基本合格"), Choice("unqualified", "不合格")]

    public static let schema = Schema<Self>(
        "entry", "Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules.", zh: "登记",
        collection: "entries",
        aliases: ["手工登记", "民主评议结果"],
        key: ["member", "trainee", "unit", "item", "date"], title: ["member", "trainee", "unit", "item", "date"], leading: ["member", "item", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("member", \.member, "For whom.", zh: "姓名", to: "member").aliases("党员")
        Field("trainee", \.trainee, "For which trainee.", zh: "学员", to: "trainee").aliases("学员姓名")
        Field("item", \.item, "What is entered.", zh: "登记项目").required().aliases("项目")
        Field("date", \.date, "The day or the year for which it stands.", zh: "登记日期").required().aliases("日期", "年度")
        Field("amount", \.amount, "Points or another number.", zh: "登记数值").aliases("数值", "分值")
        Field("grade", \.grade, "The grade.", zh: "评定等次", oneOf: grades).aliases("等次")
        Field("basis", \.basis, "What it rests on.", zh: "登记依据").aliases("依据")
        Field("unit", \.unit, "For which branch, where it is about no person.", zh: "所属支部", to: "unit").aliases("支部")
    }
}
