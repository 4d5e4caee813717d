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
        scripts.knowsAllJobs = false
        return PluginSet(files: files, settings: scripts)
    }

    /// The saved queries, in the order of names.
    func queries() throws -> [PluginFile] {
        let folder = "\(workspace)/queries"
        return FileManager.default.fileExists(atPath: folder) ? try read(folder, shown: "queries", isShipped: false) : []
    }

    /// Every file of jobs that declares, the shipped ones first. One of the workspace stands in place of a shipped one of the same name: those
    /// are there to be copied and changed.
    func jobs() throws -> [PluginFile] {
        let own = "\(workspace)/jobs"
        let ours = FileManager.default.fileExists(atPath: own) ? try read(own, shown: "jobs", isShipped: false) : []
        let shipped = try Self.shippedJobs.map { try read($0, shown: Self.shippedJobsName, isShipped: true) } ?? []
        let names = Set(ours.map(\.name))
        return (shipped.filter { !names.contains($0.name) } + ours).filter { $0.problem != nil || $0.nature == .declarations }
    }

    func read(_ folder: String, shown: String, isShipped: Bool) throws -> [PluginFile] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lua") }.sorted()
        return names.map { name in
            let path = "\(folder)/\(name)"
            if let problem = Self.problem(with: path) { return PluginFile(path: "\(shown)/\(name)", unreadable: problem, isShipped: isShipped) }
            guard let data = FileManager.default.contents(atPath: path) else {
                return PluginFile(path: "\(shown)/\(name)", unreadable: Message(zh: "没有读取的权限", en: "there is no permission to"), isShipped: isShipped)
            }
            return PluginFile(path: "\(shown)/\(name)", data: data, isShipped: isShipped)
        }
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
            throw OpeningProblem.notWritten(folder, error)
        }
    }

    /// The folder of the shipped plugins, and that of the shipped jobs.
    static let shipped = shippedFolder("plugins", installed: "plugins", named: "ZHIBU_PLUGINS")
    static let shippedJobs = shippedFolder(shippedJobsName, installed: "jobs", named: "ZHIBU_JOBS")
    static let shippedJobsName = "scripts/jobs"

    /// A folder that ships: named by the environment, beside the binary, or in the checkout that the binary was built in.
    private static func shippedFolder(_ name: String, installed: String, named variable: String) -> String? {
        let files = FileManager.default
        if let named = ProcessInfo.processInfo.environment[variable] { return named }
        var here = URL(filePath: OwnBinary.path).deletingLastPathComponent()
        let beside = here.deletingLastPathComponent().appending(path: "share/zhibu/\(installed)").path
        if files.fileExists(atPath: beside) { return beside }
        while here.path != "/" {
            if files.fileExists(atPath: here.appending(path: "Package.swift").path), files.fileExists(atPath: here.appending(path: name).path) {
                return here.appending(path: name).path
            }
            here = here.deletingLastPathComponent()
        }
        return nil
    }
}

extension PluginFile {
    /// The file's name without its folders.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension Workspace {
    /// The plugins that ship with Zhibu, where there is no workspace to ask.
    public static func shippedPlugins() throws -> PluginSet {
        guard let shipped = PluginFolders.shipped else { throw OpeningProblem.noWorkspace(FileManager.default.currentDirectoryPath) }
        let folders = PluginFolders(workspace: "")
        return PluginSet(
            files: try folders.read(shipped, shown: "plugins", isShipped: true) + folders.jobs(), settings: ScriptSettings(sheets: Importer.read))
    }

    /// The same workspace with the files of jobs beside its plugins: for whoever runs or tests them. Questions are asked without, so that a broken
    /// one stops none.
    public func withJobFiles() throws -> Workspace {
        try with(plugins.files + PluginFolders(workspace: folder).jobs())
    }

    /// The same workspace with other files, jobs among them.
    func with(_ files: [PluginFile]) -> Workspace {
        var scripts = settings.scripts
        scripts.inbox = Inbox(workspace: folder).reader
        return Workspace(folder: folder, settings: settings, plugins: PluginSet(files: files, settings: scripts))
    }
}
