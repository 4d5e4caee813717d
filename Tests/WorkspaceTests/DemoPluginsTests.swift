import Ledger
import Rules
import Scripting
import Testing

@testable import Workspace

@Suite("The shipped plugins")
struct DemoPluginsTests {
    @Test("load without a complaint")
    func load() throws {
        let catalogue = try DemoLedger.shared.get().catalogue
        #expect(catalogue.diagnostics.map { "\($0.location?.description ?? ""): \($0.message.en)" } == [])
        #expect(!catalogue.plugins.isEmpty)
        #expect(catalogue.plugins.filter { !$0.isUsable }.map(\.path) == [])
    }

    @Test("keep every case that they tell")
    func cases() throws {
        let report = try DemoLedger.shared.get().plugins.test()
        let failures = report.results.compactMap { result -> String? in
            switch result.outcome {
            case .passed: nil
            case .failed(let differences, let place, _): "\(place): \(result.name): \(differences.map(\.message.en).joined(separator: "; "))"
            case .faulted(let diagnostic): "\(result.location): \(result.name): \(diagnostic.message.en)"
            }
        }
        #expect(failures == [])
        #expect(report.untested == [])
        #expect(report.passed > 40)
    }

    @Test("cite for every check a clause or state a level, and never call a unit's rule national")
    func levels() throws {
        let catalogue = try DemoLedger.shared.get().catalogue
        let units = catalogue.ruleBook.regulations.values.filter { $0.issuer == "unit" }
        #expect(units.map(\.id).sorted() == ["class_rules", "forum_rules", "research_rules", "seminar_rules"])
        for edition in units.flatMap(\.editions) { #expect(edition.certainty == "local", "\(edition.name)") }
        for clause in units.flatMap(\.editions).flatMap(\.clauses) { #expect(clause.level == .unit, "\(clause.id)") }
        for edition in catalogue.ruleBook.regulations.values.flatMap(\.editions) { #expect(!edition.certainty.isEmpty, "\(edition.name)") }
    }
}
