import Ledger
import TestKit
import Testing

@Suite("Paths")
struct PathTests {
    static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        _ = vocabulary.add(
            ActivityType(
                "study_forum", "The forum.", zh: "学习论坛", roles: [Role("host", zh: "作主持")],
                fields: [FieldSpec("words", .integer, "Characters.", zh: "字数")]))
        return vocabulary
    }()

    static func view() -> LedgerView {
        TestLedger().trainingClass("第117期", from: "2021-01-01").trainingClass("第118期", from: "2021-03-01", totalHours: "140").trainee(
            "赵合成", of: "第118期"
        )
        .activity(
            "study_forum", "2021-03-05", hours: "2.5", roles: ["host": ["李示例"]], present: ["王样本"], absent: ["孙仿真"],
            details: ["words": .integer(3200)]
        )
        .view(vocabulary: vocabulary)
    }

    @Test(
        "through references, roles and the fields of a type, by name or by Chinese label",
        arguments: [
            ("trainee", "class.total_hours", Value.decimal(hundredths("140"))), ("trainee", "班次.总学时", .decimal(hundredths("140"))),
            ("trainee", "class.id", .integer(2)), ("trainee", "class", .reference(2)), ("activity", "host", .list([.reference(1)])),
            ("activity", "作主持", .list([.reference(1)])), ("activity", "words", .integer(3200)), ("activity", "字数", .integer(3200)),
            ("activity", "place", .none), ("participation", "activity.words", .integer(3200)),
            ("participation", "hours", .decimal(hundredths("2.5"))),
            ("participation", "activity.host", .list([.reference(1)])), ("participation", "unit.name", .text("示例支部")),
            ("activity", "present", .list([.reference(1), .reference(2)])),
        ])
    func values(model: String, path: String, value: Value) throws {
        let view = Self.view()
        #expect(view.value(try view.path(path, in: model), row: 0) == value)
    }

    @Test(
        "a path that leads nowhere names the part and its near miss",
        arguments: [
            ("member", "nmae", "nmae", "name"), ("trainee", "class.total_hour", "total_hour", "total_hours"),
            ("activity", "hots", "hots", "host"),
        ])
    func nearMiss(model: String, path: String, part: String, nearest: String) {
        let error = #expect(throws: FieldPathError.self) { try Self.view().path(path, in: model) }
        #expect(error?.part == part)
        #expect(error?.nearest == nearest)
    }

    @Test(
        "what leads to no record, or to several, cannot be followed",
        arguments: [("member", "name.id", "name"), ("activity", "groups.name", "groups"), ("activity", "host.name", "host")])
    func notReference(model: String, path: String, before: String) {
        let error = #expect(throws: FieldPathError.self) { try Self.view().path(path, in: model) }
        #expect(error?.notReference == before)
    }

    @Test("personal fields are known as such at the end of a path")
    func personal() throws {
        let view = Self.view()
        #expect(try view.path("trainee.phone", in: "leave").isPersonal)
        #expect(try !view.path("trainee.name", in: "leave").isPersonal)
    }

    @Test("numbers, and what a path leads to")
    func numbersAndTargets() throws {
        let view = Self.view()
        #expect(view.number(try view.path("class.total_hours", in: "trainee"), row: 0) == fraction("140"))
        #expect(view.number(try view.path("name", in: "trainee"), row: 0) == nil)
        #expect(view.target(try view.path("class", in: "trainee"), row: 0) == RowRef(model: "class", row: 1))
        #expect(view.target(try view.path("class.organiser", in: "trainee"), row: 0) == nil)
    }

    @Test("titles are what people call a record")
    func titles() {
        let view = Self.view()
        #expect(view.title(RowRef(model: "activity", row: 0)) == "2021-03-05 · 学习论坛")
        #expect(view.title(RowRef(model: "participation", row: 0)) == "李示例 · 2021-03-05 · 学习论坛")
        #expect(view.title(RowRef(model: "trainee", row: 0)) == "赵合成 · 第118期")
    }
}
