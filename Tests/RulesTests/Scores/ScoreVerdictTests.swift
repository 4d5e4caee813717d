import Ledger
import Rules
import TestKit
import Testing

@Suite("Scores that hang on checks")
struct ScoreVerdictTests {
    private static func check(_ id: String, on model: String = "unit", per: Scope.Per = .period(.quarter), _ body: any CheckBody) -> Check {
        Check(.sample(id), scope: Scope(model: model, per: per), level: .unit, body: body)
    }

    private static var quarterly: Check { check("quarterly", CountBody(what: .activityType("lecture"), limit: .atLeast("1"))) }

    private static func score(_ check: Check, veto: Check? = nil) -> Score {
        var score = Score(.sample("branch"), scope: Scope(model: "unit", per: .period(.year)))
        score.base = hundredths("100")
        score.items = [ScoreItem(.minus, .misses(check.identity, hundredths("0.5")), at: Location("sample.lua", line: 5))]
        score.vetoes = veto.map { [$0.identity] } ?? []
        return score
    }

    private static func result(_ score: Score, _ checks: [Check], _ ledger: TestLedger, asOf: String = "2021-12-31") throws -> ScoreResult {
        let evaluation = Evaluation(view: ledger.view(vocabulary: .branchLife, asOf: asOf), ruleBook: RuleBook(), checks: checks, scores: [score])
        let (results, faults) = evaluation.scores(of: score, period: .year(2021))
        if let fault = faults.first { throw fault.error }
        let result = try #require(results.first)
        #expect(result.parts.reduce(.zero) { $0 + $1.points } == result.points, "the parts add up to the points")
        return result
    }

    @Test("each quarter that is not met takes its points; the others take none")
    func misses() throws {
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-02-05").activity("lecture", "2021-08-05")
        let result = try Self.result(Self.score(Self.quarterly), [Self.quarterly], ledger)
        #expect(result.points == hundredths("99"))
        #expect(result.parts.map(\.reason.zh) == ["基础分", "未达到：示例规则（2021年第二季度）", "未达到：示例规则（2021年第四季度）"])
    }

    @Test("a quarter that is still open leaves the score open, and says which check")
    func undetermined() throws {
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-02-05")
        let result = try Self.result(Self.score(Self.quarterly), [Self.quarterly], ledger, asOf: "2021-05-05")
        #expect(result.verdict == .undetermined && result.missing == ["quarterly"] && !result.isLowerBound)
        #expect(result.points == hundredths("100") && result.pending == day("2021-12-31"))
    }

    @Test("a check that is switched off leaves the score open too")
    func disabled() throws {
        var off = Self.quarterly
        off.isEnabled = false
        #expect(try Self.result(Self.score(off), [off], TestLedger().unit("一支部")).missing == ["quarterly"])
    }

    @Test("an excepted miss is told and costs nothing")
    func excepted() throws {
        var waiver = Waiver()
        waiver.check = "sample.quarterly"
        waiver.reason = "停电"
        let result = try Self.result(Self.score(Self.quarterly), [Self.quarterly], TestLedger().unit("一支部").record(waiver))
        #expect(result.points == hundredths("100"))
        #expect(result.parts.last?.reason.zh == "未达到：示例规则（2021年第四季度，例外）")
    }

    @Test("a check on what belongs to the subject takes points for each record")
    func related() throws {
        let minutes = Self.check("minutes", on: "activity", per: .record, RequiredBody([try path("topic", in: "activity")]))
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-02-05").activity("lecture", "2021-08-05").activity("lecture", "2020-08-05")
        let result = try Self.result(Self.score(minutes), [minutes], ledger)
        #expect(result.points == hundredths("99"))
        #expect(result.parts[1].reason.zh.hasPrefix("未达到：示例规则（2021-02-05 · 党课，"))
    }

    @Test("one broken veto takes all, whatever else is not known")
    func veto() throws {
        let redLine = Self.check("red_line", per: .period(.year), CountBody(what: .activityType("admission"), limit: .exactly("0")))
        let ledger = TestLedger().unit("一支部").activity("admission", "2021-03-05")
        let broken = try Self.result(Self.score(Self.quarterly, veto: redLine), [Self.quarterly, redLine], ledger, asOf: "2021-05-05")
        #expect(broken.verdict == .met && broken.points == .zero && broken.isVetoed && broken.missing.isEmpty)
        let kept = try Self.result(Self.score(Self.quarterly, veto: redLine), [Self.quarterly, redLine], TestLedger().unit("一支部"))
        #expect(kept.points == hundredths("98") && !kept.isVetoed && kept.vetoes.map(\.verdict) == [.met])
    }

    @Test("a veto of which nobody knows leaves the score open")
    func openVeto() throws {
        let open = Self.check("register", per: .period(.year), Unknown())
        let result = try Self.result(Self.score(Self.quarterly, veto: open), [Self.quarterly, open], TestLedger().unit("一支部"))
        #expect(result.verdict == .undetermined && result.missing == ["register"] && !result.isVetoed)
    }

    private struct Unknown: CheckBody {
        static let word = "unknown"
        var parameters: [String] { [] }
        func judge(_ question: Question) throws -> Judgement { Judgement(.undetermined, missing: ["book"]) }
    }

    /// A check that reads the score that hangs on it.
    private struct Reading: CheckBody {
        static let word = "reading"
        var parameters: [String] { [] }
        func judge(_ question: Question) throws -> Judgement {
            let evaluation = question.measures as! Evaluation
            return Judgement(try evaluation.points(of: "branch", for: question.subject, in: question.period).map { $0 > .zero } == true ? .met : .notMet)
        }
    }

    @Test("a check and a score that hang on each other are a fault, from either side")
    func circle() throws {
        let reading = Self.check("reading", per: .period(.year), Reading())
        let score = Self.score(reading)
        #expect(throws: RuleFault.circularRules(["branch", "reading", "branch"])) { try Self.result(score, [reading], TestLedger().unit("一支部")) }
        let evaluation = Evaluation(
            view: TestLedger().unit("一支部").view(asOf: "2021-12-31"), ruleBook: RuleBook(), checks: [reading], scores: [score])
        let (findings, faults) = evaluation.findings(of: reading, period: .year(2021))
        #expect(findings.map(\.judgement.verdict) == [.notEvaluated])
        #expect(faults.first?.error as? RuleFault == .circularRules(["branch", "reading", "branch"]))
    }

    @Test("a script reads the points of another score, and nothing where they are not known")
    func points() throws {
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-02-05")
        let view = ledger.view(vocabulary: .branchLife, asOf: "2021-12-31")
        let evaluation = Evaluation(view: view, ruleBook: RuleBook(), checks: [Self.quarterly], scores: [Self.score(Self.quarterly)])
        let unit = RowRef(model: "unit", row: 0)
        #expect(try evaluation.points(of: "branch", for: unit, in: .year(2021)) == hundredths("98.5"))
        let running = Evaluation(view: view.asOf(day("2021-05-05")), ruleBook: RuleBook(), checks: [Self.quarterly], scores: [Self.score(Self.quarterly)])
        #expect(try running.points(of: "branch", for: unit, in: .year(2021)) == nil)
    }
}
