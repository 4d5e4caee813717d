import Ledger
import Testing

@Suite("Line ends of any system")
struct PlainLinesTests {
    @Test(
        "one line end is one, and the mark before UTF-8 is none of the text",
        arguments: [
            ("a\r\nb", "a\nb"), ("\u{FEFF}a\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\n\nb", "a\n\n\nb"), ("\u{FEFF}", ""), ("一\u{FEFF}\r\n", "一\u{FEFF}\n"),
            ("", ""), ("a\n", "a\n"),
        ])
    func plain(text: String, expected: String) {
        #expect(Array(text.withPlainLines.unicodeScalars) == Array(expected.unicodeScalars))
    }
}
