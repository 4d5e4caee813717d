/// Party dues for a month.
public struct Payment: LedgerRecord {
    public var id: Int64?
    public var member: Ref<Member>?
    public var date: Day?
    public var base: Hundredths?
    public var amount: Hundredths?
    public var paid: Day?
    public var kind = ""

    public init() {}

    public static let kinds = [Choice("regular", "正常缴纳", aliases: ["正常"]), Choice("arrears", "补缴"), Choice("gift", "自愿捐赠", aliases: ["捐赠"])]

    public static let schema = Schema<Self>(
        "payment", "Party dues for a month.", zh: "党费", aliases: ["党费缴纳", "缴费"],
        key: ["member", "date", "kind"], title: ["member", "date"], leading: ["member", "date"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("member", \.member, "Who pays.", zh: "姓名", to: "member").required().aliases("党员")
        Field("date", \.date, "The month for which it is.", zh: "缴费月份").required().aliases("月份")
        Field("base", \.base, "Monthly pay after tax, in yuan: what the dues are reckoned from.", zh: "缴费基数").aliases("基数").range(0).personal()
        Field("amount", \.amount, "Dues, in yuan.", zh: "缴费金额").aliases("金额", "实缴金额").range(0)
        Field("paid", \.paid, "The day it was paid.", zh: "缴费日期").aliases("日期")
        Field("kind", \.kind, "Dues of the month, arrears, or a gift.", zh: "缴费类别", oneOf: kinds).aliases("类别")
    }
}
