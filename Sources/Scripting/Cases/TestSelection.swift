import Ledger
import Rules

/// Which plugins and declarations a run of the cases is about.
struct TestSelection {
    private let names: Set<String>
    /// Plugins that are named themselves, or declare something that is.
    private let plugins: Set<String>

    /// - Throws: a `Diagnostic` with the near miss where nothing is called by a name.
    init(_ names: [String], _ host: ScriptHost) throws {
        let wanted = Set(names)
        self.names = wanted
        let tested = host.plugins.flatMap { plugin in plugin.declarations.filter { CaseSubject.words.contains($0.word) }.map { (plugin, $0) } }
        let named = host.plugins.filter { names.contains($0.identity.name) } + tested.filter { Self.isCalled($0.1, in: $0.0, by: wanted) }.map(\.0)
        plugins = Set(named.map(\.identity.name))
        let known = host.plugins.map(\.identity.name) + tested.compactMap(\.1.id)
        // What a file declares that does not load, nobody knows.
        let isComplete = host.plugins.allSatisfy(\.isUsable)
        for name in names where isComplete && !host.plugins.contains(where: { $0.identity.name == name }) {
            guard !tested.contains(where: { Self.isCalled($0.1, in: $0.0, by: [name]) }) else { continue }
            throw Diagnostic(
                "unknown_plugin", .usage, Message(zh: "没有插件或声明 '\(name)'", en: "there is no plugin or declaration '\(name)'"),
                hint: NearMiss.nearest(to: name, among: known).map(Message.nearest) ?? Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them")
            )
        }
    }

    func includes(_ node: Node, of plugin: LoadedPlugin) -> Bool {
        names.isEmpty || names.contains(plugin.identity.name) || Self.isCalled(node, in: plugin, by: names)
    }

    /// Whether a mistake that was found while reading concerns what is asked about.
    func includes(_ diagnostic: Diagnostic) -> Bool {
        guard !names.isEmpty, !plugins.isEmpty, let origin = diagnostic.origin else { return true }
        return plugins.contains(origin.plugin)
    }

    private static func isCalled(_ node: Node, in plugin: LoadedPlugin, by names: Set<String>) -> Bool {
        guard let id = node.id else { return false }
        return names.contains(id) || names.contains("\(plugin.identity.name).\(id)")
    }
}
