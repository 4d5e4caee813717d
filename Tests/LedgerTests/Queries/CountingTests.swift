import Ledger
import TestKit
import Testing

@Suite("What a sitting counts as")
struct CountingTests {
    static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        for type in [
            ActivityType("members_meeting", "", zh: "党员大会"), ActivityType("lecture", "", zh: "党课", countsAs: [CountsAs("study")]),
            ActivityType("study", "", zh: "学习", countsAs: [CountsAs("lecture")]),
            ActivityType("admission", "", zh: "接收大会", countsAs: [CountsAs("members_meeting")]),
            ActivityType(
                "study_forum", "", zh: "学习论坛", roles: [Role("lecturer", zh: "讲党课")], countsAs: [CountsAs("lecture", role: "lecturer")]),
            ActivityType("group_meeting", "", zh: "党小组会", isPerGroup: true),
        ] { _ = vocabulary.add(type) }
        return vocabulary
    }()

    @Test("its own type, the kinds it also is, and what these count as, each once")
    func kinds() {
        let view = TestLedger().activity("admission", "2021-03-05", also: ["lecture", "members_meeting"]).view(vocabulary: Self.vocabulary)
        #expect(view.kinds(ofActivity: 0) == ["admission", "members_meeting", "lecture", "study"])
    }

    @Test("a type of a plugin that is gone counts as itself")
    func unknownType() {
        let view = TestLedger().activity("excursion", "2021-03-05").view(vocabulary: Self.vocabulary)
        #expect(view.kinds(ofActivity: 0) == ["excursion"])
        #expect(view.activities(countingAs: "excursion") == [0])
    }

    @Test("a role makes it count, only where somebody was there to take it")
    func byRole() {
        let view = TestLedger().activity("study_forum", "2021-03-05", roles: ["lecturer": ["李示例"]], present: ["王样本"])
            .activity("study_forum", "2021-04-05", present: ["李示例"]).view(vocabulary: Self.vocabulary)
        #expect(view.activities(countingAs: "lecture") == [0])
        #expect(view.activities(countingAs: "study_forum") == [0, 1])
        #expect(view.counts("lecture", participation: 0))
        #expect(!view.counts("lecture", participation: 1))
        #expect(view.counts("study_forum", participation: 1))
    }

    @Test(
        "group meetings count for each group that is named, at least once",
        arguments: [([], 1), (["一组"], 1), (["一组", "二组"], 2)] as [([String], Int)])
    func perGroup(groups: [String], times: Int) {
        let view = TestLedger().activity("group_meeting", "2021-03-05", groups: groups).view(vocabulary: Self.vocabulary)
        #expect(view.times("group_meeting", activity: 0) == times)
        #expect(view.times("lecture", activity: 0) == 1)
    }

    @Test("whose sitting it was: the unit it names, else its groups', else the only one")
    func belonging() {
        let two = TestLedger().unit("一支部").unit("二支部").group("甲组", unit: "二支部")
            .activity("lecture", "2021-03-05", unit: "一支部").activity("lecture", "2021-03-06", unit: "", groups: ["甲组"]).activity(
                "lecture", "2021-03-07", unit: ""
            )
            .view(vocabulary: Self.vocabulary)
        #expect((0..<3).map { two.unit(ofActivity: $0) } == [0, 1, nil])
        #expect(two.activities(countingAs: "lecture", unit: 1).own == [1])
        #expect(two.activities(countingAs: "lecture", unit: 1).unclaimed == [2])
        #expect(two.activities(countingAs: "study", unit: 0).own == [0])
        let one = TestLedger().unit("一支部").activity("lecture", "2021-03-07", unit: "").view(vocabulary: Self.vocabulary)
        #expect(one.unit(ofActivity: 0) == 0)
    }
}
