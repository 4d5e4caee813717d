import Ledger
import Scripting
import TestKit

/// An expression of Lua over a small ledger, and what it prints.
struct Asked: CustomStringConvertible, Sendable {
    let expression: String
    let answer: String

    init(_ expression: String, _ answer: String) {
        self.expression = expression
        self.answer = answer
    }

    var description: String { expression }

    static let vocabulary = PluginFile(
        path: "plugins/words.lua",
        text: """
            plugin { "Words.", name = "words", version = "1.0.0" }
            activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
            activity_type "forum" { "A forum.", zh = "论坛", roles = { report = "作报告", comment = "作点评", lecturer = "讲课人" },
              counts_as = { lecture = { role = "lecturer" } }, fields = { words = integer { "Length.", zh = "字数" } } }
            measure "hours_heard" { "Hours.", zh = "学时", on = "member", sum { "hours", of = "participations" } }
            measure "hours_known" { "Hours that are known.", zh = "已知学时", on = "member",
              run = function(member, year) return { member:hours_heard(year), blanks = member:participations(), missing = "hours" } end }
            """)

    static let ledger = TestLedger()
        .unit("一支部").unit("二支部").group("第一小组", unit: "一支部")
        .member("李示例", unit: "一支部", group: "第一小组").member("王样本", unit: "一支部", from: "2020-01-01").member("赵合成", unit: "二支部", status: "probationary")
        .post("李示例", "secretary", unit: "一支部", from: "2020-01-01")
        .activity("lecture", "2021-03-05", title: "第一讲", hours: "2.5", unit: "一支部", roles: ["lecturer": ["李示例"]], present: ["王样本"])
        .activity(
            "forum", "2021-06-04", title: "第一次论坛", hours: "4", unit: "一支部", roles: ["report": ["李示例"], "comment": ["王样本", "赵合成"]],
            absent: ["钱虚构"], details: ["words": .integer(3000)]
        )
        .activity("forum", "2022-01-07", title: "第二次论坛", hours: "1.25", unit: "二支部", roles: ["lecturer": ["李示例"], "comment": ["李示例"]])
        .trainingClass("第118期", from: "2021-03-01", totalHours: "80").trainee("孙仿真", of: "第118期")
        .leave("孙仿真", "2021-03-08", hours: "4", kind: "sick", approver: "organiser").incident("孙仿真", "2021-04-01").mark("孙仿真", "2021-03-09", "absent")
        .lesson("2021-03-02", hours: "3", of: "第118期")
        .snapshot()

    /// `show(v)`: a value as a text, a table with its keys.
    static let show = """
        local function show(v)
          if type(v) ~= "table" then return tostring(v) end
          local parts = {}
          for k, x in pairs(v) do parts[#parts + 1] = (type(k) == "number" and "" or tostring(k) .. "=") .. show(x) end
          return table.concat(parts, " ")
        end
        """

    /// What the expression comes to. Records and values are shown by their names, in their order; tables with their keys.
    func asked(in text: String = "") throws -> String {
        let script = """
            \(Self.show)
            local function names(q)
              local parts = {}
              for r in q do parts[#parts + 1] = tostring(r) end
              return table.concat(parts, " ")
            end
            \(text)
            print(show(\(expression)))
            """
        return try PluginSet(files: [Self.vocabulary]).evaluate(PluginFile(path: "question", text: script), Self.ledger, asOf: day("2021-12-31")).printed
            .joined(separator: "\n")
    }
}
