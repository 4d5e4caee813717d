import Foundation
import Testing

@Suite("The history of the prompt")
struct HistoryTests {
    private static let file = ".local/share/zhibu/history"

    private static func terminal(_ tool: Tool, environment: [String: String] = [:]) throws -> Terminal {
        let terminal = try Terminal(tool, "--quiet", environment: environment)
        try terminal.wait(forLast: "zhibu>")
        return terminal
    }

    @Test("is there the next time, is searched, and is nobody else's")
    func twoRuns() throws {
        let tool = try Tool.office("zh")
        let first = try Self.terminal(tool)
        try first.enter("print(\"李示例\")")
        try first.wait { $0.last == "zhibu>" && $0.contains("李示例") }
        try first.enter(" print(\"不记\")")
        try first.wait { $0.last == "zhibu>" && $0.contains("不记") }
        try first.enter("print(\"别的\")")
        try first.wait { $0.last == "zhibu>" && $0.contains("别的") }
        try first.press("C-d")
        try first.wait(for: "exit 0")
        let attributes = try FileManager.default.attributesOfItem(atPath: tool.folder.appending(path: Self.file).path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(String(decoding: try tool.bytes(Self.file), as: UTF8.self) == "print(\"李示例\")\nprint(\"别的\")\n")

        let second = try Self.terminal(tool)
        try second.press("Up")
        try second.wait(forLast: "zhibu> print(\"别的\")")
        try second.press("C-u", "C-r")
        try second.type("李")
        try second.wait { $0.last?.contains("'李': print(\"李示例\")") == true || $0.last?.contains("`李': print(\"李示例\")") == true }
        try second.press("Enter")
        try second.wait { $0.last == "zhibu>" && $0.contains("李示例") }
    }

    @Test("that cannot be used is told once, and everything else works", arguments: ["binary", "folder", "no folder"])
    func broken(how: String) throws {
        let tool = try Tool.office("zh")
        switch how {
        case "binary": try tool.write(Data([0xFF, 0xFE, 0, 1, 2, 10]), to: Self.file)
        case "folder": try tool.write("", to: "\(Self.file)/x")
        default: try tool.write("", to: ".local/share/zhibu")
        }
        let terminal = try Self.terminal(tool)
        let warned = try terminal.screen()
        #expect(warned.joined().contains("警告：历史记录"), "\(warned)")
        try terminal.enter("print(\"照常\")")
        try terminal.wait { $0.last == "zhibu>" && $0.contains("照常") }
        try terminal.press("Up")
        let screen = try terminal.wait { $0.last == "zhibu> print(\"照常\")" }
        #expect(screen.filter { $0.contains("警告") }.count == 1)
        if how == "binary" { #expect(try tool.bytes(Self.file) == Data([0xFF, 0xFE, 0, 1, 2, 10])) }
    }
}
