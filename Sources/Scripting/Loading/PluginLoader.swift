import Ledger
import LuaRuntime
import Rules

/// Reads one plugin file: loading only declares.
enum PluginLoader {
    static func load(_ file: PluginFile, into host: ScriptHost) throws -> LoadedPlugin {
        let plugin = LoadedPlugin(file)
        let words = host.words
        words.begin(file.path)
        do {
            if let problem = file.problem { throw unreadable(plugin, problem) }
            let environment = try host.environment(named: file.path)
            let chunk = try host.state.load(LuaSource(name: file.path, text: file.text, passingOver: host.readsCases ? nil : "case"), into: environment)
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

    private static func unreadable(_ plugin: LoadedPlugin, _ problem: Message) -> Diagnostic {
        let folder = plugin.file.path.split(separator: "/").dropLast().joined(separator: "/")
        return loose(
            plugin, "unreadable", Message(zh: "读不了：\(problem.zh)", en: "it cannot be read: \(problem.en)"), Location(plugin.file.path),
            hint: Message(
                zh: "\(folder)/ 里的 .lua 都要是能读的文件；把它移走或改名", en: "each .lua in \(folder)/ is a file that can be read: move this away, or rename it"))
    }

    /// What was made must stand somewhere, and the file must say what it is.
    private static func settle(_ plugin: LoadedPlugin, _ words: NodeWords) throws {
        if let head = words.heads.first {
            throw loose(
                plugin, "unfinished", Message(zh: "\(head.word) \"\(head.id)\" 后面没有 { … }", en: "\(head.word) \"\(head.id)\" has no { … } behind it"),
                plugin.source.place(of: head.word, on: head.location),
                hint: Message(zh: "写成 \(head.word) \"\(head.id)\" { … }", en: "write \(head.word) \"\(head.id)\" { … }"))
        }
        let declared = words.declarations
        plugin.declarations = declared.filter { $0.word != "plugin" }
        try identify(plugin, declared.filter { $0.word == "plugin" })
        if let stray = words.strays.first {
            throw loose(
                plugin, "stray", Message(zh: "这个 \(stray.title) 不在任何声明里", en: "this \(stray.title) stands outside a declaration"),
                plugin.source.place(of: stray),
                hint: Message(zh: "把它放进 check、measure 或 score 的 { … } 里", en: "put it into the { … } of a check, a measure or a score"))
        }
        var seen: [String: Node] = [:]
        for node in plugin.declarations {
            if let id = node.id, node.word != "calendar", !id.isIdentifier {
                throw loose(
                    plugin, "bad_id", Message(zh: "标识 \"\(id)\" 只能用小写字母、数字和下划线，以字母开头", en: "the id \"\(id)\" may hold a-z, 0-9 and _ only, a letter first"),
                    plugin.source.place(of: node), hint: Message(zh: "中文名称写在 zh = \"…\" 里", en: "the label that people read is zh = \"…\""))
            }
            if let other = seen.updateValue(node, forKey: node.title) {
                throw loose(
                    plugin, "doubled_id",
                    Message(zh: "\(node.title) 声明了两次，第一次在第 \(other.line) 行", en: "\(node.title) is declared twice, first on line \(other.line)"),
                    plugin.source.place(of: node), hint: Message(zh: "换一个标识，或删掉其中一个", en: "take another id, or delete one of them"))
            }
        }
    }

    private static func identify(_ plugin: LoadedPlugin, _ nodes: [Node]) throws {
        guard let node = nodes.first else {
            throw loose(
                plugin, "no_plugin", Message(zh: "\(plugin.file.path) 没有 plugin { … }", en: "\(plugin.file.path) has no plugin { … }"),
                Location(plugin.file.path, line: 1),
                hint: Message(
                    zh: "在开头写 plugin { \"一句说明\", name = \"…\", version = \"1.0.0\" }",
                    en: "begin with plugin { \"a sentence\", name = \"…\", version = \"1.0.0\" }"))
        }
        if nodes.count > 1 {
            throw loose(
                plugin, "two_plugins", Message(zh: "一个文件里有两个 plugin { … }", en: "there are two plugin { … } in one file"), plugin.source.place(of: nodes[1]),
                hint: Message(zh: "一个文件只写一个，另一个移到自己的文件里", en: "keep one; the other goes into a file of its own"))
        }
        let manifest = try PluginDeclaration.read(node, plugin.source)
        (plugin.identity, plugin.doc, plugin.needs, plugin.line) = (manifest.identity, manifest.doc, manifest.needs, node.line)
        plugin.nameLocation = plugin.source.place(ofSetting: "name", from: node.line) ?? plugin.source.place(of: node)
    }

    private static func loose(_ plugin: LoadedPlugin, _ code: String, _ message: Message, _ location: Location, hint: Message) -> Diagnostic {
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
