import Foundation
import Ledger
public import Scripting

/// The plugins that a command is about: those of a workspace, or where there is none those that ship.
public struct PluginShelf: Sendable {
    public let plugins: PluginSet
    public let workspace: Workspace?

    public init(_ workspace: Workspace) {
        self.workspace = workspace
        plugins = workspace.plugins
    }

    /// Those that ship.
    public init() throws {
        workspace = nil
        plugins = try Workspace.shippedPlugins()
    }

    /// A file as the plugins know it, wherever one stands: `plugins/ring.lua`. A name is left as it is.
    public func called(_ name: String) -> String {
        guard name.hasSuffix(".lua"), let workspace else { return name }
        let path = URL(filePath: name).resolvingSymlinksInPath().path
        let folder = URL(filePath: workspace.folder).resolvingSymlinksInPath().path + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : name
    }

    /// Keeps in `plugins.lock` what came of all cases; of a part of them it keeps nothing.
    public func remember(_ report: TestReport, of request: TestRequest) throws {
        guard request.names.isEmpty, request.caseText == nil, report.diagnostics.isEmpty, let workspace else { return }
        try workspace.write(lock: PluginLock(try plugins.describe()).tested(report))
    }

    /// How many cases of each plugin pass: as remembered, else they are run now.
    public func caseCounts() throws -> [String: CaseCount] {
        if let lock = workspace?.pluginLock, let remembered = lock.remembered(for: PluginLock(try plugins.describe())) { return remembered }
        return try plugins.test().countsByPlugin
    }
}

extension Workspace {
    private var lockPath: String { "\(folder)/\(PluginLock.fileName)" }

    /// Nil where there is none, or where it cannot be read: then nothing is remembered.
    var pluginLock: PluginLock? { (try? String(contentsOfFile: lockPath, encoding: .utf8)).flatMap { PluginLock($0) } }

    func write(lock: PluginLock) throws {
        // A file that says the same already is left alone, so that a workspace that cannot be written to can be tested.
        guard (try? String(contentsOfFile: lockPath, encoding: .utf8)) != lock.text else { return }
        try write(lock.text, to: lockPath)
    }

    /// The plugins that the workspace begins with; no case was run yet.
    func writeFirstLock() throws { try write(lock: PluginLock(try plugins.describe())) }

    /// Plugins whose cases do not all pass.
    func caseProblems() throws -> [Diagnostic] {
        try PluginShelf(self).caseCounts().filter { $0.value.failed > 0 }.sorted { $0.key < $1.key }.map { name, count in
            Diagnostic(
                "failing_cases", .note,
                Message(zh: "插件 '\(name)' 有 \(count.failed) 个例子没有通过", en: "\(count.failed) of the cases of plugin '\(name)' do not pass"), severity: .warning,
                hint: Message(zh: "运行 zhibu plugin test \(name)", en: "run zhibu plugin test \(name)"))
        }
    }
}
