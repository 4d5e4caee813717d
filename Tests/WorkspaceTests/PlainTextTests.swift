import Foundation
import Ledger
import Rendering
import Scripting
import Testing

@testable import Workspace

@Suite("Files of Lua that other editors saved")
struct PlainTextTests {
    struct Way: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let ask: @Sendable (Workspace, String) throws -> Document?
    }

    static let ways = [
        Way(testDescription: "run FILE") {
            guard case .question(let file) = try $0.batch($1).work else { return nil }
            return try $0.evaluate(file.text).document
        },
        Way(testDescription: ":open FILE") { try $0.prompt().open($1).document },
    ]

    private static func office() throws -> Office {
        let office = try Office()
        _ = try office.workspace.add("unit", ["name=一支部", "kind=branch"])
        return office
    }

    @Test("with the mark and the line ends of Windows they mean what they say", arguments: ways)
    func ofWindows(way: Way) throws {
        let office = try Self.office()
        defer { office.remove() }
        let path = "\(office.workspace.folder)/ask.lua"
        try office.workspace.write("\u{FEFF}-- How many.\r\nreturn units:count()\r\n", to: path)
        let answer = try #require(try way.ask(office.workspace, path))
        #expect(TerminalRenderer(language: .chinese).text(answer) == "1\n")
    }

    @Test("one of another encoding is told by its line, and nothing is asked", arguments: ways)
    func otherEncoding(way: Way) throws {
        let office = try Self.office()
        defer { office.remove() }
        let path = "\(office.workspace.folder)/ask.lua"
        // 规则 as GB18030 has it.
        try (Data("-- How many.\r\n-- ".utf8) + Data([0xB9, 0xE6, 0xD4, 0xF2]) + Data("\r\nreturn units:count()\r\n".utf8)).write(to: URL(filePath: path))
        let told = try #require(throws: Diagnostic.self) { _ = try way.ask(office.workspace, path) }
        #expect(told.code == "not_utf8")
        #expect(told.message.en.contains("line 2 is not UTF-8") && told.message.zh.contains("第 2 行不是 UTF-8"))
    }
}

@Suite("An error that nobody has foreseen")
struct UnforeseenErrorTests {
    @Test("is told of a job as something that was not done, in the reader's language")
    func ofAJob() throws {
        var answer = PartAnswer(job: "own.book", label: Message(zh: "入账", en: "book"), unit: nil, title: nil, outcome: .done)
        answer.fail(by: CocoaError(.fileWriteOutOfSpace))
        #expect(answer.outcome == .failed)
        #expect(answer.problems.map(\.message) == [Message(zh: "没有完成：磁盘已满", en: "not done: the disk is full")])
        #expect(answer.problems.map(\.kind) == [.storage])
    }

    @Test("those that tell of themselves keep their words")
    func foreseen() {
        let problems = ["first", "second"].map { Diagnostic($0, .usage, Message(zh: "甲", en: "a")) }
        #expect(Diagnostics(telling: problems[0]).list.map(\.code) == ["first"])
        #expect(Diagnostics(telling: Diagnostics(problems)).list.map(\.code) == ["first", "second"])
    }
}
