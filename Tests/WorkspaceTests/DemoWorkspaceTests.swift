import Ledger
import Rules
import Scripting
import Testing

@testable import Workspace

@Suite("The demo's settings")
struct DemoWorkspaceTests {
    @Test("judge as of the last day of the last year")
    func asOf() {
        #expect(DemoWorkspace.settings(language: .chinese).contains("as_of = \"\(DemoLedger.asOf)\""))
    }

    @Test("name only checks and clauses that the shipped plugins declare")
    func names() throws {
        let catalogue = try DemoLedger.shared.get().catalogue
        let checks = catalogue.plugins.flatMap(\.checks).map(\.qualified)
        for section in DemoWorkspace.settings(language: .chinese).matches(of: /\[(checks|params)\."([^"]+)"\]/) {
            let id = String(section.2)
            if section.1 == "checks" {
                #expect(checks.contains(id), "\(id)")
            } else {
                #expect(ClauseReference(id).map(catalogue.ruleBook.declares) == true, "\(id)")
            }
        }
        #expect(DemoWorkspace.settings(language: .chinese).matches(of: /^\[/.anchorsMatchLineEndings()).count == 2)
    }

    @Test("tell every gap in both languages, and each once")
    func gaps() {
        let all = DemoGaps.all + DemoGaps.edges
        #expect(all.allSatisfy { !$0.story.zh.isEmpty && !$0.story.en.isEmpty })
        #expect(Set(all).count == all.count)
    }
}
