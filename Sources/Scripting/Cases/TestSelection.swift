import Ledger
import Rules

/// Which plugins and declarations a run of the cases is about.
struct TestSelection {
    private let names: Set<String>
    /// Plugins that are named themselves, or declare something that is.
    private let plugins: Set<String>
    private let files: Set<String>

    /// - Throws: a `Diagnostic` with the near miss where nothing is called by a name.
    init(_ names: [String], _ host: ScriptHost) throws {
        let wanted = Set(names)
        self.names = wanted
        let tested = host.plugins.flatMap { plugin in plugin.declarations.filter { CaseSubject.words.contains($0.word) }.map { (plugin, $0) } }
        let named = host.plugins.filter { $0.isCalled(by: wanted) } + tested.filter { Self.isCalled($0.1, in: $0.0, by: wanted) }.map(\.0)
        plugins = Set(named.map(\.identity.name))
        files = Set(named.map(\.file.path))
        let known = host.plugins.map(\.identity.name) + tested.compactMap(\.1.id)
        // What a file declares that does not load, nobody knows.
        let isComplete = host.plugins.allSatisfy(\.isUsable)
        for name in names where isComplete && !host.plugins.contains(where: { $0.isCalled(by: [name]) }) {
            guard !tested.contains(where: { Self.isCalled($0.1, in: $0.0, by: [name]) }) else { continue }
            throw Diagnostic(
                "unknown_plugin", .usage, Message(zh: "没有插件或声明 '\(name)'", en: "there is no plugin or declaration '\(name)'"),
                hint: .nearest(
                    to: name, among: known,
                    otherwise: name.hasSuffix(".lua")
                        ? Message(zh: "工作区的 plugins/ 和 jobs/ 里没有这个文件", en: "plugins/ and jobs/ of the workspace have no such file")
                        : Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them")))
        }
    }

    func includes(_ node: Node, of plugin: LoadedPlugin) -> Bool {
        names.isEmpty || plugin.isCalled(by: names) || Self.isCalled(node, in: plugin, by: names)
    }

    func includes(_ plugin: LoadedPlugin) -> Bool { names.isEmpty || files.contains(plugin.file.path) }

    /// Whether a mistake that was found while reading concerns what is asked about.
    func includes(_ diagnostic: Diagnostic) -> Bool {
        guard !names.isEmpty, !plugins.isEmpty, let origin = diagnostic.origin else { return true }
        // By the file too: a mistake in its first line is told under the name that it gives itself.
        return plugins.contains(origin.plugin) || diagnostic.location.map { files.contains($0.file) } == true
    }

    private static func isCalled(_ node: Node, in plugin: LoadedPlugin, by names: Set<String>) -> Bool {
        guard let id = node.id else { return false }
        return names.contains(id) || names.contains("\(plugin.identity.name).\(id)")
    }
}

extension LoadedPlugin {
    /// By its name, by its file, or by that of its file: of a file that does not load no other is known.
    fileprivate func isCalled(by names: Set<String>) -> Bool {
        names.contains(identity.name) || names.contains(file.path) || names.contains(PluginIdentity.ofFile(file).name)
    }
}
