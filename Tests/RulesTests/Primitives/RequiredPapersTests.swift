import Ledger
import Rules
import TestKit
import Testing

@Suite("required papers")
struct RequiredPapersTests {
    private static var body: RequiredBody { RequiredBody([], documents: .words(["入党申请书", "入党志愿书"])) }

    private static func paper(_ kind: String, of member: Int64, _ date: String = "", status: String = "") -> EvidenceDocument {
        var paper = EvidenceDocument()
        paper.title = kind
        (paper.kind, paper.status) = (kind, status)
        paper.date = date.isEmpty ? nil : day(date)
        paper.member = Ref(member)
        return paper
    }

    private static func judge(_ papers: EvidenceDocument..., body: RequiredBody = body, asOf: String = "2021-12-31") throws -> Judgement? {
        let ledger = papers.reduce(TestLedger().unit("一支部").member("李示例").member("王样本")) { $0.record($1) }
        return try ledger.judge(.sample(on: "member", per: .record, body), "李示例", asOf: asOf)
    }

    @Test("a kind that is not there is missing; the papers of another are his own")
    func missing() throws {
        let whole = try Self.judge(Self.paper("入党申请书", of: 1), Self.paper("入党志愿书", of: 1), Self.paper("入党志愿书", of: 1))
        #expect(whole?.verdict == .met)
        #expect(whole?.actual == .number(fraction("2")))
        #expect(whole?.evidence.map(\.model) == ["member", "document", "document", "document"])
        let lacking = try Self.judge(Self.paper("入党申请书", of: 1), Self.paper("入党志愿书", of: 2))
        #expect(lacking?.verdict == .notMet)
        #expect(lacking?.missing == ["入党志愿书"])
    }

    @Test("a paper that was returned, or that is of a later day, is not there", arguments: ["returned", "later"])
    func notThere(why: String) throws {
        let second = Self.paper("入党志愿书", of: 1, why == "later" ? "2022-01-05" : "", status: why == "returned" ? "returned" : "pending")
        #expect(try Self.judge(Self.paper("入党申请书", of: 1), second)?.missing == ["入党志愿书"])
    }

    @Test("blank fields and missing papers are told together")
    func both() throws {
        let body = RequiredBody([try path("joined", in: "member")], documents: .words(["入党申请书"]))
        let judgement = try Self.judge(Self.paper("入党志愿书", of: 1), body: body)
        #expect(judgement?.missing == ["joined", "入党申请书"])
        #expect(judgement?.target == .number(fraction("2")))
    }
}
