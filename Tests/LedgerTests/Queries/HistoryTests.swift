import Ledger
import TestKit
import Testing

@Suite("Who belonged where on a day")
struct HistoryTests {
    /// A transfer, a secondment and a confirmation within 2021.
    static func ledger() -> TestLedger {
        TestLedger().unit("一支部").unit("二支部").group("一组", unit: "一支部").group("二组", unit: "一支部")
            .member("李示例", unit: "一支部", group: "一组")
            .member("王样本", unit: "一支部", group: "一组", through: "2021-05-31").moves("王样本", unit: "二支部", from: "2021-06-01")
            .member("赵合成", unit: "一支部", group: "二组", through: "2021-03-31").moves("赵合成", unit: "一支部", group: "二组", from: "2021-07-01")
            .member("钱虚构", unit: "一支部", status: "probationary", through: "2021-09-15").moves("钱虚构", unit: "一支部", from: "2021-09-16")
    }

    static func names(_ rows: [Int32], _ view: LedgerView) -> [String] { rows.map { view.title(RowRef(model: "member", row: $0)) } }

    @Test(
        "who is due differs from day to day",
        arguments: [
            ("2021-03-31", ["李示例", "王样本", "赵合成", "钱虚构"]), ("2021-04-01", ["李示例", "王样本", "钱虚构"]), ("2021-05-31", ["李示例", "王样本", "钱虚构"]),
            ("2021-06-01", ["李示例", "钱虚构"]), ("2021-07-01", ["李示例", "赵合成", "钱虚构"]),
        ])
    func due(date: String, names: [String]) throws {
        let view = Self.ledger().view()
        #expect(Self.names(view.members(ofUnit: 0, on: day(date)), view) == names)
    }

    @Test(
        "a probationary member becomes a full one at the first minute of the day",
        arguments: [("2021-09-15", ["李示例", "赵合成"]), ("2021-09-16", ["李示例", "赵合成", "钱虚构"])])
    func confirmed(date: String, names: [String]) {
        let view = Self.ledger().view()
        #expect(Self.names(view.members(ofUnit: 0, on: day(date), status: "full"), view) == names)
    }

    @Test("a status that no record holds is nobody's")
    func unknownStatus() {
        #expect(Self.ledger().view().members(ofUnit: 0, on: day("2021-03-01"), status: "honorary").isEmpty)
    }

    @Test("a group's members, and everybody")
    func group() {
        let view = Self.ledger().view()
        #expect(Self.names(view.members(ofGroup: 0, on: day("2021-05-31")), view) == ["李示例", "王样本"])
        #expect(view.members(on: day("2021-06-01")).count == 3)
    }

    @Test(
        "derived fields read the as-of day, and another day where it is asked for",
        arguments: [("2021-05-31", "一支部"), ("2021-06-01", "二支部")])
    func derived(date: String, unit: String) throws {
        let view = Self.ledger().view(asOf: "2021-01-01").asOf(day(date))
        #expect(view.value(try view.path("unit.name", in: "member"), row: 1) == .text(unit))
    }

    @Test("off the rolls there is no unit")
    func offTheRolls() throws {
        let view = Self.ledger().view(asOf: "2021-05-01")
        #expect(view.value(try view.path("unit", in: "member"), row: 2) == .none)
        #expect(view.value(try view.path("unit.name", in: "member"), row: 2) == .none)
    }

    @Test("all stretches that touch a period")
    func stretches() {
        let view = Self.ledger().view()
        #expect(view.memberships(of: 1, in: .year(2021)).count == 2)
        #expect(view.memberships(of: 1, in: .quarter(2021, 1)).count == 1)
        #expect(view.memberships(of: 2, in: .quarter(2021, 2)).isEmpty)
    }

    @Test("a history known to the month begins on its first day and ends on its last")
    func imprecise() {
        let view = TestLedger().member("李示例", from: "2021-03", through: "2021-05").view()
        #expect(["2021-02-28", "2021-03-01", "2021-05-31", "2021-06-01"].map { view.members(on: day($0)).count } == [0, 1, 1, 0])
    }

    @Test("posts and the committee are those of the day")
    func committee() {
        let view = Self.ledger().post("李示例", "secretary", from: "2020-01-01").post("王样本", "publicity").post("赵合成", "group_leader")
            .post("钱虚构", "committee_member", unit: "二支部").view()
        #expect(Self.names(view.committee(ofUnit: 0, on: day("2021-05-31")), view) == ["李示例", "王样本"])
        // The post is one of the unit that its holder belongs to.
        #expect(Self.names(view.committee(ofUnit: 1, on: day("2021-06-01")), view) == ["王样本", "钱虚构"])
        #expect(view.committee(ofUnit: 0, on: day("2019-12-31")).count == 1)
        #expect(view.posts(of: 0, on: day("2019-12-31")).isEmpty)
    }
}
