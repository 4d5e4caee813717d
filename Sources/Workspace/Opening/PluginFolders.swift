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
        var scripts = settings.scripts
        scripts.queries = try queries()
        return PluginSet(files: files, settings: scripts)
    }

    /// The saved queries, in the order of names.
    func queries() throws -> [PluginFile] {
        let folder = "\(workspace)/queries"
        return FileManager.default.fileExists(atPath: folder) ? try read(folder, shown: "queries", isShipped: false) : []
    }

    func read(_ folder: String, shown: String, isShipped: Bool) throws -> [PluginFile] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lua") }.sorted()
        return names.map { name in
            let path = "\(folder)/\(name)"
            if let problem = Self.problem(with: path) { return PluginFile(path: "\(shown)/\(name)", unreadable: problem, isShipped: isShipped) }
            guard let data = FileManager.default.contents(atPath: path) else {
                return PluginFile(path: "\(shown)/\(name)", unreadable: Message(zh: "没有读取的权限", en: "there is no permission to"), isShipped: isShipped)
            }
            guard let text = String(validating: data, as: UTF8.self) else {
                return PluginFile(path: "\(shown)/\(name)", unreadable: Self.otherEncoding(data), isShipped: isShipped)
            }
            return PluginFile(path: "\(shown)/\(name)", text: text, isShipped: isShipped)
        }
    }

    /// Text of another encoding would be judged as something that nobody wrote.
    private static func otherEncoding(_ data: Data) -> Message {
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line = (lines.firstIndex { $0.contains("\u{FFFD}") } ?? 0) + 1
        return Message(zh: "第 \(line) 行不是 UTF-8；请另存为 UTF-8", en: "line \(line) is not UTF-8; save the file as UTF-8")
    }

    /// Why nothing can be read there, asked before it is opened: a pipe would be waited for.
    private static func problem(with path: String) -> Message? {
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        switch (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType {
        case .typeRegular?: return nil
        case .typeDirectory?: return Message(zh: "这是一个文件夹", en: "it is a folder")
        case .typeSymbolicLink?, nil: return Message(zh: "链接所指的文件不在", en: "what it links to is not there")
        default: return Message(zh: "这不是普通文件", en: "it is no plain file")
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
