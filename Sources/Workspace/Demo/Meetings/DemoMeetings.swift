import Ledger
import Sheets

/// Three years of meetings, lectures and theme days: every cadence kept but the planned gaps.
enum DemoMeetings {
    static func file(_ random: inout SplitMix64) -> DemoFile {
        DemoFile(
            name: "三会一课.xlsx",
            sheets: DemoCalendar.years.map { year in
                let fields = ["type", "title", "date", "starts", "hours", "unit", "groups", "place", "topic", "tags", "due", "attended"]
                let spec = Activity.schema.spec
                var sheet = DemoSheet(
                    String(year), title: "\(year)年三会一课会议记录",
                    headings: ["序号"] + fields.flatMap { spec.headings($0) } + ["主持人", "记录人", "授课人", "参会人员", "请假人员", "缺席人员"])
                sheet.rows = sittings(of: year).enumerated().map { $1.row(number: $0 + 1, &random) }
                return sheet
            })
    }

    private static func sittings(of year: Int) -> [DemoSitting] {
        var sittings: [DemoSitting] = []
        for month in 1...12 {
            // On 1 July 2021 one sitting was members' meeting, lecture, theme day and the meeting of all three groups.
            let isNested = year == 2021 && month == 7
            if !(year == 2021 && month == 8) { sittings.append(committee(year, month)) }
            if isNested {
                sittings.append(nested(year))
            } else {
                sittings += groupMeetings(year, month)
                sittings.append(themeDay(year, month))
            }
            if month % 3 == 0 {
                sittings.append(lecture(year, month))
                if !(year == 2021 && month == 9) { sittings.append(membersMeeting(year, month)) }
            }
            if month == 12 { sittings.append(lifeMeeting(year)) }
            if year == 2021, month == 10 { sittings.append(mistakenElection) }
        }
        return sittings.sorted { $0.day < $1.day }
    }

    /// On this day the leader of a group took the chair of the committee, whose secretary was away.
    private static let guestChairDay = DemoCalendar.nth(2, weekday: 1, 5, of: 2021)
    /// That meeting, as results show it.
    static var chairedByLeader: String { "\(guestChairDay) · 5月支委会 · 支委会" }

    private static func committee(_ year: Int, _ month: Int) -> DemoSitting {
        let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(2, weekday: 1, month, of: year))
        let chair = day == guestChairDay ? DemoOffice.leader(ofGroup: 0) : DemoOffice.secretary
        return DemoSitting(
            type: "支委会", title: "\(month)月支委会", day: day, starts: "09:00", topic: "研究\(month)月党建工作", due: DemoOffice.committee(on: day),
            chair: chair, recorder: DemoOffice.member("吴测试"))
    }

    /// A group meets by itself; in March and November the first and the third sit together.
    private static func groupMeetings(_ year: Int, _ month: Int) -> [DemoSitting] {
        let sittings: [[Int]] = month == 3 || month == 11 ? [[0, 2], [1]] : [[0], [1], [2]]
        return sittings.filter { !(year == 2021 && month == 6 && $0 == [1]) }.map { groups in
            let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(2, weekday: 3, month, of: year))
            let leader = DemoOffice.leader(ofGroup: groups[0])
            return DemoSitting(
                type: "党小组会", title: "\(month)月党小组会", day: day, starts: "15:00", groups: groups, topic: "交流\(month)月学习情况",
                due: groups.flatMap { DemoOffice.members(on: day, group: $0) }, chair: leader)
        }
    }

    static func themeDay(_ year: Int, _ month: Int) -> DemoSitting {
        // After the National Day of 2021 a Saturday was a working day, and the theme day fell on it.
        let day =
            year == 2021 && month == 10
            ? DemoCalendar.day(2021, 10, 9) : DemoCalendar.clearOfHolidays(DemoCalendar.nth(2, weekday: 5, month, of: year))
        return DemoSitting(
            type: "主题党日", title: "\(month)月主题党日", day: day, starts: "14:00",
            hours: DemoPlan.lacksHours("主题党日", day) ? nil : Hundredths("1.5"),
            topic: "主题党日活动\(month)(演示)", due: DemoOffice.members(on: day), chair: DemoOffice.secretary)
    }

    private static func lecture(_ year: Int, _ month: Int) -> DemoSitting {
        let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(3, weekday: 4, month, of: year))
        return DemoSitting(
            type: "党课", title: "第\(month / 3)季度党课", day: day, starts: "09:00", hours: DemoPlan.lacksHours("党课", day) ? nil : Hundredths(3),
            topic: "党课专题\(month / 3)(演示)", due: DemoOffice.members(on: day), lecturer: DemoOffice.secretary)
    }

    private static func membersMeeting(_ year: Int, _ month: Int) -> DemoSitting {
        let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(3, weekday: 5, month, of: year))
        return DemoSitting(
            type: "党员大会", title: "第\(month / 3)季度党员大会", day: day, starts: "14:00", topic: "听取第\(month / 3)季度工作报告",
            due: DemoOffice.members(on: day), chair: DemoOffice.secretary, recorder: DemoOffice.member("吴测试"), isVote: true)
    }

    private static func lifeMeeting(_ year: Int) -> DemoSitting {
        let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(4, weekday: 4, 12, of: year))
        return DemoSitting(
            type: "组织生活会", title: "\(year)年度组织生活会", day: day, starts: "09:00", topic: "批评与自我批评", due: DemoOffice.members(on: day),
            chair: DemoOffice.secretary, recorder: DemoOffice.member("吴测试"))
    }

    /// The branch of a class elected its committee, which is appointed.
    private static var mistakenElection: DemoSitting {
        DemoSitting(
            type: "选举大会", title: "临时党支部选举", day: DemoCalendar.after(DemoClass.withBranch.starts, days: 19), starts: "19:00",
            unit: DemoOffice.temporaryUnit,
            topic: "选举临时党支部委员会", due: [], headcount: DemoClass.withBranch.trainees.count)
    }

    private static func nested(_ year: Int) -> DemoSitting {
        let day = DemoCalendar.day(year, 7, 1)
        return DemoSitting(
            type: "党员大会、党课、主题党日、党小组会", title: "七一集中学习", day: day, starts: "09:00", hours: Hundredths(3), groups: [0, 1, 2],
            topic: "七一集中学习(演示)", due: DemoOffice.members(on: day), chair: DemoOffice.secretary, recorder: DemoOffice.member("吴测试"),
            isVote: true)
    }
}

/// One sitting, before it is known who came.
struct DemoSitting {
    let type: String
    let title: String
    let day: Day
    let starts: String
    var hours: Hundredths?
    var unit = DemoOffice.unit
    var groups: [Int] = []
    let topic: String
    let due: [DemoMember]
    /// A theme day of each quarter is held with the trainees.
    private var tags: String { type == "主题党日" ? day.month % 3 == 1 ? "党建、学员管理" : "党建" : "" }
    /// How many came where they are no members of the department.
    var headcount = 0
    var chair: DemoMember?
    var recorder: DemoMember?
    var lecturer: DemoMember?
    /// Whether only those with a vote are due.
    var isVote = false

    func row(number: Int, _ random: inout SplitMix64) -> [Sheets.Cell] {
        let parts = [chair, recorder, lecturer].compactMap { $0 }
        var presence = DemoPresence(due, parts: parts, away: DemoPlan.away(type, day, sitting: 0), &random)
        if type == "主题党日", day.year == 2021, day.month == 5 { presence.markAbsent(DemoPlan.absentOnce) }
        let (voters, came) = isVote ? (due.filter { $0.isFull(day) }, presence.present.filter { $0.isFull(day) }) : (due, presence.present)
        let held: [Sheets.Cell] = [.integer(number), .text(type), .text(title), .day(day), .text(starts), .amount(hours)]
        let told = [unit, groups.map { DemoOffice.groups[$0] }.joined(separator: "、"), "第一会议室", topic, tags].map(Sheets.Cell.textOrBlank)
        let counted: [Sheets.Cell] = [.integer(max(voters.count, headcount)), .integer(max(came.count, headcount))]
        let people = [chair, recorder, lecturer].map { $0?.shown ?? "" }
        let lists = [DemoPresence.names(presence.present), presence.leaveText, DemoPresence.names(presence.absent)]
        return held + told + counted + (people + lists).map(Sheets.Cell.textOrBlank)
    }
}
