import Ledger
import Sheets

/// A year of talks: between committee members, between them and members, and between members.
enum DemoTalks {
    struct Talk {
        let day: Day
        let talker: DemoMember
        let target: DemoMember
        let relation: String
    }

    static let all: [Talk] = DemoCalendar.years.flatMap { year -> [Talk] in
        let committee = DemoOffice.committee(on: DemoCalendar.day(year, 3, 1))
        func talk(_ month: Int, _ week: Int, _ talker: DemoMember, _ target: DemoMember, _ relation: String) -> Talk {
            let day = DemoCalendar.clearOfHolidays(DemoCalendar.nth(week, weekday: 2, month, of: year))
            return Talk(day: day, talker: talker, target: target, relation: relation)
        }
        let between = committee.indices.map { talk(3, 2, committee[$0], committee[($0 + 1) % committee.count], "委员之间") }
        let others = DemoOffice.members(on: DemoCalendar.day(year, 4, 1)).filter { !committee.contains($0) && $0 != DemoOffice.seconded }
        let withMembers = others.enumerated().map { talk(4 + $0 % 6, 1 + $0 % 3, committee[$0 % committee.count], $1, "委员与党员之间") }
        let pairs = stride(from: 0, to: others.count - 1, by: 2).map { talk(10 + $0 / 2 % 2, 4, others[$0], others[$0 + 1], "党员之间") }
        return between + withMembers + pairs
    }

    static var file: DemoFile { DemoFile(name: "谈心谈话.xlsx", sheets: [sheet]) }

    private static var sheet: DemoSheet {
        DemoSheet(
            "谈心谈话", of: Ledger.Talk.schema.spec, title: "2019—2021年谈心谈话记录",
            fields: ["date", "talker", "targets", "relation", "method", "place", "unit"],
            rows: all.map { talk in
                [.day(talk.day)]
                    + [talk.talker.shown, talk.target.shown, talk.relation, "个别谈话", "第二会议室", DemoOffice.unit].map(Sheets.Cell.text)
            })
    }
}
