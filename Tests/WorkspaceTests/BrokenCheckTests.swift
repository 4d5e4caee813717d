import Ledger
import Rendering
import Rules
import Testing

@testable import Workspace

@Suite("A check that breaks")
struct BrokenCheckTests {
    @Test("is told once with a count, and its subjects are counted and not listed")
    func listed() throws {
        let office = try Office()
        defer { office.remove() }
        try office.workspace.write(
            """
            plugin { "It.", name = "bad", version = "1.0.0" }
            check "endless" { "It.", on = "unit", per = "month", level = "unit", run = function() while true do end end }
            check "kept" { "It.", on = "unit", per = "month", level = "unit", run = function() return not_met end }

            """, to: "\(office.workspace.folder)/plugins/bad.lua")
        let workspace = try Workspace.open(at: office.workspace.folder)
        _ = try workspace.add("unit", ["name=一支部", "kind=branch"])
        let answer = try workspace.check(RuleQuestion(only: ["bad"]))
        #expect(answer.outcome.faults.map(\.count) == [12])
        #expect(answer.count(.notEvaluated) == 12)
        #expect(answer.exitCode(failOn: .error) == 3)
        for all in [true, false] {
            let text = TerminalRenderer(language: .english).text(answer.document(all: all))
            #expect(text.hasPrefix("kept · unit rule · not met 12\n"))
            #expect(text.hasSuffix("\n\nnot evaluated\n· bad.endless: broke at plugins/bad.lua:2, 12 of 12 verdicts\n"))
        }
    }
}
