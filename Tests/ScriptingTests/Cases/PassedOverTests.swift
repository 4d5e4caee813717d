import Ledger
import Scripting
import TestKit
import Testing

@Suite("What stands in cases")
struct PassedOverTests {
    private static let plugins = PluginSet(
        """
        plugin { "It.", name = "it", version = "1.0.0" }
        check "always" { "Always.", zh = "总是", on = "member", per = "year", level = "practice", run = function() return met end,
          case "a row of no model" { membr { "李示例" }, expect { met } },
        }
        """)

    @Test("a mistake in a case is met by who looks at cases, and keeps no rule from judging")
    func mistake() throws {
        #expect(try Self.plugins.test().diagnostics.count == 1)
        #expect(try Self.plugins.catalogue().diagnostics.count == 1)
        let ledger = TestLedger().member("李示例").snapshot()
        let outcome = try Self.plugins.check(ledger, RunRequest(asOf: day("2021-12-31"), period: .containing(day("2021-12-31"), kind: .year)))
        #expect(outcome.faults.isEmpty)
        #expect(outcome.findings.count == 1)
    }
}
