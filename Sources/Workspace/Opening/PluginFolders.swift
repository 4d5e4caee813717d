import Exchange
import Foundation
import Ledger
public import Scripting

/// Where plugins are found: those that ship with Zhibu, and the workspace's own.
struct PluginFolders {
    let workspace: String

    /// Every plugin file, the shipped ones first, each folder in the order of names.
    func set(_ settings: WorkspaceSettings) throws -> PluginSet {
        var files: [PluginFile] = []
        if let shipped = Self.shipped { files += try read(shipped, shown: "plugins", isShipped: true) }
        let own = "\(workspace)/plugins"
        if FileManager.default.fileExists(atPath: own), Self.shipped.map({ URL(filePath: $0).standardizedFileURL.path != own }) ?? true {
            files += try read(own, shown: "plugins", isShipped: false)
        }
        return PluginSet(files: files, settings: settings.scripts)
    }

    func read(_ folder: String, shown: String, isShipped: Bool) throws -> [PluginFile] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lua") }.sorted()
        return try names.map { name in
            let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
            // Bytes that are no UTF-8 become marks that the scanner refuses with their line.
            return PluginFile(path: "\(shown)/\(name)", text: String(decoding: data, as: UTF8.self), isShipped: isShipped)
        }
    }

    static func make(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw OpeningProblem.notWritten(folder, error.localizedDescription)
        }
    }

    /// The folder of the shipped plugins: named by the environment, beside the binary, or in the checkout that the binary was built in.
    static let shipped: String? = {
        let files = FileManager.default
        if let named = ProcessInfo.processInfo.environment["ZHIBU_PLUGINS"] { return named }
        let binary = URL(filePath: (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0])
        var here = binary.deletingLastPathComponent()
        let beside = here.deletingLastPathComponent().appending(path: "share/zhibu/plugins").path
        if files.fileExists(atPath: beside) { return beside }
        while here.path != "/" {
            if files.fileExists(atPath: here.appending(path: "Package.swift").path), files.fileExists(atPath: here.appending(path: "plugins").path) {
                return here.appending(path: "plugins").path
            }
            here = here.deletingLastPathComponent()
        }
        return nil
    }()
}

extension Workspace {
    /// The plugins that ship with Zhibu, where there is no workspace to ask.
    public static func shippedPlugins() throws -> PluginSet {
        guard let shipped = PluginFolders.shipped else { throw OpeningProblem.noWorkspace(FileManager.default.currentDirectoryPath) }
        return PluginSet(
            files: try PluginFolders(workspace: "").read(shipped, shown: "plugins", isShipped: true), settings: ScriptSettings(sheets: Importer.read))
    }
}
