import Ledger
import Testing

@Suite("Days")
struct DayTests {
    @Test("a leap day clamps to the end of the month", arguments: [
        ("2021-01-31", Span.months(1), "2021-02-28"),
        ("2020-01-31", .months(1), "2020-02-29"),
    ])
    func clamping(start: String, span: Span, end: String) throws {
        let day = try #require(Day(start))
        #expect(day.adding(span).description == end)
    }
}
