import Ledger
import Scripting
import Testing

@Suite("The plugins that ship")
struct ShippedPluginTests {
    @Test("they have no mistake, a case for each declaration, and meet all of them")
    func cases() throws {
        let report = try PluginSet(files: try ShippedPlugins.files()).test()
        #expect(report.diagnostics.map(\.message.en) == [])
        #expect(report.results.compactMap(\.diagnostic).map { "\($0.location?.description ?? "") \($0.notes.map(\.en))" } == [])
        #expect(report.untested == [])
        #expect(report.passed > 20)
    }
}
