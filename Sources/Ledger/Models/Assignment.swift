/// A member's place on a project's team.
public struct Assignment: LedgerRecord {
    public var id: Int64?
    public var project: Ref<Project>?
    public var member: Ref<Member>?
    public var role = ""
    public var from: Day?
    public var through: Day?

    public init() {}

    public static let roles = [Choice("lead", "负责人", aliases: ["组长", "主持人"]), Choice("member", "成员", aliases: ["参加人"])]

    public static let schema = Schema<Self>(
        "assignment", "A member's place on a project's team.", zh: "课题组成员", aliases: ["课题组", "项目组成员", "研究团队"],
        key: ["project", "member", "from"], title: ["member", "project"], leading: ["project", "member"]
    ) {
        Field("id", \.id, "Row number; empty until saved.", zh: "编号").managed()
        Field("project", \.project, "Which project.", zh: "课题名称", to: "project").required().aliases("课题", "项目名称")
        Field("member", \.member, "Who.", zh: "姓名", to: "member").required().aliases("成员")
        Field("role", \.role, "The part in the team.", zh: "课题分工", oneOf: roles).aliases("分工", "角色")
        Field("from", \.from, "First day.", zh: "加入日期").aliases("起始日期")
        Field("through", \.through, "Last day; empty while it lasts.", zh: "退出日期").aliases("截止日期")
        Field("unit", .reference("unit"), through: "project", "unit", "Whose project.", zh: "所属支部")
    }
}
