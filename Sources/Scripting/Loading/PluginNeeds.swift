import Ledger
import Rules

/// Leaves out the plugins whose needs are not met, and tells each cause once.
struct PluginNeeds {
    private let plugins: [LoadedPlugin]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ plugins: [LoadedPlugin]) { self.plugins = plugins }

    mutating func settle() {
        refuseCycles()
        for plugin in plugins where plugin.isUsable {
            guard let need = plugin.needs.first(where: { isMissing($0) }) else { continue }
            plugin.isUsable = false
            diagnostics.append(unmet(need, plugin))
        }
        leaveOutWhatWaits()
    }

    /// Nobody can be read before the other.
    private mutating func refuseCycles() {
        for cycle in cycles() {
            let first = cycle[0]
            for plugin in cycle { plugin.isUsable = false }
            let names = (cycle + [first]).map(\.identity.name).joined(separator: " → ")
            diagnostics.append(
                problem(
                    "cyclic_needs", first,
                    cycle.count == 1
                        ? Message(zh: "插件 '\(first.identity.name)' 需要它自己", en: "plugin '\(first.identity.name)' needs itself")
                        : Message(zh: "这些插件互相需要，都没有使用：\(names)", en: "these plugins need each other, and none is used: \(names)"),
                    hint: Message(zh: "从其中一个的 needs 里去掉另一个", en: "take one of them out of the needs of the other")))
        }
    }

    /// Each ring of plugins that need each other, from the one that was read first.
    private func cycles() -> [[LoadedPlugin]] {
        var cycles: [[LoadedPlugin]] = []
        for plugin in plugins where plugin.isUsable {
            guard !cycles.joined().contains(where: { $0 === plugin }), let ring = path(from: plugin, to: plugin, []) else { continue }
            cycles.append(ring)
        }
        return cycles
    }

    /// The plugins on the way along needs, without the last; nil where there is none.
    private func path(from plugin: LoadedPlugin, to goal: LoadedPlugin, _ passed: [LoadedPlugin]) -> [LoadedPlugin]? {
        let passed = passed + [plugin]
        for need in plugin.needs {
            guard let next = self.plugin(need.name), next.isUsable else { continue }
            if next === goal { return passed }
            if !passed.contains(where: { $0 === next }), let found = path(from: next, to: goal, passed) { return found }
        }
        return nil
    }

    private func plugin(_ name: String) -> LoadedPlugin? { plugins.first { $0.identity.name == name } }

    /// Whether no plugin of that name is there, or only an older one.
    private func isMissing(_ need: Requirement) -> Bool {
        guard need.name != Release.name else { return false }
        guard let present = plugin(need.name) else { return true }
        // What was not read has no version to compare: it is told by its own mistake.
        return present.isUsable && !need.isMet(by: present.identity.version)
    }

    private func unmet(_ need: Requirement, _ plugin: LoadedPlugin) -> Diagnostic {
        let names = plugins.map(\.identity.name).filter { $0 != plugin.identity.name }
        guard let present = self.plugin(need.name) else {
            return problem(
                "missing_need", plugin,
                Message(zh: "需要 \(need)，但没有插件 '\(need.name)'", en: "this plugin needs \(need), and there is no plugin '\(need.name)'"),
                hint: .nearest(to: need.name, among: names, otherwise: Message(zh: "把它放进 plugins/", en: "put it into plugins/")))
        }
        let here = "\(present.identity.name) \(present.identity.version)"
        return problem(
            "old_need", plugin, Message(zh: "需要 \(need)，这里是 \(here)", en: "this plugin needs \(need); this is \(here)"),
            hint: Message(zh: "升级 \(need.name)，或改用本插件的旧版本", en: "update \(need.name), or take an older version of this plugin"))
    }

    /// Those who need one that is left out are left out too, which is said with its cause and not told again.
    private mutating func leaveOutWhatWaits() {
        var waiting: [String] = []
        while let plugin = plugins.first(where: { $0.isUsable && $0.needs.contains { self.plugin($0.name)?.isUsable == false } }) {
            plugin.isUsable = false
            waiting.append(plugin.identity.name)
        }
        guard !waiting.isEmpty else { return }
        let note = Message(
            zh: "需要没有使用的插件，因此也没有使用：\(waiting.joined(separator: "、"))",
            en: "left out too, since they need a plugin that is: \(waiting.joined(separator: ", "))")
        if diagnostics.isEmpty { notes.append(note) } else { diagnostics[0].notes.append(note) }
    }

    /// What is to be said with a mistake that was told before the needs were looked at.
    private(set) var notes: [Message] = []

    private func problem(_ code: String, _ plugin: LoadedPlugin, _ message: Message, hint: Message) -> Diagnostic {
        let place = plugin.source.place(ofSetting: "needs", from: plugin.line) ?? plugin.nameLocation
        var diagnostic = Diagnostic(code, .fault, message, at: place, hint: hint)
        diagnostic.sourceLine = plugin.source.line(place.line)
        diagnostic.origin = Diagnostic.Origin(plugin: plugin.identity.name, version: plugin.identity.version)
        return diagnostic
    }
}
