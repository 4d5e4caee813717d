/// A person on the rolls.
public struct Member: LedgerRecord {
    public var id: Int64?
    public var name = ""
    public var code = ""
    public var sex = ""
    public var ethnicity = ""
    public var birth: Day?
    public var idNumber = ""
    public var phone = ""
    public var education = ""
    public var joined: Day?
    public var confirmed: Day?
    public var position = ""
    public var condition = ""

    public init() {}

    public static let sexes = [Choice("male", "男"), Choice("female", "女")]
    public static let conditions = [Choice("old", "年老"), Choice("ill", "病弱", aliases: ["体弱", "因病"])]

    public static let schema = Schema<Self>(
        "member", "A person on the rolls.", zh: "党员", aliases: ["党员名册"], key: ["name", "code"], title: ["name"], leading: ["name"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("name", \.name, "Full name, as on the roll.", zh: "姓名").required().aliases("党员姓名", "名字")
        Field("code", \.code, "Staff number: tells people of one name apart.", zh: "工号").aliases("职工号", "人员编号", "学号")
        Field("sex", \.sex, "Sex.", zh: "性别", oneOf: sexes)
        Field("ethnicity", \.ethnicity, "Ethnicity.", zh: "民族")
        Field("birth", \.birth, "Day of birth.", zh: "出生日期").aliases("出生年月").personal()
        Field("id_number", \.idNumber, "Number of the identity card.", zh: "身份证号").aliases("公民身份号码", "身份证号码").personal()
        Field("phone", \.phone, "Phone number.", zh: "联系电话").aliases("手机", "电话", "手机号").personal()
        Field("education", \.education, "Highest education.", zh: "学历")
        Field("joined", \.joined, "Day of joining the Party.", zh: "入党日期").aliases("入党时间")
        Field("confirmed", \.confirmed, "Day of becoming a full member.", zh: "转正日期").aliases("转正时间")
        Field("position", \.position, "Work post.", zh: "工作岗位").aliases("岗位", "职务")
        Field("condition", \.condition, "Old or ill: rules that exempt such members look here.", zh: "身体状况", oneOf: conditions)
        Field("unit", .reference("unit"), history: "membership", "unit", "The branch on the as-of day.", zh: "所在支部").aliases("支部", "党支部")
        Field("group", .reference("group"), history: "membership", "group", "The group on the as-of day.", zh: "党小组").aliases("所在小组", "小组")
        Field("status", .choice(Membership.statuses), history: "membership", "status", "Full or probationary on the as-of day.", zh: "人员类别").aliases(
            "党员类别", "党员身份")
    }
}
