import Ledger
import Rendering
import Testing

@Suite("Values as people read them")
struct ValueTextTests {
    private static let member = Member.schema.spec
    private static let activity = Activity.schema.spec

    private static let cases: [(Value, FieldSpec?, String, String)] = [
        (.none, nil, "", ""), (.text("甲"), nil, "甲", "甲"), (.integer(7), nil, "7", "7"), (.decimal(Hundredths(raw: 2950)), nil, "29.5", "29.5"),
        (.day(Day("2021-03")!), nil, "2021-03", "2021-03"), (.flag(true), nil, "是", "yes"), (.flag(false), nil, "否", "no"),
        (.text("male"), member.field("sex"), "男", "male"), (.text("其他"), member.field("sex"), "其他", "其他"), (.reference(12), nil, "12", "12"),
        (.reference(1), FieldSpec("who", .reference("member"), "Who.", zh: "人"), "李示例", "李示例"),
        (.reference(2), FieldSpec("who", .reference("member"), "Who.", zh: "人"), "党员 #2", "member #2"),
        (.reference(2), FieldSpec("what", .reference("thing"), "What.", zh: "物"), "thing #2", "thing #2"),
        (.list([.text("甲"), .flag(true)]), nil, "甲、是", "甲, yes"),
        (.list([.reference(1), .reference(2)]), FieldSpec("who", .list(.reference("member")), "Who.", zh: "人"), "李示例、党员 #2", "李示例, member #2"),
        (.text("study_forum"), FieldSpec("type", .word(.activityType), "Type.", zh: "类型"), "学习论坛", "study_forum"),
        (
            .list([.text("present"), .text("comment"), .text("other")]), FieldSpec("roles", .list(.word(.role)), "Roles.", zh: "角色"), "出席、作点评、other",
            "present, comment, other"
        ),
    ]

    @Test("choices and words by label, records by title, flags as words, lists joined", arguments: cases.indices)
    func texts(index: Int) {
        var vocabulary = Vocabulary()
        let isNew = vocabulary.add(ActivityType("study_forum", "A forum.", zh: "学习论坛", roles: [Role("comment", zh: "作点评")]))
        #expect(isNew)
        let (value, field, zh, en) = Self.cases[index]
        for (language, expected) in [(Language.chinese, zh), (.english, en)] {
            let text = ValueText.text(value, field: field, language: language, vocabulary: vocabulary) { $0 == "member" && $1 == 1 ? "李示例" : nil }
            #expect(text == expected)
        }
    }
}
