import Foundation
import LuaSyntax
import Testing

@Suite("Lua is read as Lua reads it")
struct SyntaxTreeTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("every shipped plugin and the editor's stub are read")
    func shipped() throws {
        let folder = Self.root.appending(path: "plugins")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".lua") }
        #expect(names.count > 10)
        for path in names.map({ folder.appending(path: $0) }) + [Self.root.appending(path: "docs/reference/zhibu.lua")] {
            #expect(throws: Never.self, "\(path.lastPathComponent)") { try SyntaxTree(String(contentsOf: path, encoding: .utf8)) }
        }
    }

    @Test("what is Lua is taken", arguments: OddCases.good)
    func good(text: String) {
        #expect(throws: Never.self) { try SyntaxTree(text) }
    }

    @Test("what is none is refused", arguments: OddCases.bad)
    func bad(text: String) {
        #expect(throws: SyntaxError.self) { try SyntaxTree(text) }
    }

    @Test("Lua's own compiler agrees", .enabled(if: compiler != nil, "luac is not installed"))
    func sameAsCompiler() throws {
        for (texts, isLua) in [(OddCases.good, true), (OddCases.bad, false)] {
            for text in texts { #expect(try Self.compiles(text) == isLua, "\(text.prefix(80))") }
        }
    }

    private static func compiles(_ text: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: compiler!)
        process.arguments = ["-p", "-"]
        let input = Pipe()
        (process.standardInput, process.standardOutput, process.standardError) = (input, FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    private static let compiler = ["/usr/bin/luac5.4", "/usr/local/bin/luac5.4"].first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test("a mistake stands at its byte")
    func mistake() throws {
        let text = "local a = 1\nlocal b = = 2"
        let error = try #require(throws: SyntaxError.self) { try SyntaxTree(text) }
        #expect(error == SyntaxError("unexpected symbol", at: 22))
    }

    @Test("texts lose their escapes and brackets")
    func texts() throws {
        let tree = try SyntaxTree(#"return "a\x41\z    b\u{515a}\110", [==[\#n]]x]==]"#)
        guard case .return(let values) = tree.block.statements[0].kind else { return #expect(Bool(false)) }
        #expect(values.map { if case .text(let text) = $0.kind { text } else { "" } } == ["aAb党n", "]]x"])
    }

    @Test("lines and columns count from one, columns in characters")
    func positions() throws {
        let tree = try SyntaxTree("local 名 = 1".replacing("名", with: "a") + "\nlocal b = '党课', c\n")
        let offset = tree.scopes.globals[0].name.range.lowerBound
        #expect(tree.position(offset) == (2, 17))
        #expect(tree.text(tree.scopes.globals[0].name.range) == "c")
    }

    @Test(
        "operators bind as Lua binds them",
        arguments: [
            ("a + b * c", "(a + (b * c))"), ("a .. b .. c", "(a .. (b .. c))"), ("-a ^ b", "(- (a ^ b))"), ("a ^ -b", "(a ^ (- b))"),
            ("a - b - c", "((a - b) - c)"),
            ("not a == b", "((not a) == b)"), ("a or b and c", "(a or (b and c))"), ("a < b == c", "((a < b) == c)"), ("a & b | c ~ d", "((a & b) | (c ~ d))"),
            ("1 .. 2 + 3", "(1 .. (2 + 3))"), ("2 ^ 3 ^ 2", "(2 ^ (3 ^ 2))"), ("a << b + c", "(a << (b + c))"),
        ])
    func binding(text: String, expected: String) throws {
        let tree = try SyntaxTree("return \(text)")
        guard case .return(let values) = tree.block.statements[0].kind else { return #expect(Bool(false)) }
        #expect(Self.bracketed(values[0]) == expected)
    }

    private static func bracketed(_ expression: Syntax.Expression) -> String {
        switch expression.kind {
        case .name(let text), .number(let text): text
        case .unary(let sign, let operand): "(\(sign) \(bracketed(operand)))"
        case .binary(let left, let sign, let right): "(\(bracketed(left)) \(sign) \(bracketed(right)))"
        default: "?"
        }
    }
}
