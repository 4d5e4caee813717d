import Ledger
import Rules
import TestKit
import Testing

@Suite("Regulations and their editions")
struct RuleBookTests {
    static func clause(_ id: String, article: String) -> ClauseRules {
        ClauseRules(id: id, doc: "", article: article, level: .must, location: Location("rules.lua", line: 1))
    }

    /// Three editions, each keeping the one before, and one that ended without a successor.
    static let book: RuleBook = {
        var book = RuleBook()
        _ = book.add(
            RegulationRules(
                id: "work", doc: "", zh: "工作条例", issuer: "national",
                editions: [
                    EditionRules(
                        name: "2014", from: day("2014-05-28"), clauses: [clause("notice", article: "13"), clause("vote", article: "19")]),
                    EditionRules(name: "2026", from: day("2026-05-11"), keeps: "2014", clauses: [clause("notice", article: "14")]),
                    EditionRules(name: "2030", from: day("2030"), keeps: "2026", clauses: []),
                ],
                location: Location("rules.lua", line: 1)))
        _ = book.add(
            RegulationRules(
                id: "trial", doc: "", zh: "试行办法", issuer: "unit",
                editions: [
                    EditionRules(name: "2020", from: day("2020-01-01"), through: day("2020-12-31"), clauses: [clause("notice", article: "1")])
                ],
                location: Location("rules.lua", line: 9)))
        return book
    }()

    @Test(
        "the edition in force, to the day; what is not restated goes on as the one kept says it",
        arguments: [
            ("work/notice", "2014-05-27", nil), ("work/notice", "2014-05-28", "13"), ("work/notice", "2026-05-10", "13"),
            ("work/notice", "2026-05-11", "14"), ("work/vote", "2026-05-11", "19"), ("work/vote", "2030-01-01", "19"),
            ("work/notice", "2030-01-01", "14"), ("trial/notice", "2020-12-31", "1"), ("trial/notice", "2021-01-01", nil),
            ("work/leave", "2026-05-11", nil), ("nothing/notice", "2026-05-11", nil),
        ] as [(String, String, String?)])
    func inForce(reference: String, date: String, article: String?) throws {
        let reference = try #require(ClauseReference(reference))
        #expect(Self.book.clause(reference, on: day(date))?.clause.article == article)
    }

    @Test("a kept clause is cited under the edition in force")
    func label() throws {
        let clause = try #require(Self.book.clause(ClauseReference(regulation: "work", clause: "vote"), on: day("2027-01-01")))
        #expect(clause.label.zh == "工作条例（2026）第19条")
        #expect(clause.label.en == "work (2026), art. 19")
    }

    @Test("an edition that keeps itself, or one that is not there, ends the search")
    func circle() {
        var book = RuleBook()
        _ = book.add(
            RegulationRules(
                id: "r", doc: "", zh: "", issuer: "unit",
                editions: [
                    EditionRules(name: "1", from: day("2020-01-01"), keeps: "2", clauses: []),
                    EditionRules(name: "2", from: day("2021-01-01"), keeps: "1", clauses: []),
                ],
                location: Location("x")))
        #expect(book.clause(ClauseReference(regulation: "r", clause: "a"), on: day("2022-01-01")) == nil)
    }

    @Test("an id is taken once, and a clause is declared where any edition has it")
    func declared() {
        var book = Self.book
        let taken = book.add(RegulationRules(id: "work", doc: "", zh: "", issuer: "unit", editions: [], location: Location("y")))
        #expect(!taken)
        #expect(book.declares(ClauseReference(regulation: "work", clause: "vote")))
        #expect(!book.declares(ClauseReference(regulation: "work", clause: "leave")))
    }

    @Test(
        "a reference is two ids with a slash",
        arguments: [("work/notice", true), ("work", false), ("/notice", false), ("work/", false), ("a/b/c", false), ("", false)])
    func reference(text: String, isOne: Bool) {
        let reference = ClauseReference(text)
        #expect((reference != nil) == isOne)
        #expect(reference == nil || reference?.description == text)
    }
}
