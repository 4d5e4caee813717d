import Ledger
import Rules
import Scripting
import TestKit
import Testing

@Suite("The collection of verdicts")
struct VerdictTests {
    private static let plugin = PluginFile(
        path: "plugins/rules.lua",
        text: """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
            check "two_a_year" { "Two lectures a year.", zh = "每年两次党课", on = "unit", per = "year", level = "must", count { "lecture", at_least(2) } }
            check "schooling" { "The condition is written down.", zh = "状况有登记", on = "member", per = "year", level = "unit", required { "condition" } }
            check "known" { "Hours are written down.", zh = "学时有登记", on = "activity", level = "practice",
              run = function(sitting) if sitting.hours then return met end return undetermined { missing = "hours" } end }
            check "example" { "Twelve a year.", zh = "每月一次", on = "unit", per = "year", level = "unit", enabled = false, count { "lecture", at_least(12) } }
            check "broken" { "It breaks.", zh = "出错", on = "unit", per = "year", level = "unit", run = function(unit) return verdicts:count() > 0 and met end }
            measure "missed" { "What is not met.", on = "unit", unit = "项", run = function(unit) return verdicts:of(unit):count() end }
            job "remind" { "Notes each miss.", zh = "提醒", run = function(ledger)
              for verdict in verdicts:where { verdict = not_met, check = "schooling" } do
                ledger.reminders:add { "补登记", verdict.period.to, owner = verdict.subject }
              end
              print(verdicts:where { check = "schooling" }:group("verdict").not_met)
              ledger.members:update(members["王样本"], { condition = "ill" })
              print(verdicts:where { check = "schooling", verdict = "not_met" }:any())
            end }
            """)

    private static let ledger = TestLedger().unit("一支部").unit("二支部").member("李示例", unit: "一支部", condition: "ill").member("王样本", unit: "二支部")
        .activity("lecture", "2021-03-05", title: "第一讲", hours: "2", unit: "一支部").activity("lecture", "2021-06-04", title: "第二讲", unit: "一支部")
        .activity("lecture", "2020-06-04", title: "旧讲", unit: "一支部").snapshot()

    private static func asked(_ expression: String) throws -> String {
        let text = """
            \(Asked.show)
            local function walked(q) local seen = {} for v in q do seen[#seen + 1] = tostring(v.subject) end return seen end
            print(show(\(expression)))
            """
        return try PluginSet(files: [plugin]).evaluate(PluginFile(path: "question", text: text), ledger, asOf: day("2021-12-31")).printed.joined()
    }

    @Test(
        "is asked as other collections are",
        arguments: [
            ("#verdicts", "10"), ("verdicts:count()", "10"), ("tostring(verdicts)", "verdicts(10)"),
            ("verdicts:where { verdict = 'not_met' }:count()", "2"), ("verdicts:where { verdict = not_met }:count()", "2"),
            ("verdicts:where { ['结论'] = '未达到' }:count()", "2"), ("verdicts:where { verdict = { 'met', 'not_met' } }:count()", "5"),
            ("verdicts:where { verdict = none_of { 'met', 'not_evaluated' } }:count()", "3"),
            ("verdicts:group 'verdict'", "met=3 not_evaluated=4 not_met=2 undetermined=1"),
            ("verdicts:where { check = 'two_a_year' }:pluck 'actual':list()", "2 0"),
            ("verdicts:where { check = '每年两次党课', actual = at_least(1) }:count()", "1"),
            ("verdicts:where { check = 'rules' }:count()", "10"), ("verdicts:where { check = 'two_a_year', period = '2020' }:pluck 'actual':list()", "1 0"),
            ("verdicts:where { check = 'example' }:group 'verdict'", "not_met=2"), ("verdicts:where { missing = 'hours' }:first().subject.title", "第二讲"),
            ("verdicts:where { severity = 'error', verdict = 'not_met' }:first().unit.name", "二支部"),
            ("verdicts:where { unit = '二支部', verdict = 'not_met' }:count()", "2"), ("verdicts:where { unit = units['二支部'] }:count()", "4"),
            ("verdicts:where { subject = members['王样本'] }:count()", "1"), ("verdicts:of(members['王样本']):first().verdict", "not_met"),
            ("verdicts:of(units['一支部']):where { verdict = 'met' }:count()", "3"),
            ("walked(verdicts:of(units['二支部']):where { verdict = 'not_met' })", "二支部 王样本"),
            ("walked(verdicts:where { check = 'two_a_year' }:sort 'actual')", "二支部 一支部"),
            ("walked(verdicts:where { check = 'two_a_year' }:sort '-actual':take(1))", "一支部"),
            ("verdicts:where { verdict = 'met' }:any { level = 'practice' }", "true"), ("verdicts:all { plugin = 'rules' }", "true"),
            ("verdicts:where(function(v) return v.missing:has 'hours' end):count()", "1"),
            ("verdicts:where { check = 'two_a_year' }:first()", "two_a_year · 一支部 · 2021 · met"),
            ("verdicts:where { check = 'two_a_year' }:first().period.to", "2021-12-31"), ("verdicts:where { check = 'two_a_year' }:first()['实际']", "2"),
            ("verdicts:where { period = '2021' }:where { period = '2021-03' }:pluck 'check':list()", "known"),
            ("verdicts:where { pending = filled }:any()", "false"),
            ("tostring(verdicts:where { verdict = 'met', check = 'example' }:first())", "nil"), ("verdicts:where { excepted = true }:count()", "0"),
        ])
    func questions(expression: String, expected: String) throws {
        #expect(try Self.asked(expression) == expected)
    }

    @Test("prints as a table without empty columns")
    func document() throws {
        let question = PluginFile(path: "question", text: "verdicts:where { verdict = \"not_met\" }")
        let answer = try PluginSet(files: [Self.plugin]).evaluate(question, Self.ledger, asOf: day("2021-12-31"))
        guard case .table(let table)? = answer.document?.blocks.first else { return #expect(Bool(false), "no table") }
        #expect(
            table.headings.map(\.key) == [
                "check", "plugin", "subject", "model", "period", "verdict", "severity", "level", "unit", "missing", "actual", "target",
            ])
        #expect(table.rows.map { $0[2].value } == [.text("二支部"), .text("王样本")])
        #expect(table.rows[1][2].evidence == [RecordID(model: "member", id: 2)])
    }

    @Test("a job asks it, and asks anew of what it has written")
    func job() throws {
        let outcome = try #require(try PluginSet(files: [Self.plugin]).run(job: "remind", Self.ledger, JobTerms(asOf: day("2021-12-31"))))
        #expect(outcome.printed == ["1", "false"])
        #expect(outcome.changes.entries.count == 2)
    }

    @Test("a check and a measure that ask for verdicts break, each with its line, and the others go on")
    func asksItself() throws {
        let plugins = PluginSet(files: [Self.plugin])
        let outcome = try plugins.check(Self.ledger, RunRequest(asOf: day("2021-12-31"), period: period("2021")))
        #expect(outcome.faults.map(\.diagnostic.location?.line) == [8])
        #expect(outcome.faults.first?.diagnostic.message.en.hasPrefix("a function of a check, a measure or a score cannot ask for verdicts") == true)
        #expect(outcome.findings.count { $0.judgement.verdict == .met } == 3)
        let fault = try #require(throws: Diagnostic.self) {
            try plugins.evaluate(PluginFile(path: "question", text: "units:first():missed '2021'"), Self.ledger, asOf: day("2021-12-31"))
        }
        #expect(fault.location?.line == 9)
    }

    @Test(
        "a question that cannot be is told",
        arguments: [
            ("verdicts:where { verdct = 'met' }", "a verdict has no field 'verdct'"), ("verdicts:where { verdict = 'mett' }", "'verdict' has no value 'mett'"),
            ("verdicts:where { check = 'two_a_yaer' }", "there is no check 'two_a_yaer'"), ("verdicts:where { period = '2021Q5' }", "\"2021Q5\" is no period"),
            ("verdicts:where { excepted = 'yes' }", "'excepted' takes true or false, not a text"),
            ("verdicts:pluck 'verdct'", "a verdict has no field 'verdct'"),
            ("verdicts:sort '-actul'", "a verdict has no field 'actul'"), ("verdicts { verdict = 'met' }", "verdicts is not called with conditions"),
            ("verdicts:first().verdct", "has no 'verdct'"), ("verdicts:of 'me'", "a record is needed here, not a text"),
        ])
    func wrong(expression: String, message: String) throws {
        let diagnostic = try #require(throws: Diagnostic.self) { try Self.asked("#(\(expression))") }
        #expect(diagnostic.message.en.contains(message))
    }
}
