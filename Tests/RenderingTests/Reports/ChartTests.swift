import Ledger
import Rendering
import Testing

@Suite("Charts")
struct ChartTests {
    private static let source = QuotedFigure.Source("forum_sessions", title: Message(zh: "论坛场次", en: "forum_sessions"), unit: "场")

    private static func chart(_ readings: [QuotedFigure.Reading]) -> Document {
        let figures = readings.enumerated().map { month, reading in
            QuotedFigure(
                source, reading, in: Period(.month, month + 1, of: 2021), evidence: reading.number == .zero ? [] : [RecordID(model: "activity", id: 3)])
        }
        return Document([.heading(Message(zh: "概况", en: "Overview"), level: 2), .chart(Chart(source, by: .month, figures))])
    }

    private static let year = chart([.exact(Fraction(2)), .exact(.zero), .atLeast(Fraction(10)), .unknown, .exact(Fraction(1, 2)!)])

    @Test("on a terminal a bar a part, the greatest the longest, what is more than nothing at least one block")
    func terminal() {
        #expect(
            TerminalRenderer(language: .chinese).text(Self.year) == """
                概况

                论坛场次（场）
                2021年1月           2  ██████
                2021年2月           0
                2021年3月     至少 10  ██████████████████████████████
                2021年4月  尚不能确定
                2021年5月         0.5  ██

                """)
    }

    @Test("a narrow terminal has shorter bars, a very narrow one none", arguments: [(40, "██████"), (15, "")])
    func narrow(width: Int, longest: String) {
        let lines = TerminalRenderer(language: .english, width: width).text(Self.chart([.exact(Fraction(2)), .exact(Fraction(1))])).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
        #expect(lines.last?.contains("█") == !longest.isEmpty)
    }

    @Test("nothing at all has no bars")
    func nothing() {
        #expect(!TerminalRenderer(language: .chinese).text(Self.chart([.exact(.zero), .exact(.zero)])).contains("█"))
    }

    @Test("Markdown is a table with the bars in its last column, and a footnote for each")
    func markdown() {
        let lines = MarkdownRenderer(language: .chinese).text(Self.chart([.exact(Fraction(2)), .exact(Fraction(1))])).split(separator: "\n")
        #expect(
            lines.suffix(6) == [
                "| 月份 | 论坛场次（场） |  |", "| --- | ---: | --- |", "| 2021年1月 | 2 | ████████████████████[^1] |", "| 2021年2月 | 1 | ██████████[^2] |",
                "[^1]: forum_sessions（论坛场次），2021年1月，1 条记录：活动 3", "[^2]: forum_sessions（论坛场次），2021年2月，1 条记录：活动 3",
            ])
    }

    @Test("json has the points with what they rest on, csv the values")
    func data() {
        let json = JSONRenderer(language: .english).lines(Self.year)
        #expect(json.contains(#""kind":"chart","measure":"forum_sessions","title":"forum_sessions","unit":"场","by":"month","points":[{"measure""#))
        #expect(json.contains(#""period":"2021-03","reading":"at_least","value":10"#))
        #expect(json.contains(#""period":"2021-04","reading":"unknown","value":null"#))
        #expect(CSVRenderer().text(Self.chart([.exact(Fraction(2)), .exact(.zero)])) == "period,forum_sessions\r\n2021-01,2\r\n2021-02,0\r\n")
    }
}
