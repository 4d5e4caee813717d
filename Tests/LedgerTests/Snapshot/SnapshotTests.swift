import Ledger
import TestKit
import Testing

@Suite("Snapshots")
struct SnapshotTests {
    @Test("a record comes back as it went in")
    func roundTrip() throws {
        var activity = Activity()
        activity.id = 7
        activity.type = "lecture"
        activity.also = ["theme_day", "lecture"]
        activity.title = "专题党课"
        activity.date = day("2021-03")
        activity.hours = hundredths("2.25")
        activity.unit = Ref(3)
        activity.groups = [Ref(5), Ref(4)]
        activity.due = 20
        var unit = PartyUnit()
        unit.id = 3
        unit.name = "一支部"
        unit.hasCommittee = false
        let builder = SnapshotBuilder()
        builder.append(unit)
        for id in [4, 5] {
            var group = PartyGroup()
            group.id = Int64(id)
            group.name = "第\(id)组"
            group.unit = Ref(3)
            builder.append(group)
        }
        builder.append(activity)
        let snapshot = builder.build()
        #expect(snapshot.record(Activity.self, row: 0) == activity)
        #expect(snapshot.record(PartyUnit.self, row: 0) == unit)
        #expect(snapshot.table("activity").row(id: 7) == 0)
        #expect(snapshot.table("activity").row(id: 1) == nil)
    }

    @Test("a model that nothing was loaded for is empty, and every model of the catalogue is there")
    func empty() {
        let snapshot = SnapshotBuilder().build()
        for model in Catalogue.models { #expect(snapshot.table(model.name).count == 0) }
    }

    @Test("a reference to a record that is not there reads as blank")
    func dangling() throws {
        var participation = Participation()
        participation.member = Ref(99)
        participation.activity = Ref(98)
        participation.attendance = "present"
        let builder = SnapshotBuilder()
        builder.append(participation)
        let view = LedgerView(snapshot: builder.build(), vocabulary: Vocabulary(), asOf: day("2021-12-31"))
        #expect(view.value(try view.path("member", in: "participation"), row: 0) == .none)
        #expect(view.value(try view.path("hours", in: "participation"), row: 0) == .none)
        #expect(view.title(RowRef(model: "participation", row: 0)) == "参加记录 1")
    }

    @Test("equal texts are one number, in the order that ranks give them")
    func pool() throws {
        let builder = SnapshotBuilder()
        for name in ["王样本", "李示例", "王样本"] {
            var member = Member()
            member.name = name
            builder.append(member)
        }
        let snapshot = builder.build { texts in texts.map { $0 == "李示例" ? 0 : 1 } }
        let names = try #require(snapshot.table("member").column("name"))
        #expect(names.narrow(0) == names.narrow(2))
        #expect(snapshot.pool.precedes(names.narrow(1), names.narrow(0)))
        #expect(!snapshot.pool.precedes(names.narrow(0), names.narrow(1)))
    }

    @Test("which rows point to a row, by a reference and by a list of them")
    func referrers() throws {
        let snapshot = TestLedger().unit("一支部").group("一组").group("二组").group("三组")
            .activity("lecture", "2021-03-05", groups: ["一组", "二组"]).activity("lecture", "2021-03-06", groups: ["二组"]).snapshot()
        let table = snapshot.table("activity")
        let groups = table.referrers(field: try #require(table.spec.index(of: "groups")), targets: 3)
        #expect([0, 1, 2].map { Array(groups[$0]) } == [[0], [0, 1], []])
        let units = table.referrers(field: try #require(table.spec.index(of: "unit")), targets: 1)
        #expect(Array(units[0]) == [0, 1])
    }
}
