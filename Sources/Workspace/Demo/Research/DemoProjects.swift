import Ledger
import Sheets

/// The branch's research: a programme with its themes, four projects of three parts each, and one project that others asked for.
enum DemoProjects {
    static let programme = "四个贯穿研究(演示)"
    static let themes = ["讲政治贯穿全过程(演示)", "党校姓党贯穿全过程(演示)", "党性教育贯穿全过程(演示)", "从严治校贯穿全过程(演示)"]
    static let entrusted = "教育成效考核办法研究(演示)"

    static let subjects = ["办学治校", "学员管理规律", "党性教育规律", "能力建设"]
    /// The twelve parts, three of each project.
    static let parts = subjects.flatMap { subject in ["一", "二", "三"].map { "\(subject)研究之\($0)(演示)" } }

    private static func project(_ subject: String) -> String { "\(subject)研究(演示)" }

    static let starts = DemoCalendar.day(2019, 3, 1)

    /// The day on which a part ended; the last part still runs.
    static let ends: [Day] = [
        (2020, 9, 30), (2020, 10, 30), (2020, 11, 30), (2021, 1, 29), (2021, 3, 31), (2021, 5, 31), (2021, 6, 30), (2021, 7, 30),
        (2021, 9, 30), (2021, 10, 29), (2021, 11, 30),
    ].map { DemoCalendar.day($0, $1, $2) }

    static var file: DemoFile { DemoFile(name: "课题研究.xlsx", sheets: [programmes, themeSheet, projects, teams]) }

    private static var programmes: DemoSheet {
        DemoSheet(
            "研究计划", of: Programme.schema.spec, fields: ["title", "unit", "from", "through"],
            rows: [[.text(programme), .text(DemoOffice.unit), .day(starts), .day(DemoCalendar.day(2021, 12, 31))]])
    }

    private static var themeSheet: DemoSheet {
        DemoSheet(
            "研究主题", of: Theme.schema.spec, fields: ["programme", "number", "title"],
            rows: themes.enumerated().map { [.text(programme), .integer($0 + 1), .text($1)] })
    }

    private static var projects: DemoSheet {
        let own = subjects.map { subject -> [Sheets.Cell] in
            [.text(project(subject)), .text("项目"), .blank, .blank, .blank, .text(DemoOffice.unit), .day(starts), .blank, .text("在研")]
        }
        let below = parts.enumerated().map { place, part -> [Sheets.Cell] in
            let end = place < ends.count ? ends[place] : nil
            let whose = [part, "子课题", project(subjects[place / 3]), "", "", DemoOffice.unit].map(Sheets.Cell.textOrBlank)
            return whose + [.day(starts), .day(end), .text(end == nil ? "在研" : "已结项")]
        }
        let forOthers =
            [entrusted, "项目", "", "上级部门(演示)", "校领导(演示)", DemoOffice.unit].map(Sheets.Cell.textOrBlank)
            + [.day(DemoCalendar.day(2020, 3, 2)), .day(DemoCalendar.day(2021, 9, 30)), .text("已结项")]
        return DemoSheet(
            "课题", of: Project.schema.spec, title: "课题一览表",
            fields: ["title", "level", "parents", "sponsor", "lead", "unit", "starts", "ends", "status"], rows: own + below + [forOthers])
    }

    /// A member's place on a team.
    struct Place {
        let project: String
        let member: DemoMember
        var isLead = false
        let from: Day
        var through: Day?
    }

    /// Between two teams for the June of 2021.
    static let betweenTeams = DemoOffice.member("钱虚构")

    /// Everybody is on the team of a part from the first month after joining; four are on that of the entrusted project too.
    static let places: [Place] = {
        let own = DemoOffice.members.enumerated().flatMap { place, member -> [Place] in
            let project = parts[place % parts.count]
            guard member == betweenTeams else {
                return [Place(project: project, member: member, isLead: place < parts.count, from: joining(member))]
            }
            return [
                Place(project: project, member: member, isLead: true, from: starts, through: DemoCalendar.day(2021, 5, 31)),
                Place(project: parts[place + 1], member: member, from: DemoCalendar.day(2021, 7, 1)),
            ]
        }
        let forOthers = [1, 5, 9, 13].map { place in
            Place(
                project: entrusted, member: DemoOffice.members[place], isLead: place == 1, from: DemoCalendar.day(2020, 3, 2),
                through: DemoCalendar.day(2021, 9, 30))
        }
        return own + forOthers
    }()

    private static func joining(_ member: DemoMember) -> Day {
        let first = member.firstDay
        if first <= starts { return starts }
        return first.month == 12 ? DemoCalendar.day(first.year + 1, 1, 1) : DemoCalendar.day(first.year, first.month + 1, 1)
    }

    static func team(of project: String) -> [DemoMember] { places.filter { $0.project == project }.map(\.member) }

    private static var teams: DemoSheet {
        DemoSheet(
            "课题组成员", of: Assignment.schema.spec, fields: ["project", "member", "role", "from", "through"],
            rows: places.map { place in
                [.text(place.project), .text(place.member.shown), .text(place.isLead ? "负责人" : "成员"), .day(place.from), .day(place.through)]
            })
    }
}
