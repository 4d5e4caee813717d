import Foundation
import Testing

@Suite("The reference at the prompt")
struct APITests {
    @Test("a word is told in the workspace's language", arguments: [("zh", "未达到", "数量不符合"), ("en", "not met", "the count does not pass")])
    func word(language: String, verdict: String, when: String) throws {
        let answer = try Tool.office(language).run("api", "count", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.contains(verdict) && answer.output.contains(when))
        #expect(answer.output.contains("\n  check \"two_lectures_a_year\" {\n"))
    }

    @Test("the pages of a workspace, its json and a single page as Markdown say the same words")
    func forms() throws {
        let tool = try Tool.office("en")
        #expect(try tool.run("api", "--format", "md", "-o", "pages", in: "w").code == 0)
        let page = String(decoding: try tool.bytes("w/pages/primitives/count.md"), as: UTF8.self)
        #expect(try tool.run("api", "count", "--format", "md", in: "w").output == page)
        #expect(tool.exists("w/pages/README.md"))
        let json = try tool.run("api", "--format", "json", in: "w").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [[String: Any]]])
        let count = try #require(object["words"]?.first { $0["word"] as? String == "count" })
        for verdict in try #require(count["verdicts"] as? [[String: Any]]) {
            #expect(page.contains(try #require((verdict["when"] as? [String: String])?["en"])))
        }
        #expect(object["plugins"]?.contains { $0["name"] as? String == "core_life" } == true)
    }
}
