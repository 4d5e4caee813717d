import Ledger
import Testing

@Suite("Many records by their ids")
struct RecordRangesTests {
    @Test(
        "neighbours stand as one, each model for itself, and a long list is cut",
        arguments: [
            ([], "", ""), ([("activity", 3)], "活动 3", "activity 3"),
            ([("activity", 3), ("activity", 1), ("activity", 2), ("activity", 2)], "活动 1–3", "activity 1–3"),
            ([("activity", 1), ("activity", 2), ("activity", 5), ("class", 4)], "活动 1–2、5；班次 4", "activity 1–2, 5; class 4"),
            ((0..<20).map { ("activity", Int64($0 * 2)) }, "活动 0、2、4等", "activity 0, 2, 4 …"),
        ] as [([(String, Int64)], String, String)])
    func label(records: [(String, Int64)], zh: String, en: String) {
        let ranges = RecordRanges(records.map { RecordID(model: $0.0, id: $0.1) })
        #expect(ranges.label(limit: 3).zh == zh)
        #expect(ranges.label(limit: 3).en == en)
        #expect(ranges.count == Set(records.map { "\($0.0) \($0.1)" }).count)
    }
}

@Suite("A figure as a sentence quotes it")
struct QuotedFigureTests {
    @Test(
        "a number that is not known is never told as zero",
        arguments: [
            (QuotedFigure.Reading.exact(.zero), [], "0"), (.atLeast(Fraction(41, 2)!), [Message(zh: "学时", en: "hours")], "至少 20.5"),
            (.unknown, [Message(zh: "学时", en: "hours"), Message(zh: "日期", en: "date")], "尚不能确定（缺：学时、日期）"), (.unknown, [], "尚不能确定"),
            (.exact(Fraction(1, 3)!), [], "1/3"),
        ] as [(QuotedFigure.Reading, [Message], String)])
    func label(reading: QuotedFigure.Reading, missing: [Message], zh: String) {
        #expect(QuotedFigure(.init("hours", title: Message(zh: "学时", en: "hours")), reading, missing: missing).label.zh == zh)
    }
}
