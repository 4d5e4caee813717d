import Foundation
import Testing

@Suite("The page of figures")
struct FiguresTests {
    /// A row of the page: a figure, the command that gives it, what it answers.
    struct Figure {
        let name: String
        let arguments: [String]
        let answer: String
    }

    @Test("gives each figure by its question, all in one demo")
    func figures() throws {
        let page = try String(contentsOf: Tool.checkout.appending(path: "docs/figures.md"), encoding: .utf8)
        let figures = page.split(separator: "\n").compactMap(Self.figure)
        #expect(figures.count > 50)
        let tool = try Tool.demo("en")
        for figure in figures {
            let screen = try tool.run(figure.arguments, in: "demo").screen
            if figure.arguments[0] == "eval" {
                // A single answer stands first and alone, with its unit where it has one.
                let first = screen.split(separator: "\n").first ?? ""
                #expect(first == figure.answer || first.hasPrefix("\(figure.answer) "), "\(figure.name): \(screen)")
            } else {
                #expect(screen.contains(figure.answer), "\(figure.name): \(screen)")
            }
        }
    }

    /// Nil for a line that is no such row.
    private static func figure(_ line: Substring) -> Figure? {
        let cells = line.split(separator: " | ").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "| `")) }
        guard cells.count == 3, cells[1].hasPrefix("zhibu ") else { return nil }
        return Figure(name: cells[0], arguments: ReadmeTests.words(String(cells[1].dropFirst("zhibu ".count))), answer: cells[2])
    }
}
