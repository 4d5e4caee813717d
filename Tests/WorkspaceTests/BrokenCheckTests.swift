import Ledger
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
            guard case .table(let table)? = answer.document(all: all).blocks.first else { return }
            #expect(table.rows.count == 12)
            #expect(table.rows.allSatisfy { $0[0].value == .text("kept") })
        }
    }
}
