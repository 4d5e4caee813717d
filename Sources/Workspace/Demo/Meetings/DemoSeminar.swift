import Ledger
import Sheets

/// A seminar of three days in which colleagues teach each other, and what else was held beside the meetings.
enum DemoSeminar {
    /// Who sat in it and taught nothing.
    static let withoutTeaching = DemoOffice.member("何草拟")
    static let forms = ["专题讲授", "组织员论坛", "机关处室论坛", "案例教学", "访谈式教学", "体验式教学"]

    struct Sitting {
        let title: String
        let form: String
        let day: Day
        let starts: String
        let teachers: [DemoMember]
        let students: [DemoMember]
    }

    static let sittings: [Sitting] = forms.enumerated().map { place, form in
        let day = DemoCalendar.day(2021, 11, 15 + place / 2)
        let everyone = DemoOffice.members(on: day).filter { $0 != DemoPlan.ill }
        let taught = everyone.filter { $0 != withoutTeaching }
        let teachers = Array(taught[(place * taught.count / forms.count)..<((place + 1) * taught.count / forms.count)])
        return Sitting(
            title: "专题研讨第\(place + 1)讲", form: form, day: day, starts: place % 2 == 0 ? "09:00" : "14:30", teachers: teachers,
            students: everyone.filter { !teachers.contains($0) })
    }

    static var file: DemoFile {
        DemoFile(name: "研讨与交流.xlsx", sheets: [seminar, list("工作经验交流", exchanges, "交流发言"), list("访谈调研", surveys), list("青年理论学习", youth, "主持"), ofTrainees])
    }

    private static var seminar: DemoSheet {
        var sheet = DemoSheet(
            "专题研讨班", title: "工作能力专题研讨班(演示)",
            headings: ["序号"] + Activity.schema.spec.headings("title", "date", "starts", "hours", "topic") + ["研讨形式", "教员", "学员", "请假人员"])
        sheet.rows = sittings.enumerated().map { place, sitting -> [Sheets.Cell] in
            let when: [Sheets.Cell] = [.integer(place + 1), .text(sitting.title), .day(sitting.day), .text(sitting.starts), .integer(3)]
            return when + [.text("工作难点\(place + 1)(演示)"), .text(sitting.form), .people(sitting.teachers), .people(sitting.students)]
                + [.text(DemoPlan.ill.shown("病假"))]
        }
        return sheet
    }

    struct Held {
        let title: String
        let day: Day
        let people: [DemoMember]
    }

    private static func held(_ title: String, _ months: [Int], in years: [Int], _ people: (Day) -> [DemoMember]) -> [Held] {
        years.flatMap { year in
            months.map { month in
                let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(4, weekday: 2, month, of: year))
                return Held(title: "\(year)年\(month)月\(title)", day: day, people: people(day))
            }
        }
    }

    private static let exchanges = held("经验交流", [3, 6, 9, 12], in: DemoCalendar.years) { DemoOffice.members(on: $0).filter { $0 != DemoPlan.ill } }
    /// Planned for 2021 too, and not held.
    private static let surveys = held("访谈调研", [10], in: [2019, 2020]) { Array(DemoOffice.members(on: $0).prefix(6)) }
    private static let youth = held("青年理论学习", [5, 11], in: [2019, 2020]) { day in
        DemoOffice.members(on: day).filter { day.year - $0.birth.year < 40 }
    }

    /// What the branch of a class did by itself, in the four ways in which it is to.
    private static var ofTrainees: DemoSheet {
        var sheet = DemoSheet("临时党支部活动", headings: Activity.schema.spec.headings("type", "title", "date", "unit", "tags", "attended"))
        sheet.rows = ["自我教育", "自我管理", "自我监督", "自我服务"].enumerated().map { place, way -> [Sheets.Cell] in
            let day = DemoCalendar.onceOpen(DemoCalendar.after(DemoClass.withBranch.starts, days: 6 + place * 14))
            let what = [place == 0 ? "党课" : "工作经验交流", "\(way)活动(演示)"].map(Sheets.Cell.text)
            return what + [.day(day), .text(DemoOffice.temporaryUnit), .text(way), .integer(DemoClass.withBranch.trainees.count)]
        }
        return sheet
    }

    private static func list(_ name: String, _ held: [Held], _ role: String = "") -> DemoSheet {
        var sheet = DemoSheet(
            name, headings: ["序号"] + Activity.schema.spec.headings("title", "date") + (role.isEmpty ? [] : [role]) + ["参会人员"])
        sheet.rows = held.enumerated().map { place, sitting -> [Sheets.Cell] in
            let part = role.isEmpty ? [] : [Sheets.Cell.people([sitting.people[place % sitting.people.count]])]
            return [.integer(place + 1), .text(sitting.title), .day(sitting.day)] + part + [.people(sitting.people)]
        }
        return sheet
    }
}
