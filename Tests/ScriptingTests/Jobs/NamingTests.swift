import Ledger
import TestKit
import Testing

@testable import Scripting

@Suite("Naming records in a job")
struct NamingTests {
    private static let view = TestLedger().unit("一支部").unit("二支部").group("一组", unit: "一支部")
        .member("李示例", unit: "一支部").member("王 样本", unit: "二支部").member("李示例")
        .activity("lecture", "2021-03-05", title: "三月党课", unit: "一支部", present: ["王 样本"]).activity("lecture", "2021-03")
        .trainingClass("第118期", from: "2021-03-01", through: "2021-07-01").trainee("赵合成", of: "第118期").leave("赵合成", "2021-03-08").view()

    @Test(
        "an index finds the records that are so called, as looking at each does",
        arguments: [
            "李示例", "王样本", "王 样本", "一支部", "一组", "三月党课", "2021-03-05", "2021-03", "2021-03-05 · 三月党课 · lecture", "赵合成", "赵合成 · 第118期", "第118期", "#1",
            "#2", "#", "", "lecture", "无此人",
        ])
    func index(name: String) {
        for model in Catalogue.models.map(\.name) {
            let looked = Self.view.table(model).rows.filter(RecordNames(name, in: Self.view, model: model).calls)
            #expect(NameIndex(Self.view, model: model).rows(called: name) == Array(looked), "\(model) \(name)")
        }
    }

    private static func run(_ lines: String) throws -> JobOutcome {
        let text = """
            plugin { "It.", name = "it", version = "1.0.0" }
            job "book" { "Books.", run = function(ledger)
              \(lines)
            end }
            """
        let plugins = PluginSet(files: [PluginFile(path: "plugins/it.lua", text: text)])
        return try #require(try plugins.run(job: "book", view.snapshot, JobTerms(asOf: day("2021-12-31"))))
    }

    @Test("whoever was added in the line before is found by name, however often")
    func justAdded() throws {
        let outcome = try Self.run(
            """
            for i = 1, 200 do
              ledger.members:add { "合成" .. i }
              ledger.posts:add { member = "合成" .. i, post = "secretary" }
            end
            """)
        #expect(outcome.changes.entries.count == 400)
    }

    @Test(
        "a name that two have is refused, whoever of them is new; one that was given away is free",
        arguments: [
            ("ledger.members:add { \"王样本\" } ledger.posts:add { member = \"王样本\", post = \"secretary\" }", true),
            ("ledger.members:add { \"孙仿真\" } ledger.members:add { \"孙仿真\" } ledger.posts:add { member = \"孙仿真\", post = \"secretary\" }", true),
            (
                "ledger.members:add { \"孙仿真\" } ledger.members:update(members[\"孙仿真\"], { name = \"钱虚构\" }) "
                    + "ledger.posts:add { member = \"钱虚构\", post = \"secretary\" }", false
            ),
        ])
    func ambiguous(lines: String, isRefused: Bool) throws {
        let outcome = try? Self.run(lines)
        #expect((outcome == nil) == isRefused)
    }
}
