import Foundation
import Ledger
import Scripting
import Testing

@Suite("The jobs that ship")
struct ShippedJobTests {
    @Test("beside the plugins that ship they have no mistake, a case for each declaration, and meet all of them")
    func cases() throws {
        let files = try ShippedPlugins.jobs()
        #expect(files.count == 10)
        let report = try PluginSet(files: try ShippedPlugins.files() + files).test()
        #expect(report.diagnostics.map(\.message.en) == [])
        #expect(report.results.compactMap(\.diagnostic).map { "\($0.location?.description ?? "") \($0.notes.map(\.en)) \($0.message.en)" } == [])
        #expect(report.untested == [])
    }

    @Test("docs/jobs.md tells of each")
    func documented() throws {
        let page = try String(
            contentsOf: ShippedPlugins.folder.deletingLastPathComponent().appending(path: "docs/jobs.md"), encoding: .utf8)
        for file in try ShippedPlugins.jobs() {
            let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
            #expect(page.contains("| `\(name)` "), "\(name)")
        }
    }
}
