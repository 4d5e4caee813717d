import Ledger
import Rules
import TestKit
import Testing

@Suite("A number of which only bounds are known")
struct EstimateTests {
    static func number(_ text: String) -> Ledger.Test.Operand { .number(fraction(text)) }

    @Test(
        "passes where it does whatever it is, fails where it cannot, and is unknown between",
        arguments: [
            (Ledger.Test.atLeast(number("2")), [.no, .yes, .unknown, .unknown]), (.moreThan(number("2")), [.no, .no, .unknown, .unknown]),
            (.atMost(number("2")), [.yes, .yes, .unknown, .unknown]), (.lessThan(number("2")), [.yes, .no, .unknown, .unknown]),
            (.exactly(number("2")), [.no, .yes, .unknown, .unknown]),
            (.between(number("2"), number("4")), [.no, .yes, .unknown, .unknown]),
            (.atLeast(number("1")), [.yes, .yes, .yes, .yes]), (.lessThan(number("1")), [.no, .no, .no, .no]),
            (.exactly(number("5")), [.no, .no, .no, .unknown]), (.atMost(number("3")), [.yes, .yes, .yes, .unknown]),
        ] as [(Ledger.Test, [Truth])])
    func passes(test: Ledger.Test, expected: [Truth]) {
        let estimates = [("1", "1"), ("2", "2"), ("1", "3"), ("1", nil)].map { low, high in
            Estimate(from: fraction(low), through: high.map { fraction($0) })
        }
        #expect(estimates.map { test.passes($0) } == expected)
    }

    @Test("a part of a base is a test of the number itself")
    func scaled() {
        #expect(Ledger.Test.atMost(Self.number("1/7")).scaled(by: fraction("140")) == .atMost(Self.number("20")))
        #expect(
            Ledger.Test.between(Self.number("1%"), Self.number("2%")).scaled(by: fraction("50"))
                == .between(Self.number("1/2"), Self.number("1")))
        #expect(Ledger.Test.filled.scaled(by: fraction("2")) == nil)
    }

    @Test("long lists are cut and the rest is counted")
    func bounded() {
        let many = (1...130).map { "示例\($0)" }
        let judgement = Judgement(.notMet, missing: many, evidence: (1...101).map { RecordID(model: "member", id: $0) }).bounded()
        #expect(judgement.missing == Array(many.prefix(100)))
        #expect(judgement.evidence.count == 100)
        #expect(judgement.dropped == 31)
    }
}
