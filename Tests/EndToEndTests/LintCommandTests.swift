import Foundation
import Testing

@Suite("plugin lint")
struct LintCommandTests {
    private static let careless = """
        plugin { "A plugin.", name = "careless", version = "1.0.0" }
        check "named" {
          "Each member has a name.", zh = "姓名", on = "member", level = "unit",
          run = function(member)
            local unused = 1
            if member.name then return met end
            return not_met
          end,
          case "nobody" { member { "李示例" }, expect { not_met } },
        }

        """

    @Test("a warning is told with its line and way out; whether it fails the run is said by --fail-on")
    func warning() throws {
        let tool = try Tool.office("zh")
        try tool.write(Self.careless, to: "w/plugins/careless.lua")
        let answer = try tool.run("plugin", "lint", "careless", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.contains("plugins/careless.lua:5:11: 警告：'unused' 没有用到 [unused_local]"))
        #expect(answer.output.contains("^^^^^^ 删掉它，或写成 _unused"))
        #expect(answer.errors == "读了 1 个插件：错误 0 · 警告 1 · 提示 0\n")
        #expect(try tool.run("plugin", "lint", "careless", "--fail-on", "warning", in: "w").code == 1)
        #expect(try tool.run("plugin", "lint", "--fail-on", "info", in: "w").output.contains("careless.lua:5"))
    }

    @Test("a file that is no plugin of the workspace yet is read beside them")
    func file() throws {
        let tool = try Tool.office("en")
        try tool.write(Self.careless.replacing("member.name then", with: "member:study_hours(\"2021\") > 1 and member.nmae then"), to: "w/draft.lua")
        let answer = try tool.run("plugin", "lint", "draft.lua", in: "w")
        #expect(answer.code == 1)
        #expect(answer.output.contains("draft.lua:6:50: error: member has no 'nmae' [unknown_member]"))
        #expect(!answer.output.contains("study_hours' "))
    }

    @Test("as json each finding is an object with its code, place and hint")
    func json() throws {
        let tool = try Tool.office("en")
        try tool.write(Self.careless, to: "w/plugins/careless.lua")
        let lines = try tool.run("plugin", "lint", "--format", "ndjson", in: "w").output.split(separator: "\n")
        let finding = try #require(JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(lines.count == 1)
        #expect(finding["code"] as? String == "unused_local")
        #expect((finding["location"] as? [String: Any])?["line"] as? Int == 5)
        #expect(finding["hint"] is String)
    }

    @Test("a name that no plugin bears is wrong use")
    func unknown() throws {
        let tool = try Tool.office("en")
        let answer = try tool.run("plugin", "lint", "study_form", in: "w")
        #expect(answer.code == 2)
        #expect(answer.errors.contains("did you mean 'study_forum'?"))
        #expect(try tool.run("plugin", "lint", "nowhere.lua", in: "w").code == 2)
    }
}
