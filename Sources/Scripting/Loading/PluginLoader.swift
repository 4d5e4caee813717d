import Ledger
import LuaRuntime
import Rules

/// Reads one plugin file: loading only declares.
enum PluginLoader {
    static func load(_ file: PluginFile, into host: ScriptHost) throws -> LoadedPlugin {
        let plugin = LoadedPlugin(file)
        let words = NodeWords(path: file.path)
        host.retain(words)
        do {
            let environment = try host.environment(named: file.path, words: words)
            let chunk = try host.state.load(LuaSource(name: file.path, text: file.text), into: environment)
            try chunk.call()
            try environment.seal()
            try settle(plugin, words)
            keepFunctions(words.made, host)
        } catch {
            plugin.isUsable = false
            plugin.diagnostics.append(ErrorReading.diagnostic(for: error, plugin: plugin, declaration: nil))
        }
        return plugin
    }

    /// What was made must stand somewhere, and the file must say what it is.
    private static func settle(_ plugin: LoadedPlugin, _ words: NodeWords) throws {
        if let head = words.heads.first {
            throw loose(
                plugin, "unfinished", Message(zh: "\(head.word) \"\(head.id)\" 后面没有 { … }", en: "\(head.word) \"\(head.id)\" has no { … } behind it"),
                head.location)
        }
        let declared = words.declarations
        plugin.declarations = declared.filter { $0.word != "plugin" }
        guard let node = declared.first(where: { $0.word == "plugin" }) else {
            throw loose(
                plugin, "no_plugin", Message(zh: "\(plugin.file.path) 没有 plugin { … }", en: "\(plugin.file.path) has no plugin { … }"),
                Location(plugin.file.path, line: 1),
                hint: Message(
                    zh: "在开头写 plugin { \"一句说明\", name = \"…\", version = \"1.0.0\" }",
                    en: "begin with plugin { \"a sentence\", name = \"…\", version = \"1.0.0\" }"))
        }
        (plugin.identity, plugin.doc) = try PluginDeclaration.read(node, plugin.source)
        if let stray = words.strays.first {
            throw loose(
                plugin, "stray", Message(zh: "这个 \(stray.title) 不在任何声明里", en: "this \(stray.title) stands outside a declaration"), stray.location,
                hint: Message(zh: "把它放进 check、measure 或 score 的 { … } 里", en: "put it into the { … } of a check, a measure or a score"))
        }
        var seen: [String: Node] = [:]
        for node in plugin.declarations {
            let name = "\(node.word) \(node.id ?? "")"
            if let other = seen[name] {
                throw loose(
                    plugin, "doubled_id",
                    Message(zh: "\(node.title) 声明了两次，第一次在第 \(other.line) 行", en: "\(node.title) is declared twice, first on line \(other.line)"), node.location)
            }
            seen[name] = node
        }
    }

    private static func loose(_ plugin: LoadedPlugin, _ code: String, _ message: Message, _ location: Location, hint: Message? = nil) -> Diagnostic {
        var diagnostic = Diagnostic(code, .fault, message, at: location, hint: hint)
        diagnostic.sourceLine = plugin.source.line(location.line)
        diagnostic.origin = Diagnostic.Origin(plugin: plugin.identity.name, version: plugin.identity.version)
        return diagnostic
    }

    private static func keepFunctions(_ nodes: [Node], _ host: ScriptHost) {
        for node in nodes {
            for (name, value) in node.settings.named {
                if case .function(let function) = value { host.keep(function, at: .init(location: node.location, name: name)) }
            }
            if case .function(let function)? = node.settings.entries.first { host.keep(function, at: .init(location: node.location, name: "points")) }
        }
    }
}
