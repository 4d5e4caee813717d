import Ledger

/// Pages as GitHub-flavoured Markdown, each in both languages.
public struct ReferenceMarkdown: Sendable {
    private let reference: Reference
    private let paths: [String: String]

    public init(_ reference: Reference) {
        self.reference = reference
        paths = Dictionary(reference.pages.map { ($0.name, $0.path) }) { first, _ in first }
    }

    /// Every file of the reference by its path below the folder, the index first.
    public func files() -> [(path: String, text: String)] {
        [("README.md", index())] + reference.pages.map { ("\($0.path).md", text($0)) }
    }

    /// A page by itself; ends with a newline.
    public func text(_ page: ReferencePage) -> String {
        let up = page.path.contains("/") ? "../" : ""
        let parts =
            ["# \(both(page.title, " / "))", both(page.summary, "\n\n")] + page.blocks.map { text($0, up) } + [
                "[← \(both(Self.indexTitle, " / "))](\(up)README.md)"
            ]
        return Self.mark + parts.joined(separator: "\n\n") + "\n"
    }

    private static let mark = "<!-- Written by `zhibu api --format md -o docs/reference`. Do not edit. -->\n\n"
    private static let indexTitle = Message(zh: "参考", en: "Reference")

    private func index() -> String {
        let sections = ReferencePage.Section.allCases.map { section in
            let rows = reference.pages.filter { $0.section == section }.map { page in
                "| [\(page.name)](\(page.path).md) | \(cell(both(page.summary, "<br>"))) |"
            }
            return "## \(both(section.label, " / "))\n\n| | |\n|---|---|\n" + rows.joined(separator: "\n")
        }
        let note = Message(
            zh: "写插件用的每个词；例子都在测试里运行。终端里用 zhibu api 词 查看。编辑器的说明见 zhibu.lua。",
            en: "Each word of a plugin; the examples run in a test. In a terminal: `zhibu api WORD`. For an editor: [zhibu.lua](zhibu.lua).")
        return Self.mark + (["# \(both(Self.indexTitle, " / "))", both(note, "\n\n")] + sections).joined(separator: "\n\n") + "\n"
    }

    private func text(_ block: ReferencePage.Block, _ up: String) -> String {
        switch block {
        case .heading(let message): return "## " + both(message, " / ")
        case .paragraph(let message): return both(message, "\n\n")
        case .words(let message, let words):
            let links = words.map { word in paths[word].map { "[\(word)](\(up)\($0).md)" } ?? "`\(word)`" }
            return "\(both(message, " / ")): " + links.joined(separator: ", ")
        case .code(let text): return "```lua\n\(text)\n```"
        case .table(let headings, let rows):
            let lines = [headings.map { both($0, " / ") }, headings.map { _ in "---" }] + rows.map { $0.map(self.text) }
            return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        }
    }

    private func text(_ value: ReferencePage.Cell) -> String {
        switch value {
        case .name(let name): "`\(cell(name))`"
        case .text(let message): cell(both(message, "<br>"))
        case .plain(let text): cell(text)
        }
    }

    private func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

    private func both(_ message: Message, _ separator: String) -> String {
        message.zh == message.en ? message.en : message.en + separator + message.zh
    }
}
