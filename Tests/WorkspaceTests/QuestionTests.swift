import Foundation
import Ledger
import Rendering
import Rules
import Testing

@testable import Workspace

@Suite("Questions of an office")
struct QuestionTests {
    /// A branch whose plugin has a measure of its own name, a check that reads it, a score, and a check that breaks.
    private static func office() throws -> Office {
        let office = try Office()
        try office.workspace.write(
            """
            plugin { "Hours.", name = "hours", version = "1.0.0" }
            activity_type "reading" { "Reading together.", zh = "共读", roles = { leader = "领读" } }
            measure "hours" { "Hours read.", zh = "共读学时", on = "member", unit = "小时", sum { "hours", of = "participations" } }
            check "enough" { "Four hours a year.", zh = "每年四小时", on = "member", per = "year", level = "unit", total { "hours", at_least(4) } }
            score "reading_points" { "Points.", zh = "共读积分", on = "member", per = "year",
              plus { { leader = "2.5", present = 1 }, "reading", by = "role", cap = 3 } }

            """, to: "\(office.workspace.folder)/plugins/hours.lua")
        try office.workspace.write(
            """
            plugin { "It.", name = "bad", version = "1.0.0" }
            check "breaks" { "It.", on = "member", per = "year", level = "unit", run = function(member) return met { actual = member.joined + 1 } end }
            measure "broken" { "It.", on = "member", unit = "—", run = function(member) return member.joined + 1 end }

            """, to: "\(office.workspace.folder)/plugins/bad.lua")
        let sheets = [
            "组织.csv": "组织名称,组织类型\n一支部,党支部\n",
            "党员.csv": "姓名,所在支部,入党日期,人员类别,联系电话\n李示例,一支部,2001-07-01,正式党员,13800000001\n",
            "共读.csv": "活动类型,活动日期,活动名称,学时,领读,参会人员\n共读,2021-03-05,第一次,2.5,李示例,\n共读,2021-04-05,第二次,,,李示例\n",
        ]
        let workspace = try Workspace.open(at: office.workspace.folder)
        for name in ["组织.csv", "党员.csv", "共读.csv"] {
            let path = "\(workspace.folder)/\(name)"
            try workspace.write(sheets[name]!, to: path)
            #expect(try workspace.importFile(path).plan.refusals.map(\.message.zh) == [])
        }
        return Office(workspace: workspace)
    }

    private static func object(_ json: JSON?) throws -> [String: Any] {
        let text = try #require(json).description
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("a verdict as json has every key, numbers as numbers and its lower bound")
    func verdict() throws {
        let office = try Self.office()
        defer { office.remove() }
        let verdict = try Self.object(office.workspace.check(RuleQuestion(only: ["enough"])).json(.english).first)
        #expect(
            Set(verdict.keys) == [
                "check", "plugin", "plugin_version", "clause", "edition", "level", "severity", "subject", "period", "verdict", "pending", "provisional",
                "excepted", "actual", "actual_at_least", "target", "missing", "found", "forecast", "note", "evidence", "message", "hint",
            ])
        let subject = try #require(verdict["subject"] as? [String: Any])
        #expect(subject["model"] as? String == "member" && subject["id"] as? Int == 1 && subject["title"] as? String == "李示例")
        #expect(verdict["actual"] as? Double == 2.5 && verdict["target"] as? Int == 4)
        #expect(verdict["actual_at_least"] as? Bool == true)
        #expect(verdict["missing"] as? [String] == ["hours"] && (verdict["found"] as? [Any])?.isEmpty == true)
        #expect(verdict["clause"] is NSNull && verdict["forecast"] is NSNull)
        #expect(verdict["message"] as? String == "undetermined: 李示例, 2021, enough (missing: hours)")
        #expect(verdict["hint"] as? String == "zhibu explain member:1 hours.enough --period 2021")
    }

    @Test("a score as json opens into its parts")
    func score() throws {
        let office = try Self.office()
        defer { office.remove() }
        let score = try Self.object(office.workspace.score(RuleQuestion(only: ["reading_points"])).json(.chinese).first)
        #expect((score["subject"] as? [String: Any])?["title"] as? String == "李示例")
        #expect(score["plugin"] as? String == "hours" && score["verdict"] as? String == "met" && score["pending"] is NSNull)
        #expect(score["points"] as? Double == 3 && score["capped"] as? Double == 0.5)
        let parts = try #require(score["parts"] as? [[String: Any]])
        #expect(parts.map { $0["reason"] as? String } == ["领读", "出席"])
        #expect(parts.map { $0["points"] as? Double } == [2.5, 0.5])
        #expect(parts.allSatisfy { ($0["evidence"] as? [Any])?.count == 1 })
    }

    @Test("grade, benchmark and second figure have columns only where a score has them; what is switched off is reckoned where it is named")
    func scoreColumns() throws {
        let office = try Self.office()
        defer { office.remove() }
        try office.workspace.write(
            """
            plugin { "Schemes.", name = "own", version = "1.0.0" }
            score "appraised" { "Appraised.", on = "member", per = "year", enabled = false, benchmark = 70, grade = scale { below = "待改进", { 70, "合格" } },
              plus { entered "评定", beside = entered "自评", required = true } }

            """, to: "\(office.workspace.folder)/plugins/own.lua")
        let workspace = try Workspace.open(at: office.workspace.folder)
        func headings(_ answer: ScoreAnswer) -> [String] {
            answer.document.blocks.flatMap { block -> [String] in
                guard case .table(let table) = block else { return [] }
                return table.headings.map(\.key)
            }
        }
        let all = try workspace.score(RuleQuestion())
        #expect(!all.outcome.results.contains { $0.score.id == "appraised" })
        #expect(headings(all) == ["score", "subject", "period", "verdict", "points", "capped", "missing"])
        _ = try workspace.add("entry", ["member=李示例", "item=评定", "date=2021-12-20", "amount=69.99"])
        _ = try workspace.add("entry", ["member=李示例", "item=自评", "date=2021-12-20", "amount=90"])
        let named = try workspace.score(RuleQuestion(only: ["appraised"]))
        #expect(headings(named) == ["score", "subject", "period", "verdict", "points", "reached", "grade", "beside", "capped", "missing"])
        let score = try Self.object(named.json(.chinese).first)
        #expect(score["grade"] as? String == "待改进" && score["reached"] as? Bool == false && score["vetoed"] as? Bool == false)
        #expect(score["beside"] as? Double == 90 && score["benchmark"] as? Double == 70 && score["quota"] is NSNull)
        #expect(((score["parts"] as? [[String: Any]])?.first?["reason"]) as? String == "评定（无依据）")
    }

    @Test("a measure wins over the plugin of its name, and check and score ask the plugin")
    func names() throws {
        let office = try Self.office()
        defer { office.remove() }
        let paragraphs = try office.workspace.explain("李示例", "hours", RuleQuestion()).document.blocks.compactMap {
            if case .paragraph(let message) = $0 { message.zh } else { nil }
        }
        #expect(paragraphs == ["李示例，2021年，共读学时：≥2.5 小时"])
        #expect(try Set(office.workspace.check(RuleQuestion(only: ["hours"])).findings.map(\.check.id)) == ["enough"])
    }

    @Test("explain tells what broke", arguments: ["breaks", "broken"])
    func faults(name: String) throws {
        let office = try Self.office()
        defer { office.remove() }
        let answer = try office.workspace.explain("李示例", name, RuleQuestion())
        #expect(answer.exitCode == 3)
        #expect(answer.faults.count == 1)
        #expect(answer.faults.first?.diagnostic.origin?.plugin == "bad")
    }

    @Test("a personal field is masked, and shown where it was asked for", arguments: ["members['李示例']", "members"])
    func personal(expression: String) throws {
        let office = try Self.office()
        defer { office.remove() }
        func text(_ isPersonal: Bool) throws -> String {
            let document = try #require(try office.workspace.evaluate(expression, isPersonal: isPersonal).document)
            return JSONRenderer(language: .english).text(document)
        }
        #expect(try !text(false).contains("13800000001"))
        #expect(try text(true).contains("13800000001"))
    }

    @Test("a lower bound is printed as such in every form")
    func lowerBound() throws {
        let office = try Self.office()
        defer { office.remove() }
        let document = try #require(try office.workspace.evaluate("members['李示例']:hours '2021'").document)
        #expect(JSONRenderer(language: .english).lines(document) == "{\"value\":2.5,\"value_at_least\":true}\n")
        #expect(CSVRenderer().text(document) == "value\r\n≥2.5\r\n")
        #expect(TerminalRenderer(language: .chinese).text(document).contains("≥2.5"))
    }

    @Test("#12 is the id wherever a record is named")
    func identifiers() throws {
        let office = try Self.office()
        defer { office.remove() }
        let workspace = office.workspace
        _ = try workspace.add("unit", ["name=1", "parent=#1"])
        guard case .heading(let heading, _)? = try workspace.show("unit", "#1").blocks.first else { return }
        #expect(heading.en == "unit 一支部")
        #expect(office.code { _ = try workspace.show("unit", "#9") } == "no_such_record")
        #expect(try workspace.explain("member:#1", "enough", RuleQuestion()).document.blocks.count == 2)
        #expect(try workspace.evaluate("units['#1'].name").document != nil)
        #expect(try workspace.list("unit", where: "parent = units['#1']").rows.count == 1)
    }
}
