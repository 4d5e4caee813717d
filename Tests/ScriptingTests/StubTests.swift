import Foundation
import Ledger
import Scripting
import Testing

@Suite("The editor's stub")
struct StubTests {
    static let reference = ShippedPlugins.folder.deletingLastPathComponent().appending(path: "docs/reference/zhibu.lua")

    @Test("the committed reference is what the tool writes")
    func fresh() throws {
        let stub = try PluginSet(files: ShippedPlugins.files() + ShippedPlugins.jobs()).stub()
        let committed = try String(contentsOf: Self.reference, encoding: .utf8)
        #expect(stub == committed, "docs/reference/zhibu.lua is out of date: scripts/zhibu api --format lua > docs/reference/zhibu.lua")
    }

    @Test("every field of every model is documented")
    func fields() throws {
        let lines = Set(
            try PluginSet(files: ShippedPlugins.files() + ShippedPlugins.jobs()).stub().split(separator: "\n").map { $0.prefix { $0 != "(" } }.map(String.init))
        let text = lines.joined(separator: "\n")
        for model in Catalogue.models {
            #expect(text.contains("---@class zhibu.\(model.name)"))
            for field in model.fields where !field.isManaged { #expect(text.contains("---@field \(field.name) "), "\(model.name).\(field.name)") }
        }
    }
}
