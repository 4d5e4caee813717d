import Ledger
import Rules

/// Leaves out a plugin whose name another one bears that was read before it.
enum DoubledPlugins {
    static func refuse(_ plugins: [LoadedPlugin]) -> [Diagnostic] {
        var first: [String: LoadedPlugin] = [:]
        var diagnostics: [Diagnostic] = []
        for plugin in plugins where plugin.isUsable {
            guard let other = first[plugin.identity.name] else {
                first[plugin.identity.name] = plugin
                continue
            }
            plugin.isUsable = false
            diagnostics.append(doubled(plugin, other))
        }
        return diagnostics
    }

    private static func doubled(_ plugin: LoadedPlugin, _ other: LoadedPlugin) -> Diagnostic {
        let name = plugin.identity.name
        var diagnostic = Diagnostic(
            "doubled_plugin", .fault,
            Message(
                zh: "插件 '\(name)' 有两个：\(other.file.path) 和 \(plugin.file.path)",
                en: "there are two plugins '\(name)': \(other.file.path) and \(plugin.file.path)"),
            at: plugin.nameLocation, hint: Message(zh: "给其中一个改名", en: "rename one of them"))
        diagnostic.sourceLine = plugin.source.line(diagnostic.location?.line)
        return diagnostic
    }
}
