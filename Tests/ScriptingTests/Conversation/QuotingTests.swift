import Scripting
import Testing

@Suite("A text as Lua writes it")
struct QuotingTests {
    @Test(
        "is read again as it was, to the byte",
        arguments: ["", "党课", "a\"b", "a\\b", "\\n", "a\nb", "a\r\nb", "\0", "\0007", "\u{0}7", "7\u{0}", "\t"])
    func comesBack(text: String) throws {
        let bytes = text.utf8.map(String.init).joined(separator: ", ")
        #expect(try Talk().say("\(text.luaQuoted) == string.char(\(bytes))") == "是\n")
    }
}
