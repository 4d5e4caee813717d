import Foundation
import Testing

@Suite("The tour of the README")
struct ReadmeTests {
    /// A command of the tour and what the page says that it prints.
    struct Step {
        let arguments: [String]
        let printed: String
    }

    @Test("prints what it says", arguments: [("README.md", "en"), ("README.zh.md", "zh")])
    func tour(page: String, language: String) throws {
        let text = try String(contentsOf: Tool.checkout.appending(path: page), encoding: .utf8)
        let tool = try Tool.demo(language)
        try tool.write(try #require(Self.blocks(text, of: "lua").first), to: "demo/plugins/lectures.lua")
        let steps = Self.blocks(text, of: "").flatMap(Self.steps)
        #expect(steps.count >= 5)
        for step in steps {
            let answer = try tool.run(step.arguments, in: "demo")
            #expect(answer.output + answer.errors == step.printed, "zhibu \(step.arguments.joined(separator: " "))")
        }
    }

    /// The fenced blocks of a language.
    static func blocks(_ text: String, of language: String) -> [String] {
        // Fences come in pairs: every second piece is a block, its first line the language.
        let pieces = text.split(separator: "```", omittingEmptySubsequences: false)
        return pieces.indices.filter { $0 % 2 == 1 }.compactMap { index in
            let lines = pieces[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return lines.count == 2 && lines[0] == language ? String(lines[1]) : nil
        }
    }

    /// The commands of the tool in a block of a terminal.
    static func steps(_ block: String) -> [Step] {
        var steps: [Step] = []
        var command: [String]?
        var printed = ""
        func end() {
            if let command { steps.append(Step(arguments: command, printed: printed)) }
        }
        for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("$ ") {
                end()
                command = line.hasPrefix("$ ../scripts/zhibu ") ? words(String(line.dropFirst("$ ../scripts/zhibu ".count))) : nil
                printed = ""
            } else {
                printed += line + "\n"
            }
        }
        end()
        return steps
    }

    /// As a shell splits them, with single quotes.
    static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in line {
            switch character {
            case "'": isQuoted.toggle()
            case " " where !isQuoted:
                words.append(word)
                word = ""
            default: word.append(character)
            }
        }
        return words + [word]
    }
}
