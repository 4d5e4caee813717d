import Ledger
import Testing

@testable import Rendering

@Suite("A line of progress")
struct ProgressTextTests {
    private static let label = Message(zh: "人人四个作", en: "everyone_takes_part")

    @Test("counts what is done, and fits into the screen with a column to spare")
    func line() {
        let whole = ProgressText(language: .english)
        #expect(whole.text(done: 1, of: 4, label: Self.label, part: (2, 4)) == "[#######-------------]  1/4  everyone_takes_part  2/4")
        #expect(whole.text(done: 0, of: 0, label: Self.label, part: (0, 0)) == "[--------------------]  0/0  everyone_takes_part")
        let narrow = ProgressText(language: .chinese, width: 34).text(done: 3, of: 4, label: Self.label, part: (4, 4))
        #expect(narrow == "[####################]  3/4  人人")
        #expect(DisplayWidth.of(narrow) < 34)
    }
}
