import Ledger
import TestKit
import Testing

@Suite("Relations")
struct RelationTests {
    static func ledger() -> TestLedger {
        TestLedger().unit("一支部").unit("二支部").group("一组", unit: "一支部")
            .member("李示例", unit: "一支部", group: "一组").member("王样本", unit: "二支部")
            .activity("lecture", "2021-03-05", unit: "一支部", groups: ["一组"], present: ["李示例", "王样本"])
            .activity("lecture", "2021-04-05", unit: "二支部", present: ["王样本"], absent: ["李示例"])
            .trainingClass("第118期", from: "2021-03-01", through: "2021-07-01").trainingClass("第119期", from: "2021-03-01", through: "2021-07-01")
            .trainee("赵合成", of: "第118期").trainee("钱虚构", of: "第119期").leave("钱虚构", "2021-03-08").leave("赵合成", "2021-03-09").leave(
                "赵合成", "2021-03-10")
    }

    @Test(
        "the records that belong to a record, ascending",
        arguments: [
            ("unit", 0, "member", [0]), ("unit", 1, "member", [1]), ("group", 0, "member", [0]), ("unit", 0, "activity", [0]),
            ("group", 0, "activity", [0]),
            ("member", 1, "participation", [1, 2]), ("member", 0, "participation", [0, 3]), ("member", 0, "activity", [0]),
            ("member", 1, "activity", [0, 1]),
            ("class", 0, "trainee", [0]), ("class", 0, "leave", [1, 2]), ("class", 1, "leave", [0]), ("trainee", 0, "leave", [1, 2]),
            ("unit", 1, "participation", [2, 3]),
            ("unit", 0, "group", [0]), ("unit", 1, "group", []),
        ] as [(String, Int32, String, [Int32])])
    func related(model: String, row: Int32, other: String, rows: [Int32]) throws {
        let view = Self.ledger().view()
        let relation = try #require(view.relation(from: model, to: other))
        #expect(view.related(row, by: relation) == rows)
    }

    @Test(
        "what has nothing to do with each other has no relation",
        arguments: [("trainee", "activity"), ("activity", "leave"), ("unit", "nothing")])
    func none(model: String, other: String) {
        #expect(Self.ledger().view().relation(from: model, to: other) == nil)
    }

    @Test("a selection of related records")
    func selection() throws {
        let view = Self.ledger().view()
        let relation = try #require(view.relation(from: "class", to: "leave"))
        let late = Condition(try view.path("date", in: "leave"), .test(.after(day("2021-03-09"))))
        #expect(view.select(Query("leave", base: .related(0, relation), where: [late])).rows == [2])
        #expect(view.select(Query("leave", base: .rows([0, 1]), where: [late])).rows.isEmpty)
    }
}
