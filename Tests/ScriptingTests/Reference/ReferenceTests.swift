import Foundation
import Ledger
import Scripting
import Testing

@Suite("The reference")
struct ReferenceTests {
    private static let folder = StubTests.reference.deletingLastPathComponent()

    private static let shipped = Result { try PluginSet(files: ShippedPlugins.files() + ShippedPlugins.jobs()).reference() }

    @Test("the committed pages are what the tool writes, and there are no others")
    func fresh() throws {
        let files = ReferenceMarkdown(try Self.shipped.get()).files()
        for (path, text) in files {
            let committed = try? String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
            #expect(committed == text, "docs/reference/\(path) is out of date: scripts/zhibu api --format md -o docs/reference")
        }
        let present = FileManager.default.enumerator(atPath: Self.folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") } ?? []
        #expect(Set(present) == Set(files.map(\.path)))
    }

    @Test("every link leads to a page")
    func links() throws {
        let files = ReferenceMarkdown(try Self.shipped.get()).files()
        let paths = Set(files.map(\.path) + ["zhibu.lua"])
        for (path, text) in files {
            for match in text.matches(of: /\]\(([^)]+)\)/) {
                let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) + "/" : ""
                let target = match.1.hasPrefix("../") ? String(match.1.dropFirst(3)) : folder + match.1
                #expect(paths.contains(target), "\(path): \(match.1)")
            }
        }
    }

    @Test("each word has a page under its section, and a primitive says its verdicts")
    func words() throws {
        let reference = try Self.shipped.get()
        #expect(reference.page("count")?.path == "primitives/count")
        #expect(reference.page("check")?.path == "kinds/check")
        #expect(reference.page("clause")?.path == "parts/clause")
        for word in Reference.words { #expect(reference.page(word.word) != nil, "\(word.word)") }
        let text = ReferenceMarkdown(reference).text(try #require(reference.page("no_copy")))
        #expect(text.contains("no_copy { field, test, of }"))
        #expect(text.contains("| `not_met` | not met<br>未达到 |"))
    }

    @Test(
        "tests, methods, models, collections and labels have something to say too",
        arguments: [("at_least", "at_least(bound)"), ("where", ":where(conditions)"), ("filled", "filled")])
    func plainWords(word: String, call: String) throws {
        let page = try #require(try Self.shipped.get().page(word))
        guard case .code(let written)? = page.blocks.first else { return #expect(Bool(false), "\(word) does not say how it is written") }
        #expect(written == call)
        #expect(page.summary.zh.hasSuffix("。"), "\(word)")
    }

    @Test("a model is found by each of its names", arguments: ["member", "members", "党员"])
    func models(name: String) throws {
        let page = try #require(try Self.shipped.get().page(name))
        #expect(page.name == "member")
    }

    @Test("every name that is offered has a page, in both languages")
    func names() throws {
        let reference = try Self.shipped.get()
        for name in reference.names {
            let page = try #require(reference.page(name), "\(name)")
            #expect(!page.summary.zh.isEmpty && !page.summary.en.isEmpty, "\(name)")
        }
        #expect(reference.page("cuont") == nil)
    }

    @Test("what a plugin of one's own declares stands with the rest")
    func own() throws {
        let reference = try PluginSet(
            """
            plugin { "Ours.", name = "ours", version = "1.0.0" }
            activity_type "reading" { "Reading.", zh = "读书会" }
            measure "readings" { "Readings.", on = "unit", zh = "读书会场次", count { "reading" } }
            """
        ).reference()
        let text = ReferenceMarkdown(reference).text(try #require(reference.page("plugins")))
        #expect(text.contains("## ours 1.0.0"))
        #expect(text.contains("| `activity_type` | `reading` | 读书会 | Reading. |"))
        #expect(text.contains("| `measure` | `readings` | 读书会场次 | Readings. |"))
    }
}
