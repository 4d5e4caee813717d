import Ledger
import TestKit
import Testing

@Suite("How many have each value")
struct TallyTests {
    private static let view = TestLedger().unit("一支部").unit("二支部")
        .member("李示例", unit: "一支部").member("王样本", unit: "二支部").member("赵合成")
        .activity("lecture", "2021-03-05", unit: "一支部", present: ["李示例", "王样本"])
        .activity("lecture", "2021-04-05", unit: "二支部", present: ["王样本"], absent: ["李示例"])
        .activity("committee", "2021-04-06").view()

    @Test(
        "of a column, of a field that references lead to, and of one that is worked out",
        arguments: [
            ("activity", "type", ["lecture": 2, "committee": 1]), ("activity", "unit", ["1": 2, "2": 1]), ("participation", "type", ["lecture": 4]),
            ("participation", "attendance", ["present": 3, "absent": 1]), ("participation", "activity.unit.name", ["一支部": 2, "二支部": 2]),
            ("member", "unit", ["1": 2, "2": 1]),
        ] as [(String, String, [String: Int])])
    func tally(model: String, field: String, counts: [String: Int]) throws {
        let path = try Self.view.path(field, in: model)
        let found = Self.view.tally(path, Array(Self.view.table(model).rows)).map { ("\($0.value)", $0.count) }
        #expect(Dictionary(uniqueKeysWithValues: found) == counts)
    }
}
