import Rendering
import Testing

@Suite("Columns that a text takes")
struct DisplayWidthTests {
    @Test(
        "wide characters take two, combining ones none, ambiguous ones one",
        arguments: [
            ("", 0), ("abc", 3), ("李示例", 6), ("第118期 · 王样本", 16), ("（）：，。", 10), ("“”…—·", 5), ("ＡＢ１", 6), ("ｱｲ", 2), ("e\u{301}", 1),
            ("é", 1), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤", 1), ("❤️", 2), ("✓", 1), ("█", 1), ("─", 1),
            ("𠮷", 2), ("㊣", 2), ("①", 1), ("々〇", 4), ("か\u{3099}", 2), ("\u{200B}", 0), ("\u{AD}", 1), ("×÷°", 3), ("✅", 2), ("¥￥", 3),
        ])
    func widths(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
