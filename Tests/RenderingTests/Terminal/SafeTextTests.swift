import Rendering
import Testing

@Suite("Text from data on a terminal")
struct SafeTextTests {
    @Test(
        "what could forge lines, colours or reading order is shown by its number",
        arguments: [
            ("\u{1B}[31m红", "\\u{1b}[31m红"), ("甲\n乙", "甲\\u{a}乙"), ("甲\r\n乙", "甲\\u{d}\\u{a}乙"), ("a\u{9B}31m", "a\\u{9b}31m"),
            ("\u{202E}txt", "\\u{202e}txt"), ("a\u{2066}b\u{2069}", "a\\u{2066}b\\u{2069}"), ("a\u{7F}", "a\\u{7f}"), ("a\u{2028}b", "a\\u{2028}b"),
            ("\t", "\\u{9}"), ("\u{0}", "\\u{0}"), ("李示例 👨‍👩‍👧 é", "李示例 👨‍👩‍👧 é"),
        ])
    func escapes(text: String, shown: String) {
        #expect(SafeText.escaped(text) == shown)
    }
}
