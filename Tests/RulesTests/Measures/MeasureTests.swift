import Ledger
import Rules
import TestKit
import Testing

@Suite("Measures")
struct MeasureTests {
    static func read(_ body: any MeasureBody, on model: String, _ name: String, _ asked: String?, of ledger: TestLedger) throws -> Figure {
        let view = ledger.view(vocabulary: .branchLife)
        let evaluation = Evaluation(view: view, ruleBook: RuleBook(), measures: [.sample("figure", on: model, body)])
        return try evaluation.figure("figure", of: try #require(view.row(ledger.id(model, name))), in: asked.map { period($0) })
    }

    @Test("two roles at one sitting are one presence")
    func hours() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", hours: "4", roles: ["report": ["李示例"], "host": ["李示例"]])
            .activity("theme_day", "2021-04-02", hours: "1.5", present: ["李示例"])
        let kinds = Condition(try path("type", in: "participation"), .countsAs(["study_forum", "theme_day"]))
        let figure = try Self.read(
            SumMeasure(try path("hours", in: "participation"), where: [kinds]), on: "member", "李示例", "2021", of: ledger)
        #expect(figure.value == fraction("5.5"))
        #expect(figure.evidence.count == 2)
        #expect(!figure.isLowerBound)
    }

    @Test("a sheet that does not say how long makes the sum a lower bound, and says which")
    func lowerBound() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", hours: "4", present: ["李示例"]).activity(
            "lecture", "2021-04-05", present: ["李示例"])
        let figure = try Self.read(SumMeasure(try path("hours", in: "participation")), on: "member", "李示例", "2021", of: ledger)
        #expect(figure.amount == .atLeast(fraction("4")))
        #expect(figure.missing == ["hours"])
        #expect(figure.blanks == [RecordID(model: "participation", id: 2)])
    }

    @Test("person-times are not persons")
    func distinct() throws {
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-03-05", present: ["李示例", "王样本"]).activity(
            "lecture", "2021-04-05", present: ["李示例"])
        let times = try Self.read(CountMeasure(.records("participation")), on: "unit", "一支部", "2021", of: ledger)
        let persons = try Self.read(
            CountMeasure(.records("participation"), distinct: [try path("member", in: "participation")]), on: "unit", "一支部", "2021",
            of: ledger)
        #expect(times.value == fraction("3"))
        #expect(persons.value == fraction("2"))
        #expect(persons.evidence.count == 3)
    }

    @Test("a blank value may be any: the distinct values are then a lower bound")
    func distinctBlank() throws {
        let ledger = TestLedger().unit("一支部").lesson("2021-03-05", category: "theory").lesson("2021-03-08", category: "theory").lesson("2021-03-09")
        let kinds = CountMeasure(.records("session"), distinct: [try path("category", in: "session")])
        let figure = try Self.read(kinds, on: "class", "第118期", "2021", of: ledger)
        #expect(figure.amount == .atLeast(fraction("1")))
        #expect(figure.missing == ["category"])
        #expect(figure.blanks == [RecordID(model: "session", id: 3)])
    }

    @Test("members of a unit are those of the period's end")
    func members() throws {
        let ledger = TestLedger().unit("一支部").member("李示例").member("王样本", from: "2021-10-01").activity("lecture", "2021-12-01")
        let count = CountMeasure(.records("member"))
        #expect(try Self.read(count, on: "unit", "一支部", "2021Q3", of: ledger).value == fraction("1"))
        #expect(try Self.read(count, on: "unit", "一支部", "2021Q4", of: ledger).value == fraction("2"))
    }

    /// Reads another measure of the same subject and period.
    struct Echo: MeasureBody {
        let other: String
        let reader: Reader
        func read(_ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure {
            try reader.evaluation!.figure(other, of: subject, in: period)
        }
    }

    final class Reader {
        var evaluation: Evaluation?
    }

    @Test("measures that read each other in a circle are a fault that names the circle")
    func circle() throws {
        let ledger = TestLedger().member("李示例")
        let view = ledger.view()
        let reader = Reader()
        let evaluation = Evaluation(
            view: view, ruleBook: RuleBook(),
            measures: [
                .sample("one", on: "member", Echo(other: "two", reader: reader)),
                .sample("two", on: "member", Echo(other: "one", reader: reader)),
            ])
        reader.evaluation = evaluation
        defer { reader.evaluation = nil }
        let member = try #require(view.row(ledger.id("member", "李示例")))
        #expect(throws: RuleFault.circularMeasures(["one", "two", "one"])) { try evaluation.figure("one", of: member, in: nil) }
        #expect(throws: RuleFault.circularMeasures(["two", "one", "two"])) { try evaluation.figure("two", of: member, in: nil) }
    }

    @Test("a measure is read on its own model alone")
    func wrongSubject() throws {
        let ledger = TestLedger().unit("一支部")
        let view = ledger.view()
        let evaluation = Evaluation(
            view: view, ruleBook: RuleBook(), measures: [.sample("hours", on: "member", CountMeasure(.activityType("lecture")))])
        #expect(throws: RuleFault.wrongSubject(measure: "hours", model: "member", subject: "unit")) {
            try evaluation.figure("hours", of: RowRef(model: "unit", row: 0), in: nil)
        }
    }
}
