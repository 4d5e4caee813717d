import Ledger
import Sheets

/// The study forum of three years: a sheet a year, the parts in columns of their own.
enum DemoForum {
    /// The months in which the forum was held.
    static let months = [2019: [2, 3, 4, 5, 7, 9, 10, 12], 2020: [3, 4, 6, 8, 10, 12], 2021: Array(1...12)]

    struct Session {
        /// Its place in the year, from 0.
        let place: Int
        let number: Int
        let day: Day
        let parts: DemoForumParts

        var title: String { "第\(number)次论坛" }
    }

    static let sessions: [Session] = {
        var sessions: [Session] = []
        for year in DemoCalendar.years {
            for (place, month) in months[year]!.enumerated() {
                let day = DemoCalendar.clearOfHolidays(DemoCalendar.lastFriday(month, of: year))
                sessions.append(
                    Session(place: place, number: sessions.count + 1, day: day, parts: DemoForumParts(year: year, sitting: place, day)))
            }
        }
        return sessions
    }()

    static func file(_ random: inout SplitMix64) -> DemoFile {
        var sheets: [DemoSheet] = []
        for year in DemoCalendar.years { sheets.append(sheet(of: year, &random)) }
        return DemoFile(name: "学习论坛台账.xlsx", sheets: sheets)
    }

    private static func sheet(of year: Int, _ random: inout SplitMix64) -> DemoSheet {
        var headings = ["序号"] + Activity.schema.spec.headings("date", "title", "topic", "hours")
        headings += ["作报告", "讲党课", "作主持", "作点评", "参会人员", "请假人员", "字数", "专场"]
        var sheet = DemoSheet(String(year), title: "\(year)年学习论坛台账", headings: headings)
        for session in sessions where session.day.year == year {
            let (day, parts) = (session.day, session.parts)
            let away = DemoPlan.away("学习论坛", day, sitting: session.place)
            let presence = DemoPresence(DemoOffice.members(on: day), parts: parts.everyone, away: away, &random)
            // In the first year people typed their days; later the cells are real dates.
            let date: Sheets.Cell = year == 2019 ? .text(DemoCalendar.written(day)) : .day(day)
            let names =
                [parts.report, parts.lecturer, parts.host, parts.comment, presence.present].map(DemoPresence.names) + [presence.leaveText]
            var row: [Sheets.Cell] = [
                .integer(session.place + 1), date, .text(session.title), .text("学习专题\(session.number)(演示)"), .amount(Hundredths("2.5")),
            ]
            row += names.map { .textOrBlank($0) }
            let characters: Sheets.Cell = year == 2019 ? .integer(DemoOutputs.transcriptCharacters[session.place]) : .blank
            row += [characters, .textOrBlank(special(year, day.month))]
            sheet.rows.append(row)
        }
        return sheet
    }

    private static func special(_ year: Int, _ month: Int) -> String {
        switch (year, month) {
        case (2020, 10): "青年理论学习小组专场"
        case (2021, 9): "课题研究成果交流专场"
        default: ""
        }
    }
}

/// Who had which part in a session.
struct DemoForumParts {
    private(set) var report: [DemoMember] = []
    private(set) var lecturer: [DemoMember] = []
    private(set) var host: [DemoMember] = []
    private(set) var comment: [DemoMember] = []

    var everyone: [DemoMember] { report + lecturer + host + comment }

    /// In 2021 everybody takes each part once, but for those whom the plan leaves out; before, the parts go round.
    init(year: Int, sitting: Int, _ day: Day) {
        if year == 2021 {
            takeTurns(sitting)
        } else {
            let round = DemoOffice.members(on: day).filter { $0 != DemoPlan.ill }
            func turn(_ count: Int, from offset: Int) -> [DemoMember] {
                (0..<count).map { round[(year * 7 + sitting * count + offset + $0) % round.count] }
            }
            report = turn(2, from: 0)
            lecturer = turn(1, from: 9)
            host = turn(1, from: 13)
            comment = turn(2, from: 17)
        }
    }

    private mutating func takeTurns(_ sitting: Int) {
        let regular = DemoOffice.members.filter { ![DemoPlan.ill, DemoPlan.joiner, DemoPlan.overCap].contains($0) }
        // The parts of one person lie some sessions apart, so that nobody comments on himself.
        report = Self.share(regular, sitting, shift: 0)
        lecturer = Self.share(regular, sitting, shift: 3)
        host = Self.share(regular, sitting, shift: 6)
        comment = Self.share(regular.filter { $0 != DemoPlan.withoutComment }, sitting, shift: 9)
        // In the second quarter one member has so many parts that their points pass the cap of thirty by one.
        switch sitting {
        case 3:
            report.append(DemoPlan.overCap)
            host.append(DemoPlan.overCap)
        case 4:
            report.append(DemoPlan.overCap)
            lecturer.append(DemoPlan.overCap)
        case 5:
            report.append(DemoPlan.overCap)
            lecturer.append(DemoPlan.overCap)
            host.append(DemoPlan.overCap)
        case 8: comment.append(DemoPlan.overCap)
        case 10: report.append(DemoPlan.joiner)
        case 11: host.append(DemoPlan.joiner)
        default: break
        }
    }

    /// The members whose turn it is in one of twelve sessions.
    private static func share(_ members: [DemoMember], _ sitting: Int, shift: Int) -> [DemoMember] {
        let place = (sitting + shift) % 12
        return Array(members[(place * members.count / 12)..<((place + 1) * members.count / 12)])
    }
}
