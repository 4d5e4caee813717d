import Ledger
import Rules
import TestKit
import Testing

@Suite("chain")
struct ChainTests {
    /// The records of a chain, each named by a letter and a number in the test's rows: `t1 a1 o1` is topic 1, sitting 1, output 1.
    final class Chains {
        let ledger = TestLedger()
        private let counts: [String: Int]

        init(topics: Int = 1, activities: Int = 1, outputs: Int = 2, projects: Int = 1, adoptions: Int = 1, topicDay: String = "2021-01-05") {
            for number in 1...topics {
                var topic = Topic()
                topic.title = "议题\(number)"
                topic.date = topicDay.isEmpty ? nil : day(topicDay)
                ledger.record(topic)
            }
            for _ in 0..<activities { ledger.activity("lecture", "2021-02-05") }
            for number in 1...max(projects, 1) where projects > 0 {
                var project = Project()
                project.title = "课题\(number)"
                ledger.record(project)
            }
            counts = ["o": outputs, "d": adoptions]
        }

        /// Outputs and adoptions, with what their own fields say; then the rows of links.
        func build(activityOf: [Int: Int64] = [:], projectOf: [Int: Int64] = [:], outputOf: [Int: Int64] = [:], dates: [Int: String] = [:], links: [String])
            -> Self
        {
            for number in 0..<counts["o"]! {
                var output = Output()
                output.title = "成果\(number + 1)"
                output.kind = "report"
                output.activity = activityOf[number + 1].map { Ref($0) }
                output.project = projectOf[number + 1].map { Ref($0) }
                output.date = dates[number + 1].map { day($0) }
                ledger.record(output)
            }
            for number in 0..<counts["d"]! {
                var adoption = Adoption()
                adoption.title = "举措\(number + 1)"
                adoption.output = outputOf[number + 1].map { Ref($0) }
                ledger.record(adoption)
            }
            for row in links {
                var link = Link()
                for part in row.split(separator: " ") {
                    let id = Int64(part.dropFirst())!
                    switch part.first {
                    case "t": link.topic = Ref(id)
                    case "a": link.activity = Ref(id)
                    case "o": link.output = Ref(id)
                    case "p": link.project = Ref(id)
                    case "r": link.result = Ref(id)
                    case "d": link.adoption = Ref(id)
                    default: link.raises = Ref(id)
                    }
                }
                ledger.record(link)
            }
            return self
        }

        func judge(_ body: ChainBody, on model: String = "topic", _ id: Int64 = 1, asOf: String = "2021-12-31") throws -> Judgement? {
            let view = ledger.view(vocabulary: .branchLife, asOf: asOf)
            let (findings, faults) = Evaluation(view: view, ruleBook: RuleBook()).findings(
                of: .sample(on: model, per: .record, body), period: nil, only: view.row(RecordID(model: model, id: id)))
            if let fault = faults.first { throw fault.error }
            return findings.first?.judgement
        }
    }

    static var whole: ChainBody { ChainBody([.activity, .output, .project, .result, .adoption]) }

    struct Case: Sendable, CustomStringConvertible {
        let links: [String]
        let reached: String
        var missing: [String] = []
        var description: String { links.joined(separator: " | ") }
    }

    static let cases = [
        Case(links: ["t1 a1 o1 p1 r2 d1"], reached: "5"),
        Case(links: ["t1 a1", "a1 o1 p1", "p1 r2", "r2 d1"], reached: "5"),
        Case(links: ["t1 a1 o1", "o1 p1 r2"], reached: "4", missing: ["adoptions"]),
        Case(links: ["t1 a1 o1", "p1 r2 d1"], reached: "2", missing: ["projects"]),
        Case(links: ["t1 o1 p1 r2 d1"], reached: "4", missing: ["activities"]),
        Case(links: ["t1 a1 o1", "r1 d1"], reached: "4", missing: ["projects"]),
        Case(links: ["t1 d1", "t1 a1 o1"], reached: "2", missing: ["projects"]),
        Case(links: [], reached: "0", missing: ["activities"]),
    ]

    @Test("rows join where they share a record, and the furthest path says where it breaks", arguments: cases)
    func judged(row: Case) throws {
        let judgement = try #require(try Chains().build(links: row.links).judge(Self.whole))
        #expect(judgement.verdict == (row.missing.isEmpty ? .met : .notMet))
        #expect(judgement.actual == .number(fraction(row.reached)))
        #expect(judgement.target == .number(fraction("5")))
        #expect(judgement.missing == row.missing)
        #expect(judgement.evidence.first == RecordID(model: "topic", id: 1))
    }

    @Test("the records' own fields say what followed where no row does")
    func fields() throws {
        let chains = Chains().build(activityOf: [1: 1], projectOf: [2: 1], outputOf: [1: 2], links: ["t1 a1", "o1 p1"])
        let judgement = try #require(try chains.judge(Self.whole))
        #expect(judgement.verdict == .met)
        #expect(
            judgement.evidence == [
                RecordID(model: "topic", id: 1), RecordID(model: "activity", id: 1), RecordID(model: "output", id: 1), RecordID(model: "project", id: 1),
                RecordID(model: "output", id: 2), RecordID(model: "adoption", id: 1),
            ])
    }

    @Test(
        "a measure that raises the topic anew ends the walk and is noted, also over a second topic", arguments: [["t1 a1 d1 n1"], ["t1 a1 d1 n2", "t2 d2 n1"]])
    func loops(links: [String]) throws {
        let judgement = try #require(try Chains(topics: 2, adoptions: 2).build(links: links).judge(ChainBody([.adoption, .raises])))
        #expect(judgement.verdict == .met)
        #expect(judgement.note?.zh == "链条又回到议题“议题1”，到此为止")
    }

    @Test("a new topic is no loop")
    func noLoop() throws {
        #expect(try Chains(topics: 2).build(links: ["t1 a1 d1 n2"]).judge(ChainBody([.raises]))?.note == nil)
    }

    @Test(
        "there is still time until the span is over",
        arguments: [("2021-07-05", Verdict.undetermined, "2021-07-05"), ("2021-07-06", .notMet, nil)] as [(String, Verdict, String?)])
    func within(asOf: String, verdict: Verdict, pending: String?) throws {
        let body = ChainBody([.activity, .output], within: .span(.months(6)))
        let judgement = try #require(try Chains().build(links: ["t1 a1"]).judge(body, asOf: asOf))
        #expect(judgement.verdict == verdict)
        #expect(judgement.pending == pending.map { day($0) })
    }

    @Test("a topic without its day leaves open whether there is time")
    func undated() throws {
        let body = ChainBody([.activity, .output], within: .span(.months(6)))
        let judgement = try #require(try Chains(topicDay: "").build(links: ["t1 a1"]).judge(body))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == ["outputs", "date"])
    }

    @Test("what lies after the as-of day has not followed yet")
    func future() throws {
        let chains = Chains().build(dates: [1: "2021-09-01"], links: ["t1 a1 o1"])
        #expect(try chains.judge(ChainBody([.output]), asOf: "2021-08-31")?.verdict == .notMet)
        #expect(try chains.judge(ChainBody([.output]), asOf: "2021-09-01")?.verdict == .met)
    }

    @Test("the walk may begin at any record of the chain")
    func others() throws {
        let chains = Chains().build(links: ["t1 a1 o1 p1 r2 d1"])
        #expect(try chains.judge(ChainBody([.result, .adoption]), on: "project")?.verdict == .met)
        #expect(try chains.judge(ChainBody([.adoption]), on: "output", 2)?.verdict == .met)
        #expect(try chains.judge(ChainBody([.project, .adoption]), on: "output", 1)?.verdict == .met)
    }
}
