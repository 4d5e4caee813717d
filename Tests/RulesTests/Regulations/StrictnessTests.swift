import Ledger
import Rules
import TestKit
import Testing

private typealias NumberTest = Ledger.Test

@Suite("Which of two numbers is the stricter one")
struct StrictnessTests {
    private static func number(_ text: String) -> NumberTest.Operand { .number(fraction(text)) }
    private static func atLeast(_ text: String) -> Parameter { .test(.atLeast(number(text))) }
    private static func atMost(_ text: String) -> Parameter { .test(.atMost(number(text))) }
    private static func lasting(_ span: Span) -> Parameter { .test(.atLeast(.span(span))) }

    private static let tests: [(Parameter, Parameter, Strictness)] = [
        (atLeast("2"), atLeast("1"), .tighter), (atLeast("1"), atLeast("2"), .looser), (atLeast("1"), atLeast("1"), .same),
        (atMost("1/7"), atMost("1/3"), .tighter), (atMost("1/3"), atMost("1/7"), .looser), (atLeast("1"), atMost("3"), .incomparable),
        (.test(.moreThan(number("1/2"))), atLeast("1/2"), .tighter), (atLeast("1/2"), .test(.moreThan(number("1/2"))), .looser),
        (.test(.lessThan(number("3"))), atMost("3"), .tighter), (.test(.exactly(number("0"))), atMost("3"), .tighter),
        (.test(.exactly(number("5"))), atMost("3"), .incomparable), (.test(.exactly(number("1"))), .test(.exactly(number("2"))), .incomparable),
        (.test(.between(number("2"), number("3"))), .test(.between(number("1"), number("4"))), .tighter),
        (.test(.between(number("2"), number("5"))), .test(.between(number("1"), number("4"))), .incomparable),
        (.test(.between(number("2"), number("3"))), atLeast("1"), .tighter), (atLeast("1"), .test(.between(number("2"), number("3"))), .looser),
        (.test(.before(day("2021-03-01"))), .test(.before(day("2021-06-01"))), .tighter),
        (.test(.after(day("2021-03-01"))), .test(.after(day("2021-06-01"))), .looser),
        (.test(.before(day("2021"))), .test(.before(day("2021-06-01"))), .incomparable),
        (.test(.noneOf(["a", "b"])), .test(.noneOf(["a"])), .tighter), (.test(.like("a")), .test(.like("b")), .incomparable),
        (.test(.filled), .test(.filled), .same), (.test(.filled), .test(.blank), .incomparable),
        (lasting(.months(18)), lasting(.years(1)), .tighter), (lasting(.months(12)), lasting(.years(1)), .same),
        (lasting(.days(300)), lasting(.years(1)), .looser), (atLeast("1"), lasting(.years(1)), .incomparable),
    ]

    @Test("a test is tighter where it lets less pass", arguments: tests)
    func test(own: Parameter, base: Parameter, strictness: Strictness) {
        #expect(own.strictness(over: base) == strictness)
    }

    @Test(
        "a span is tighter where it is shorter, wherever it begins",
        arguments: [
            (Span.months(1), Span.months(3), Strictness.tighter), (.months(3), .months(1), .looser), (.days(28), .months(1), .tighter),
            (.days(31), .months(1), .looser), (.days(30), .months(1), .incomparable), (.years(1), .months(12), .same), (.days(366), .years(1), .looser),
            (.days(5), .workingDays(5), .tighter), (.workingDays(5), .days(7), .incomparable), (.workingDays(5), .days(5), .looser),
            (.workingDays(3), .workingDays(5), .tighter),
        ])
    func span(own: Span, base: Span, strictness: Strictness) {
        #expect(Parameter.span(own).strictness(over: .span(base)) == strictness)
    }

    private static func approver(_ steps: [(Int, String)], above: String = "president") -> Scale {
        Scale(steps.map { Scale.Step(Fraction($0.0), .text($0.1)) }, .above(.text(above)))!
    }

    private static let ladder = approver([(2, "organiser"), (7, "director")])

    @Test(
        "a scale is tighter where it asks for a higher rank somewhere and for a lower one nowhere",
        arguments: [
            (approver([(1, "organiser"), (7, "director")]), Strictness.tighter), (approver([(3, "organiser"), (7, "director")]), .looser),
            (approver([(1, "organiser"), (9, "director")]), .incomparable), (approver([(2, "organiser"), (7, "director")]), .same),
            (approver([(7, "director")]), .tighter), (approver([(2, "nobody"), (7, "director")]), .incomparable),
        ])
    func scale(own: Scale, strictness: Strictness) {
        #expect(Parameter.scale(own).strictness(over: .scale(Self.ladder)) == strictness)
    }

    @Test("lists of words have no order, and two kinds are never compared")
    func others() {
        #expect(Parameter.words(["a"]).strictness(over: .words(["a", "b"])) == .incomparable)
        #expect(Parameter.words(["a"]).strictness(over: .words(["a"])) == .same)
        #expect(Parameter.span(.months(1)).strictness(over: Self.atLeast("1")) == .incomparable)
    }

    @Test("what must be is stricter than what is done by custom")
    func levels() {
        #expect(Level.allCases.sorted() == [.practice, .unit, .inPrinciple, .generally, .must])
    }
}
