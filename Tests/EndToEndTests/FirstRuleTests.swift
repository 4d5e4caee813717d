import Foundation
import Testing

@Suite("The guide to a first rule")
struct FirstRuleTests {
    @Test("works word for word, in a fresh folder", arguments: [("docs/first-rule.md", "en"), ("docs/first-rule.zh.md", "zh")])
    func guide(page: String, language: String) throws {
        let text = try String(contentsOf: Tool.checkout.appending(path: page), encoding: .utf8)
        var tool = try Tool()
        tool.language = language
        var typed = 0
        for block in Self.blocks(text) {
            if let name = block.file {
                try tool.write(block.text, to: "office/\(name)")
                continue
            }
            for step in Self.steps(block.text) {
                // The first command makes the folder; the page goes into it thereafter.
                let answer = try tool.run(step.arguments, in: typed == 0 ? "" : "office")
                typed += 1
                let printed = (answer.output + answer.errors).replacing(Tool.binary.path, with: "zhibu")
                #expect(printed == step.printed, "zhibu \(step.arguments.joined(separator: " "))")
            }
        }
        #expect(typed >= 15)
    }

    /// The fenced blocks: "```lua plugins/own.lua" is a file to save, "```" a terminal.
    private static func blocks(_ text: String) -> [(file: String?, text: String)] {
        let pieces = text.split(separator: "```", omittingEmptySubsequences: false)
        return pieces.indices.filter { $0 % 2 == 1 }.map { index in
            let lines = pieces[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (lines[0].split(separator: " ").dropFirst().first.map(String.init), String(lines[1]))
        }
    }

    private static func steps(_ block: String) -> [ReadmeTests.Step] {
        ReadmeTests.steps(block.replacing("$ zhibu ", with: "$ ../scripts/zhibu "))
    }
}
