import Ledger
import Rules
import Scripting
import Testing

@testable import Workspace

@Suite("The demo's findings")
struct DemoFindingsTests {
    private static func isFinding(_ finding: Finding) -> Bool { [.notMet, .undetermined].contains(finding.judgement.verdict) }

    @Test("of 2021 are exactly the planned ones")
    func planned() throws {
        let outcome = try DemoLedger.shared.get().check(2021)
        #expect(outcome.faults.map { $0.diagnostic.message.en } == [])
        let found = outcome.findings.filter(Self.isFinding).map(DemoLedger.Line.init)
        let planned = DemoGaps.all.map(DemoLedger.Line.init)
        #expect(found.filter { !planned.contains($0) } == [])
        #expect(planned.filter { !found.contains($0) } == [])
        #expect(found.count == planned.count)
    }

    @Test("of the years before are none", arguments: [2019, 2020])
    func earlier(year: Int) throws {
        let outcome = try DemoLedger.shared.get().check(year)
        // The inventory has no day of its own: it is asked as it stands, whatever the year.
        let dated = outcome.findings.filter { $0.subject.model != "regulation" }
        #expect(dated.filter(Self.isFinding).map(DemoLedger.Line.init) == [])
        #expect(outcome.findings.contains { $0.judgement.verdict == .met })
    }

    @Test("of the smaller year after are told where somebody asks for it")
    func later() throws {
        let ledger = try DemoLedger.shared.get()
        let only = ["classes.no_incidents", "classes.no_incidents_in_the_year"]
        let request = RunRequest(asOf: Day(year: 2022, month: 6, day: 30)!, period: Period(.year, of: 2022)!, only: only)
        let findings = try ledger.plugins.check(ledger.snapshot, request).findings
        #expect(Set(findings.filter(Self.isFinding).map(DemoLedger.Line.init)) == Set(DemoGaps.later.map(DemoLedger.Line.init)))
        #expect(findings.count { $0.judgement.verdict == .met } >= 2)
    }

    @Test("leave what is on the edge in order")
    func edges() throws {
        let ledger = try DemoLedger.shared.get()
        let found = Set(try ledger.check(2021).findings.map(DemoLedger.Line.init))
        for edge in DemoGaps.edges.map(DemoLedger.Line.init) where !edge.rule.hasPrefix("points.") {
            #expect(found.contains(edge), "\(edge)")
        }
    }

    @Test("say how much is lacking: a seventh to the hour, half an hour over, and one on the way over")
    func leave() throws {
        let findings = try DemoLedger.shared.get().check(2021, only: ["classes.leave_one_seventh"]).findings
        func judgement(_ trainee: DemoTrainee, _ number: Int) throws -> Judgement {
            try #require(findings.first { $0.title == "\(trainee.name) · 第\(number)期" }).judgement
        }
        #expect(try judgement(DemoLeave.atTheLimit, DemoClass.atTheLimit).actual == .number(Fraction(20)))
        #expect(try judgement(DemoLeave.overTheLimit, DemoClass.atTheLimit).actual == .number(Fraction("20.5")!))
        let onTheWay = try judgement(DemoLeave.onTheWay, DemoClass.running)
        #expect(onTheWay.forecast == .notMet)
        #expect(onTheWay.pending == DemoClass.all[DemoClass.running - 1].ends)
    }

    @Test("take one point of a quarter that passes the cap")
    func points() throws {
        let ledger = try DemoLedger.shared.get()
        let outcome = try ledger.plugins.score(ledger.snapshot, RunRequest(asOf: DemoLedger.asOf, period: Period(.year, of: 2021)!))
        #expect(outcome.faults.isEmpty)
        let capped = outcome.results.filter { result in result.parts.contains { $0.capped > .zero } }
        #expect(capped.map(\.title) == ["赵合成"])
        #expect(capped.flatMap(\.parts).reduce(Hundredths.zero) { $0.adding($1.capped)! } == Hundredths(1))
        let absent = try #require(outcome.results.first { $0.title == "尤代称" })
        #expect(absent.parts.contains { $0.points == -Hundredths(3) })
    }

    @Test("count one sitting of many kinds once for each of them")
    func nested() throws {
        let ledger = try DemoLedger.shared.get()
        let july = try ledger.check(2021).findings.filter { $0.period?.description == "2021-07" && $0.judgement.verdict == .met }
        #expect(july.count { $0.check.id == "group_meeting_monthly" } == 3)
        #expect(july.contains { $0.check.id == "theme_day_monthly" })
    }
}
