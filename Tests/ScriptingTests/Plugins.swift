import Foundation
import Ledger
import Scripting

/// The plugins that ship with Zhibu, as they lie in the checkout.
enum ShippedPlugins {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "plugins")

    static func files() throws -> [PluginFile] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".lua") }.sorted().map { name in
            PluginFile(path: "plugins/\(name)", text: try String(contentsOf: folder.appending(path: name), encoding: .utf8), isShipped: true)
        }
    }

    /// The files of jobs, as the tool reads them outside of a workspace.
    static func jobs() throws -> [PluginFile] {
        let folder = folder.deletingLastPathComponent().appending(path: "scripts/jobs")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".lua") }.sorted().map { name in
            PluginFile(path: "scripts/jobs/\(name)", text: try String(contentsOf: folder.appending(path: name), encoding: .utf8), isShipped: true)
        }
    }
}

extension PluginSet {
    /// A single plugin from its text.
    init(_ text: String, path: String = "plugins/example.lua") {
        self.init(files: [PluginFile(path: path, text: text)])
    }
}
