import Ledger
import Rules
import TestKit

extension RuleBook {
    /// A forum order of two editions: from 2021 each part once, from 2026 twice; its clause on reports is not restated.
    static let forumOrder: RuleBook = {
        let once = ClauseRules(
            id: "roles", doc: "Everyone takes each part.", zh: "每人每年各作不少于一次", article: "3", level: .unit,
            parameters: ["times": .test(.atLeast(.number(fraction("1"))))],
            location: Location("forum.lua", line: 4))
        let report = ClauseRules(
            id: "report", doc: "The report follows.", article: "5", level: .generally,
            parameters: ["times": .test(.atLeast(.number(fraction("1"))))],
            location: Location("forum.lua", line: 5))
        let twice = ClauseRules(
            id: "roles", doc: "Everyone takes each part twice.", article: "4", level: .must,
            parameters: ["times": .test(.atLeast(.number(fraction("2"))))],
            location: Location("forum.lua", line: 8))
        var book = RuleBook()
        _ = book.add(
            RegulationRules(
                id: "forum_order", doc: "The order of the forum.", zh: "学习论坛管理办法", issuer: "unit",
                editions: [
                    EditionRules(name: "2026", from: day("2026-01-01"), keeps: "2021", clauses: [twice]),
                    EditionRules(name: "2021", from: day("2021-01-01"), clauses: [once, report]),
                ],
                location: Location("forum.lua", line: 1)))
        return book
    }()
}
