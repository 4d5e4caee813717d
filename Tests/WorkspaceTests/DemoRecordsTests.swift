import Ledger
import Testing

@testable import Workspace

/// What the department keeps beside its meetings, before it is written into sheets.
@Suite("The demo's records")
struct DemoRecordsTests {
    @Test("put everybody on a team, but for one between two teams and one who has just come")
    func teams() {
        func onNoTeam(_ day: Day) -> [String] {
            let placed = DemoProjects.places.filter { $0.from <= day && ($0.through.map { day <= $0 } ?? true) }.map(\.member)
            return DemoOffice.members(on: day).filter { !placed.contains($0) }.map(\.name)
        }
        #expect(onNoTeam(DemoCalendar.day(2021, 6, 15)) == ["钱虚构"])
        #expect(onNoTeam(DemoCalendar.day(2021, 10, 20)) == ["吕暂定"])
        #expect(onNoTeam(DemoCalendar.day(2021, 12, 31)) == [])
    }

    @Test("give every part of a project its own team, and every part that has ended its report")
    func parts() {
        #expect(DemoProjects.parts.allSatisfy { !DemoProjects.team(of: $0).isEmpty })
        #expect(DemoOutputs.reports.map(\.project) == Array(DemoProjects.parts.prefix(11)))
        #expect(DemoOutputs.reports.allSatisfy { !$0.authors.isEmpty })
    }

    @Test("name as authors only who was there on the day")
    func authors() {
        for output in DemoOutputs.all {
            #expect(output.authors.allSatisfy { $0.isOnRolls(output.date) }, "\(output.title)")
        }
        #expect(Set(DemoOutputs.all.map(\.title)).count == DemoOutputs.all.count)
    }

    @Test(
        "reckon dues by the rate of the whole base, the bounds included",
        arguments: [(300_000, 1_500), (300_001, 3_000), (500_000, 5_000), (500_001, 7_500), (1_000_000, 15_000), (1_000_001, 20_000)])
    func dues(base: Int64, amount: Int64) {
        #expect(DemoDues.amount(of: Hundredths(raw: base)) == Hundredths(raw: amount))
    }

    @Test("appraise full members only, and of these a third at most as excellent", arguments: [(2019, 21), (2020, 21), (2021, 23)])
    func appraisal(year: Int, appraised: Int) {
        #expect(DemoAppraisal.appraised(year).count == appraised)
    }

    @Test("hold talks on working days, nobody with himself")
    func talks() {
        for talk in DemoTalks.all {
            #expect(!DemoCalendar.isHoliday(talk.day) && talk.day.weekday <= 5, "\(talk.day)")
            #expect(talk.talker != talk.target)
            #expect(talk.talker.isOnRolls(talk.day) && talk.target.isOnRolls(talk.day), "\(talk.day): \(talk.target.name)")
        }
    }

    @Test("study a question after it was raised, and adopt a measure after its report")
    func chains() {
        for chain in DemoChains.all {
            let session = DemoForum.sessions.first { $0.title == chain.sitting }
            if let session { #expect(chain.raised < session.day, "\(chain.topic)") }
            let report = DemoOutputs.reports.first { $0.title == chain.result }
            if let report, let adopted = chain.adopted { #expect(report.date < adopted, "\(chain.topic)") }
        }
        #expect(DemoChains.all.count { !$0.adoption.isEmpty } == 5)
    }

    @Test("let each of the seminar's sittings have its form, and everyone teach but one")
    func seminar() {
        #expect(Set(DemoSeminar.sittings.map(\.form)).count == 6)
        let taught = Set(DemoSeminar.sittings.flatMap(\.teachers))
        let there = Set(DemoSeminar.sittings.flatMap { $0.teachers + $0.students })
        #expect(there.subtracting(taught) == [DemoSeminar.withoutTeaching])
    }
}
