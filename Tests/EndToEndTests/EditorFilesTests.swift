import Foundation
import Testing

@Suite("What an editor is given")
struct EditorFilesTests {
    private static func json(_ tool: Tool, _ path: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: try tool.bytes(path)) as? [String: Any])
    }

    @Test("the settings of the language server point at the stub and know no io, os, debug and package")
    func settings() throws {
        let settings = try Self.json(try Tool.office("en"), "w/.luarc.json")
        #expect(settings["runtime.version"] as? String == "Lua 5.4")
        #expect(settings["workspace.library"] as? [String] == [".zhibu/zhibu.lua"])
        #expect((settings["diagnostics.globals"] as? [String])?.isEmpty == true)
        let builtin = try #require(settings["runtime.builtin"] as? [String: String])
        for library in ["io", "os", "debug", "package"] { #expect(builtin[library] == "disable") }
    }

    @Test("there is a snippet for each word that takes a table")
    func snippets() throws {
        let snippets = try Self.json(try Tool.office("en"), "w/.vscode/zhibu.code-snippets")
        for word in ["plugin", "check", "measure", "score", "report", "coverage", "deadline", "vote", "case", "expect"] {
            let snippet = try #require(snippets["zhibu \(word)"] as? [String: Any], "\(word)")
            #expect(snippet["prefix"] as? String == word)
            #expect((snippet["body"] as? [String])?.first?.hasPrefix(word) == true)
        }
        let check = try #require((snippets["zhibu check"] as? [String: Any])?["body"] as? [String])
        #expect(check.contains { $0.contains("on = \"${") } && check.contains { $0.contains("level = \"${") })
    }

    @Test("doctor says that the stub is older than the plugins, and api renews it; nothing else is touched")
    func stale() throws {
        let tool = try Tool.office("en")
        try tool.write("{}", to: "w/.luarc.json")
        try tool.write(
            """
            plugin { "More.", name = "more", version = "1.0.0" }
            measure "names" { "Names.", zh = "姓名数", on = "member", unit = "个", count { "participations" }, case "none" { member { "李示例" }, expect { value = 0 } } }

            """, to: "w/plugins/more.lua")
        let answer = try tool.run("doctor", in: "w")
        #expect(answer.errors.contains(".zhibu/zhibu.lua is older than the plugins"))
        #expect(answer.errors.contains("zhibu api --format lua -o .zhibu/zhibu.lua"))
        #expect(try tool.run("api", "--format", "lua", "-o", ".zhibu/zhibu.lua", in: "w").code == 0)
        #expect(try !tool.run("doctor", in: "w").errors.contains("older than the plugins"))
        #expect(String(decoding: try tool.bytes("w/.zhibu/zhibu.lua"), as: UTF8.self).contains("function member_record:names(period) end"))
        #expect(String(decoding: try tool.bytes("w/.luarc.json"), as: UTF8.self) == "{}")
    }
}
