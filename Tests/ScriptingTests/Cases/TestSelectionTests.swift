import Ledger
import Scripting
import Testing

@Suite("Which cases are run")
struct TestSelectionTests {
    static let plugins = PluginSet(files: [
        PluginFile(
            path: "plugins/one.lua",
            text: """
                plugin { "One.", name = "one", version = "1.0.0" }
                check "first" { "It.", on = "unit", per = "year", level = "unit", count { "members", at_least(1) },
                  case "one member" { member { "李示例" }, expect { "2021", met } }, case "nobody" { unit { "一支部" }, expect { "2021", not_met } } }
                check "second" { "It.", on = "unit", per = "year", level = "unit", count { "members", at_least(1) },
                  case "one member" { member { "李示例" }, expect { "2021", met } } }
                """),
        PluginFile(
            path: "plugins/two.lua",
            text: """
                plugin { "Two.", name = "two", version = "1.0.0" }
                measure "size" { "It.", on = "unit", unit = "人", count { "members" }, case "two" { member { "李示例" }, member { "王样本" }, expect { "2021", value = 2 } } }
                """),
    ])

    @Test(
        "a plugin, its file, a declaration, a declaration of a plugin, a part of a case's name",
        arguments: [
            (TestRequest(), 4), (TestRequest(names: ["one"]), 3), (TestRequest(names: ["plugins/one.lua"]), 3), (TestRequest(names: ["first"]), 2),
            (TestRequest(names: ["one.second"]), 1), (TestRequest(names: ["second", "two"]), 2), (TestRequest(caseText: "member"), 2),
            (TestRequest(names: ["first"], caseText: "member"), 1),
        ])
    func selected(request: TestRequest, count: Int) throws {
        #expect(try Self.plugins.test(request).results.count == count)
    }

    @Test(
        "what is called nothing is told with its near miss",
        arguments: [
            (TestRequest(names: ["fist"]), "unknown_plugin", "did you mean 'first'?"),
            (TestRequest(names: ["first", "tow"]), "unknown_plugin", "did you mean 'two'?"),
            (TestRequest(names: ["rules/yearly.lua"]), "unknown_plugin", "plugins/ and jobs/ of the workspace have no such file"),
            (TestRequest(caseText: "nobdy"), "unknown_case", "did you mean 'nobody'?"),
        ])
    func unknown(request: TestRequest, code: String, hint: String) throws {
        let told = try #require(throws: Diagnostic.self) { try Self.plugins.test(request) }
        #expect(told.code == code)
        #expect(told.kind == .usage)
        #expect(told.hint?.en == hint)
    }

    @Test("a mistake of another plugin is not told with one's own")
    func mistakes() throws {
        let broken = PluginFile(path: "plugins/three.lua", text: "plugin { \"Three.\", name = \"three\", version = \"1.0.0\" }\ncheck \"third\" { \"It.\" }")
        let plugins = PluginSet(files: Self.plugins.files + [broken])
        #expect(try plugins.test(TestRequest(names: ["first"])).diagnostics.isEmpty)
        #expect(try plugins.test(TestRequest(names: ["three"])).diagnostics.count == 1)
        #expect(try plugins.test(TestRequest(names: ["third"])).diagnostics.count == 1)
        #expect(try plugins.test().diagnostics.count == 1)
    }
}
