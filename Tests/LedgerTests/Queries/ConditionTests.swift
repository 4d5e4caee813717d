import Ledger
import TestKit
import Testing

@Suite("Conditions")
struct ConditionTests {
    static func view() -> LedgerView {
        var vocabulary = Vocabulary()
        _ = vocabulary.add(ActivityType("lecture", "A lecture.", zh: "党课"))
        _ = vocabulary.add(
            ActivityType(
                "study_forum", "The forum.", zh: "学习论坛", roles: [Role("lecturer", zh: "讲党课")],
                countsAs: [CountsAs("lecture", role: "lecturer")]))
        return TestLedger().group("一组").group("二组")
            .activity("lecture", "2021-03-05", title: "甲", hours: "4", groups: ["一组"])
            .activity("study_forum", "2021-03", title: "乙", roles: ["lecturer": ["李示例"]])
            .activity("study_forum", "2021", title: "丙", groups: ["一组", "二组"], present: ["李示例"])
            .view(vocabulary: vocabulary)
    }

    static func titles(_ path: String, _ match: Condition.Match) throws -> (sure: [String], unsure: [String]) {
        let view = view()
        let found = view.select(Query("activity", where: [Condition(try view.path(path, in: "activity"), match)]))
        func titles(_ rows: [Int32]) throws -> [String] {
            try rows.map { view.value(try view.path("title", in: "activity"), row: $0).description }
        }
        return (try titles(found.rows), try titles(found.unsure))
    }

    @Test(
        "a value, any of several, a part of a list, blank",
        arguments: [
            ("title", [Value.text("甲")], ["甲"]), ("type", [.text("study_forum"), .text("lecture")], ["甲", "乙", "丙"]),
            ("groups", [.reference(1)], ["甲", "丙"]),
            ("groups", [.none], ["乙"]), ("hours", [.integer(4)], ["甲"]), ("hours", [.none], ["乙", "丙"]),
            ("groups", [.reference(2), .none], ["乙", "丙"]),
        ])
    func anyOf(path: String, values: [Value], titles: [String]) throws {
        #expect(try Self.titles(path, .anyOf(values)).sure == titles)
    }

    @Test(
        "days within a period: what the missing part decides is unsure",
        arguments: [
            ("2021-03", ["甲", "乙"], ["丙"]), ("2021", ["甲", "乙", "丙"], []), ("2021-03-01..2021-03-10", ["甲"], ["乙", "丙"]), ("2020", [], []),
        ])
    func within(asked: String, sure: [String], unsure: [String]) throws {
        let found = try Self.titles("date", .within(period(asked)))
        #expect(found.sure == sure)
        #expect(found.unsure == unsure)
    }

    @Test("a month that is asked for as a value holds its days")
    func monthAsValue() throws {
        #expect(try Self.titles("date", .anyOf([.day(day("2021-03"))])).sure == ["甲", "乙"])
    }

    @Test(
        "tests; a blank passes only blank",
        arguments: [
            ("hours", Ledger.Test.atLeast(.number(fraction("4"))), ["甲"]), ("hours", .lessThan(.number(fraction("4"))), []),
            ("hours", .blank, ["乙", "丙"]),
            ("hours", .filled, ["甲"]), ("title", .like("乙"), ["乙"]), ("title", .noneOf(["乙"]), ["甲", "丙"]), ("groups", .blank, ["乙"]),
        ])
    func tests(path: String, test: Ledger.Test, titles: [String]) throws {
        #expect(try Self.titles(path, .test(test)).sure == titles)
    }

    @Test("what counts as a type: the forum with a lecturer is a lecture, the one without is none")
    func countsAs() throws {
        #expect(try Self.titles("type", .countsAs(["lecture"])).sure == ["甲", "乙"])
        #expect(try Self.titles("type", .countsAs(["study_forum", "lecture"])).sure == ["甲", "乙", "丙"])
    }

    @Test("several conditions hold together")
    func together() throws {
        let view = Self.view()
        let type = Condition(try view.path("type", in: "activity"), .anyOf([.text("study_forum")]))
        let march = Condition(try view.path("date", in: "activity"), .within(.month(2021, 3)))
        let found = view.select(Query("activity", where: [type]).and([march]))
        #expect(found.rows == [1])
        #expect(found.unsure == [2])
    }
}
