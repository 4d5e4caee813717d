import Ledger

/// A member of the demo's branch. The names are invented words.
struct DemoMember: Hashable {
    let name: String
    let code: String
    let group: Int
    var isFemale = false
    var birth: Day
    var education = "本科"
    var joined: Day
    var confirmed: Day
    var position = "组织员"
    var condition = ""
    /// The first day of the state that the roll shows.
    var since: Day
    /// Stretches before it.
    var earlier: [Stretch] = []
    /// Whether another member has the same name.
    var hasNamesake = false

    struct Stretch: Hashable {
        let status: String
        let from: Day
        let through: Day
    }

    /// As sheets write the name: with the group where the name alone would not do.
    var shown: String { hasNamesake ? "\(name)(\(DemoOffice.groups[group]))" : name }

    /// With a remark behind it.
    func shown(_ remark: String) -> String { "\(shown)(\(remark))" }

    /// The first day in the branch.
    var firstDay: Day { earlier.first?.from ?? since }

    func isOnRolls(_ day: Day) -> Bool {
        since <= day || earlier.contains { $0.from <= day && day <= $0.through }
    }

    /// Whether the member has a vote on the day.
    func isFull(_ day: Day) -> Bool {
        since <= day || earlier.contains { $0.status == "正式党员" && $0.from <= day && day <= $0.through }
    }
}

/// The department, its groups and its people.
enum DemoOffice {
    static let unit = "进修部党支部(演示)"
    static let superior = "直属机关党委(演示)"
    static let temporaryUnit = "\(DemoClass.withBranch.name)临时党支部(演示)"
    static let groups = ["第一党小组", "第二党小组", "第三党小组"]

    /// In the order of the roll.
    static let members: [DemoMember] = names.enumerated().map { member($1, at: $0) }

    private static let names = [
        "李示例", "王样本", "赵合成", "钱虚构", "孙仿真", "周演示", "吴测试", "郑范例", "冯假定", "陈占位", "褚模拟", "卫拟设",
        "蒋例证", "沈假名", "韩虚拟", "杨化名", "朱试样", "秦样例", "尤代称", "许空名", "何草拟", "孙仿真", "吕暂定",
    ]

    private static func member(_ name: String, at place: Int) -> DemoMember {
        let (year, month, day) = (1962 + place * 13 % 31, 1 + place * 5 % 12, 1 + place * 7 % 28)
        let joined = DemoCalendar.day(year + 23, 7, 1)
        let number = String(place + 1)
        var member = DemoMember(
            name: name, code: "YS" + String(repeating: "0", count: 3 - number.count) + number, group: place % 3, isFemale: place % 5 < 2,
            birth: DemoCalendar.day(year, month, day), education: ["本科", "硕士研究生", "博士研究生"][place % 3], joined: joined,
            confirmed: DemoCalendar.day(year + 24, 7, 1), position: ["组织员", "副处长", "处长", "主任科员"][place * 3 % 4],
            since: max(joined, DemoCalendar.day(2014 + place % 5, 3 + place % 6, 1)))
        member.hasNamesake = names.count { $0 == name } > 1
        switch name {
        case "蒋例证":
            // Seconded for two months, and off the rolls while it lasted.
            member.earlier = [.init(status: "正式党员", from: member.since, through: DemoCalendar.day(2020, 2, 29))]
            member.since = DemoCalendar.day(2020, 5, 1)
        case "许空名":
            member.joined = DemoCalendar.day(2020, 3, 6)
            member.confirmed = DemoCalendar.day(2021, 3, 19)
            member.earlier = [.init(status: "预备党员", from: member.joined, through: DemoCalendar.day(2021, 3, 18))]
            member.since = member.confirmed
        case "吕暂定": member.since = DemoCalendar.day(2021, 10, 8)
        case "秦样例": member.condition = "病弱"
        default: break
        }
        return member
    }

    static func member(_ name: String, group: Int? = nil) -> DemoMember {
        guard let member = members.first(where: { $0.name == name && (group == nil || $0.group == group) }) else {
            preconditionFailure("nobody of the demo is called \(name)")
        }
        return member
    }

    static func members(on day: Day, group: Int? = nil) -> [DemoMember] {
        members.filter { $0.isOnRolls(day) && (group == nil || $0.group == group) }
    }

    struct Holding {
        let member: DemoMember
        let post: String
        var group: Int?
        let from: Day
        var through: Day?
    }

    static let secretary = member("王样本")
    /// Who worked elsewhere for two months of 2020.
    static let seconded = member("蒋例证")

    static let posts: [Holding] = {
        let start = DemoCalendar.day(2019, 1, 4)
        let change = DemoCalendar.day(2020, 6, 1)
        let leaders = [member("陈占位"), member("褚模拟"), member("卫拟设")]
        return [
            Holding(member: secretary, post: "书记", from: start), Holding(member: member("周演示"), post: "副书记", from: start),
            Holding(member: member("吴测试"), post: "组织委员", from: start),
            Holding(member: member("韩虚拟"), post: "宣传委员", from: start, through: DemoCalendar.after(change, days: -1)),
            Holding(member: member("郑范例"), post: "宣传委员", from: change), Holding(member: member("冯假定"), post: "纪检委员", from: start),
        ] + leaders.map { Holding(member: $0, post: "党小组长", group: $0.group, from: start) }
    }()

    static func leader(ofGroup group: Int) -> DemoMember { posts.first { $0.group == group }!.member }

    static func committee(on day: Day) -> [DemoMember] {
        posts.filter { $0.group == nil && $0.from <= day && ($0.through.map { day <= $0 } ?? true) }.map(\.member)
    }
}
