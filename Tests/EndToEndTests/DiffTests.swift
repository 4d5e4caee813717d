import Foundation
import Testing

@Suite("The same ledger under two sets of rules")
struct DiffTests {
    static func office(_ language: String) throws -> Tool {
        let tool = try Tool.office(language)
        try tool.write(OfficeTests.meetings, to: "会议记录.csv")
        _ = try tool.run("import", "../会议记录.csv", in: "w")
        try tool.write(rules(times: "at_least(1)", points: 3), to: "old.lua")
        try tool.write(rules(times: "at_least(1)", points: 3), to: "w/plugins/own.lua")
        return tool
    }

    /// A plugin of a clause in two editions, a check that rests on a measure, and a score.
    static func rules(times: String, points: Int, measure: String = "\"lecture\"", more: String = "") -> String {
        """
        plugin { "Our rules.", name = "own", version = "1.0.0" }
        regulation "own_order" { "Our order.", zh = "本单位办法", issuer = "unit",
          edition "2020" { from = "2020-01-01", clause "lectures" { "Lectures.", zh = "党课", article = "3", level = "unit", params = { times = \(times) } } },
          edition "2022" { from = "2022-01-01",
            clause "lectures" { "Lectures.", zh = "党课", article = "4", level = "must", params = { times = at_least(2) } },
            clause "forums" { "Forums.", zh = "论坛", article = "5", level = "must", params = { times = at_least(3) } } } }
        measure "own_lectures" { "Lectures held.", zh = "党课场次", on = "unit", unit = "场", count { \(measure) } }
        check "lectured" { "Lectures are held.", zh = "开展党课", on = "unit", per = "year", cites = "own_order/lectures", count { "lecture", rule.times } }
        check "forums_held" { "Forums are held.", zh = "开展论坛", on = "unit", per = "year", cites = "own_order/forums", count { "study_forum", rule.times } }
        check "measured" { "A lecture.", zh = "党课场次足够", on = "unit", per = "year", level = "unit", total { "own_lectures", at_least(1) } }
        score "own_points" { "Points.", zh = "本单位积分", on = "unit", per = "year", plus { \(points), "lecture" } }
        \(more)
        """
    }

    private static func lines(_ answer: Tool.Answer) -> [String] { answer.output.split(whereSeparator: \.isNewline).map(String.init) }

    @Test("editions of two days: what the number was and is, what came into force, and a closing line")
    func days() throws {
        let tool = try Self.office("zh")
        let answer = try tool.run("diff", "--rules", "2021-12-31..2022-12-31", "--only", "own", "--format", "csv", in: "w")
        #expect(answer.code == 0)
        let lines = Self.lines(answer)
        #expect(lines[0] == "kind,rule,subject,period,before,after,why")
        #expect(
            lines.dropFirst().contains(
                "check,own.lectured,一支部,2021,met,not_met,\"times: at least 1 → at least 2 (own_order/lectures, 2020 → 2022); level: unit rule → must\""))
        #expect(lines.dropFirst().contains("check,own.forums_held,一支部,2021,not_applicable,not_met,\"the clause is in force: own_order (2022), art. 5\""))
        #expect(lines.count == 3)
        #expect(answer.errors.contains("2021-12-31的规定 → 2022-12-31的规定：结论 3 项，变化 2（达到→未达到 1 · 不适用→未达到 1）；积分 1 项，变化 0"))
    }

    @Test("editions by their names, in both languages and as a table", arguments: ["zh", "en"])
    func editions(language: String) throws {
        let tool = try Self.office(language)
        let answer = try tool.run("diff", "--rules", "own_order/2022..own_order/2020", "--only", "own", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.contains(language == "zh" ? "未达到（错误）" : "not met (error)"))
        #expect(answer.output.contains(language == "zh" ? "条款不在施行：本单位办法（2022）第5条" : "the clause is not in force: own_order (2022), art. 5"))
        #expect(try tool.run("diff", "--rules", "own_order/2022..2020", "--only", "own", in: "w").output == answer.output)
    }

    @Test("equal rules give no difference")
    func equal() throws {
        let tool = try Self.office("en")
        let answer = try tool.run("diff", "--rules", "2021-01-01..2021-12-31", "--format", "ndjson", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.contains("verdicts 0 changed"))
    }

    @Test("two versions of a plugin: numbers, bodies, what they rest on, what came and what went")
    func plugins() throws {
        let tool = try Self.office("en")
        let text = Self.rules(
            times: "at_least(3)", points: 5, measure: "\"theme_day\"",
            more: "check \"more\" { \"More.\", on = \"unit\", per = \"year\", level = \"unit\", count { \"lecture\", at_least(9) } }"
        )
        .replacing("check \"forums_held\"", with: "check \"forums_are_held\"")
        try tool.write(text, to: "new.lua")
        let answer = try tool.run("diff", "--plugin", "../old.lua", "../new.lua", "--format", "csv", in: "w")
        #expect(answer.code == 0)
        let lines = Self.lines(answer).dropFirst()
        #expect(lines.contains("check,own.lectured,一支部,2021,met,not_met,\"times: at least 1 → at least 3 (own_order/lectures, ../old.lua:3 → ../new.lua:3)\""))
        #expect(lines.contains("check,own.measured,一支部,2021,met,not_met,what it rests on changed: measure own_lectures"))
        #expect(lines.contains("check,own.more,一支部,2021,,not_met,added (../new.lua:12)"))
        #expect(lines.contains("check,own.forums_held,一支部,2021,not_applicable,,removed (../old.lua:9)"))
        #expect(lines.contains("score,own.own_points,一支部,2021,3,5,rewritten: 3 → 5 (../old.lua:11 → ../new.lua:11); lecture: 3 → 5"))
    }

    @Test("as json each difference says both verdicts and its reasons")
    func json() throws {
        let tool = try Self.office("en")
        let answer = try tool.run("diff", "--rules", "2021-12-31..2022-12-31", "--only", "lectured", "--format", "ndjson", in: "w")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(Self.lines(answer)[0].utf8)) as? [String: Any])
        #expect(object["kind"] as? String == "check" && object["rule"] as? String == "lectured" && object["plugin"] as? String == "own")
        #expect((object["before"] as? [String: Any])?["verdict"] as? String == "met")
        #expect((object["before"] as? [String: Any])?["edition"] as? String == "2020")
        #expect((object["after"] as? [String: Any])?["severity"] as? String == "error")
        let reasons = try #require(object["reasons"] as? [[String: Any]])
        #expect(reasons.map { $0["kind"] as? String } == ["parameter", "level"])
    }

    @Test(
        "what cannot be compared is refused with a way out",
        arguments: [
            (["--rules", "own_order/2020..own_order/2023"], "regulation own_order has no edition '2023'", "There are: 2020 2022"),
            (["--rules", "own_ordr/2020..own_ordr/2022"], "there is no regulation 'own_ordr'", "did you mean 'own_order'?"),
            (["--rules", "own_order/2020..branch_work/2018"], "'own_order' and 'branch_work' are two regulations", "two editions of one regulation"),
            (["--rules", "2021-12-31"], "--rules \"2021-12-31\" cannot be read", "2025-12-31..2026-12-31"),
            (["--rules", "2021-12-31..soon"], "\"soon\"", "write 2021-12-31"),
            (["--plugin", "../old.lua"], "it is not said which two sets of rules are compared", "--plugin OLD NEW"),
            (["--plugin", "../old.lua", "../no.lua"], "../no.lua cannot be read", "look at the file's name"),
            (["--plugin", "../old.lua", "../other.lua"], "../old.lua is plugin 'own', ../other.lua is plugin 'other'", "two versions of one plugin"),
        ])
    func refused(arguments: [String], message: String, hint: String) throws {
        let tool = try Self.office("en")
        try tool.write("plugin { \"Another.\", name = \"other\", version = \"1.0.0\" }\n", to: "other.lua")
        let answer = try tool.run(["diff"] + arguments, in: "w")
        #expect(answer.code == 2)
        #expect(answer.errors.contains(message), "\(answer.errors)")
        #expect(answer.errors.contains(hint), "\(answer.errors)")
    }

    @Test("a version that cannot be loaded is told as its author would read it")
    func brokenVersion() throws {
        let tool = try Self.office("en")
        try tool.write(Self.rules(times: "at_least(1)", points: 3).replacing("on = \"unit\", per", with: "on = \"unit\" per"), to: "new.lua")
        let answer = try tool.run("diff", "--plugin", "../old.lua", "../new.lua", in: "w")
        #expect(answer.code == 3)
        #expect(answer.errors.contains("../new.lua:8"))
        #expect(answer.output.isEmpty)
    }
}
