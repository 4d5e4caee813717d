import Ledger
import Sheets

extension DemoClass {
    static var files: [DemoFile] {
        [DemoFile(name: "班次.xlsx", sheets: [list(of: all, "2019—2021年班次一览表"), list(of: later, "2022年班次一览表")])]
            + (DemoCalendar.years + [2022]).map { year in
                DemoFile(name: "学员花名册\(year).xlsx", sheets: (all + later).filter { $0.year == year }.map(\.roll))
            } + [
                DemoFile(name: "请假登记.xlsx", sheets: [leaves]),
                DemoFile(name: "第118期考勤.csv", kind: .delimited(.utf8WithMark), sheets: [all[117].marks]),
                DemoFile(name: "第119期考勤.csv", kind: .delimited(.gb18030), sheets: [all[118].marks]),
                DemoFile(name: "违纪登记.xlsx", sheets: [incidents]),
            ]
    }

    private static func list(of classes: [DemoClass], _ title: String) -> DemoSheet {
        let spec = TraineeClass.schema.spec
        let fields = [
            "name", "title", "kind", "starts", "ends", "total_hours", "sponsor", "organiser", "branch", "unit", "headcount",
            "leaves_kept", "incidents_kept",
        ]
        var sheet = DemoSheet(String(title.prefix { $0 != "年" }) + "年班次", title: title, headings: ["序号"] + fields.flatMap { spec.headings($0) })
        let organisers = DemoOffice.members.filter { $0.isOnRolls(DemoCalendar.day(2019, 1, 4)) }
        sheet.rows = classes.enumerated().map { place, group -> [Sheets.Cell] in
            let what: [Sheets.Cell] = [.integer(group.number), .text(group.name), .text(group.title), .text(group.kind)]
            let when: [Sheets.Cell] = [.day(group.starts), .day(group.ends), .integer(group.hours)]
            let organiser = organisers[place % organisers.count].shown
            let who = ["演示培训中心", organiser, group.number == DemoClass.withBranch.number ? DemoOffice.temporaryUnit : "", DemoOffice.unit]
                .map(Sheets.Cell.textOrBlank)
            return what + when + who + [.integer(group.trainees.count), .text("是"), .textOrBlank(group.keepsIncidents ? "是" : "")]
        }
        return sheet
    }

    /// The class stands in the title, as it does on real rolls.
    private var roll: DemoSheet {
        var sheet = DemoSheet(
            name, title: "\(name)学员花名册",
            headings: ["序号"] + Trainee.schema.spec.headings("number", "name", "person", "employer", "group", "role", "phone"))
        sheet.rows = trainees.map { trainee -> [Sheets.Cell] in
            let role = trainee.number == 1 ? "班长" : "学员"
            let texts = [
                "\(number)-\(trainee.number)", trainee.name, trainee.person, trainee.employer, trainee.group, role,
                "000-1\(number)\(trainee.number)",
            ]
            return [.integer(trainee.number)] + texts.map(Sheets.Cell.text)
        }
        return sheet
    }

    private static var leaves: DemoSheet {
        let fields = ["trainee", "class", "date", "through", "days", "hours", "kind", "reason", "approver", "returned"]
        var sheet = DemoSheet("请假登记", title: "学员请假登记", headings: ["序号"] + fields.flatMap { Leave.schema.spec.headings($0) })
        sheet.rows = DemoLeave.all.enumerated().map { place, leave -> [Sheets.Cell] in
            let who: [Sheets.Cell] = [.integer(place + 1), .text(leave.trainee.name), .text(leave.trainingClass.name)]
            let when: [Sheets.Cell] = [.day(leave.from), .day(leave.through), .amount(leave.days), .amount(leave.hours)]
            let how = [leave.kind, "演示事由", leave.approver].map(Sheets.Cell.text)
            return who + when + how + [.day(DemoCalendar.after(leave.through, days: 1))]
        }
        return sheet
    }

    /// The half-days of the first ten days of a class; texts, since the file is plain text.
    private var marks: DemoSheet {
        var random = SplitMix64(seed: UInt64(number))
        var sheet = DemoSheet("\(name)考勤", headings: Mark.schema.spec.headings("class", "trainee", "date", "half", "status"))
        for offset in 0..<10 {
            let day = DemoCalendar.after(starts, days: offset)
            if day.weekday > 5 { continue }
            for trainee in trainees {
                let leave = DemoLeave.all.first {
                    $0.trainingClass.number == number && $0.trainee == trainee && $0.from <= day && day <= $0.through
                }
                for half in ["上午", "下午"] {
                    // A leave that ends in a half-day ends at noon.
                    let isAway = leave.map { !($0.days.raw % 100 == 50 && day == $0.through && half == "下午") } ?? false
                    let status = isAway ? leave!.kind : random.happens(2) ? "迟到" : "出勤"
                    let date = "\(day.year)/\(day.month)/\(day.day)"
                    sheet.rows.append([name, trainee.name, date, half, status].map(Sheets.Cell.text))
                }
            }
        }
        return sheet
    }

    /// A register that was kept and holds nothing.
    private static var incidents: DemoSheet {
        var sheet = DemoSheet(
            "违纪登记", title: "2019—2021年学员违纪登记",
            headings: ["序号"] + Incident.schema.spec.headings("trainee", "class", "date", "kind", "sanction"))
        sheet.notes = ["说明:各班逐日登记,三年无违纪。"]
        return sheet
    }
}
