import Ledger
import Rules
import Scripting
import TestKit
import Testing

@Suite("Questions prepared while the file is read")
struct PreparedTests {
    private static func plugin(_ lines: String) -> PluginSet {
        PluginSet(files: [
            Asked.vocabulary,
            PluginFile(
                path: "plugins/asking.lua",
                text: """
                    plugin { "Asking.", name = "asking", version = "1.0.0" }
                    local took = participations:where { type = "forum" }
                    local last = took:sort "-date"
                    check "took" { "Took part.", on = "member", per = "year", level = "unit",
                      run = function(member, year)
                        \(lines)
                      end }
                    """),
        ])
    }

    @Test(
        "of takes those of a record, and of these those in a period",
        arguments: [
            ("took:of(member, year):count()", ["1", "1", "1", "1"]), ("took:of(member):count()", ["2", "1", "1", "1"]),
            ("took:of(member, \"2022\"):count()", ["1", "0", "0", "0"]), ("last:of(member):take(1):count()", ["1", "1", "1", "1"]),
            ("took:of(activities[\"第一次论坛\"]):of(member):count()", ["1", "1", "1", "1"]),
            ("took:of(member):of(activities[\"第二次论坛\"]):count()", ["1", "0", "0", "0"]),
        ])
    func prepared(expression: String, expected: [String]) throws {
        let outcome = try Self.plugin("return met { actual = \(expression) }").check(Asked.ledger, RunRequest(asOf: day("2022-12-31"), period: period("2021")))
        #expect(outcome.faults.map(\.diagnostic.message.en) == [])
        #expect(outcome.findings.map { $0.judgement.actual?.label.en ?? "" } == expected)
    }

    @Test(
        "a question that cannot be is told",
        arguments: [
            ("took:of(year)", "a record is needed here, not a period"), ("took:of(classes:first())", "a class has no participations of its own"),
            ("members:of(units:first(), year):count()", "members have no day of their own: they lie in no period"),
            ("took:of(member, \"2021Q5\")", "\"2021Q5\" is no period"),
        ])
    func wrong(expression: String, message: String) throws {
        let outcome = try Self.plugin("local it = \(expression)\n    return met").check(
            Asked.ledger, RunRequest(asOf: day("2022-12-31"), period: period("2021")))
        #expect(outcome.faults.map(\.diagnostic.message.en) == [message])
        #expect(outcome.faults.first?.diagnostic.location?.line == 6)
    }
}
