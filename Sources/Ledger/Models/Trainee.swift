/// A person in one class; the same person in two classes is two trainees.
public struct Trainee: LedgerRecord {
    public var id: Int64?
    public var trainingClass: Ref<TraineeClass>?
    public var name = ""
    public var number = ""
    public var employer = ""
    public var group = ""
    public var role = ""
    public var phone = ""
    public var person = ""

    public init() {}

    public static let roles = [
        Choice("trainee", "学员"), Choice("committee", "班委", aliases: ["班委会成员"]), Choice("monitor", "班长"), Choice("secretary", "支部书记", aliases: ["临时支部书记"]),
        Choice("leader", "带班领导"),
    ]

    public static let schema = Schema<Self>(
        "trainee", "A person in one class.", zh: "学员", aliases: ["学员花名册", "花名册"],
        key: ["class", "name", "number"], title: ["name", "class"], leading: ["name", "class"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("class", \.trainingClass, "Of which class.", zh: "班次", to: "class").required().aliases("期次")
        Field("name", \.name, "Full name.", zh: "姓名").required().aliases("学员姓名", "学员")
        Field("number", \.number, "Number in the class: tells people of one name apart.", zh: "学员号").aliases("学号")
        Field("employer", \.employer, "Where the person works, and as what.", zh: "工作单位及职务").aliases("工作单位", "单位")
        Field("group", \.group, "Group within the class.", zh: "组别").aliases("小组")
        Field("role", \.role, "Part in the class.", zh: "班委职务", oneOf: roles)
        Field("phone", \.phone, "Phone number.", zh: "联系电话").aliases("手机", "电话").personal()
        Field("person", \.person, "Code of the person, the same in every class: what tells people from trainee-times.", zh: "人员编号").aliases("人员代码")
        Field("unit", .reference("unit"), through: "class", "unit", "The branch whose department runs the class.", zh: "承办支部")
    }
}
