import Testing

@testable import Rendering

@Suite("Lines that fit")
struct LineBreakingTests {
    @Test(
        "text breaks at blanks and between Han characters, with punctuation where it belongs",
        arguments: [
            ("李示例王样本", 6, ["李示例", "王样本"]), ("李示例王样本", 7, ["李示例", "王样本"]), ("one two three", 8, ["one two", "three"]),
            ("支部工作条例 第12条", 12, ["支部工作条例", "第12条"]), ("甲乙，丙丁", 4, ["甲", "乙，", "丙丁"]), ("甲（乙）丙", 6, ["甲", "（乙）", "丙"]),
            ("everyone_takes_part", 8, ["everyone", "_takes_p", "art"]), ("见everyone_takes_part", 8, ["见", "everyone", "_takes_p", "art"]),
            ("", 5, [""]), ("a", 0, ["a"]), ("甲乙", 1, ["甲", "乙"]), ("  甲乙", 4, ["  甲", "乙"]), ("甲  乙", 4, ["甲", "乙"]),
            ("2021-03-05至2021-07-31", 11, ["2021-03-05", "至", "2021-07-31"]),
        ])
    func breaks(text: String, width: Int, lines: [String]) {
        #expect(LineBreaking.lines(text, width: width) == lines)
    }

    @Test("no line is wider than asked and no character but a blank is lost", arguments: 2...40)
    func keeps(width: Int) {
        let text = "学习论坛办法（2021版）第3条  每人每年作报告、讲党课、作主持、作点评各不少于 1 次；see plugins/study_forum.lua:24 for 👨‍👩‍👧 “引文”。"
        let lines = LineBreaking.lines(text, width: width)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
