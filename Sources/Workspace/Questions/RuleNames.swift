import Ledger
import Rules
import Scripting

extension PluginCatalogue {
    /// The checks and scores that a name means: those that are called so; else those of the plugin that is.
    /// - Throws: a `Diagnostic` where the name is the id of checks of several plugins.
    func rules(called name: String) throws -> [CheckIdentity] {
        let own = plugins.flatMap { $0.checks + $0.scores }.filter { $0.isCalled(name) }
        let names = own.filter { $0.id == name }.map(\.qualified)
        guard names.count <= 1 else { throw Self.ambiguous(name, names) }
        return own.isEmpty ? plugins.filter { $0.identity.name == name }.flatMap { $0.checks + $0.scores } : own
    }

    func measures(called name: String) -> [CheckIdentity] {
        plugins.flatMap(\.measures).filter { $0.isCalled(name) }
    }

    func hasPlugin(_ name: String) -> Bool { plugins.contains { $0.identity.name == name } }

    private static func ambiguous(_ name: String, _ names: [String]) -> Diagnostic {
        Diagnostic(
            "ambiguous_check", .usage,
            Message(
                zh: "'\(name)' 是几条规则的标识：\(names.joined(separator: "、"))", en: "'\(name)' is the id of several rules: \(names.joined(separator: ", "))"),
            hint: Message(zh: "写全名，如 \(names[0])", en: "write the whole name, as \(names[0])"))
    }

    /// - Parameter identities: what could have been named.
    static func unknown(_ name: String, among identities: [CheckIdentity], plugins: [String], _ what: Message) -> Diagnostic {
        let known = identities.flatMap { [$0.id, $0.qualified, $0.zh] } + plugins
        return Diagnostic(
            "unknown_check", .usage, Message(zh: "没有\(what.zh) '\(name)'", en: "there is no \(what.en) '\(name)'"),
            hint: .nearest(to: name, among: known, otherwise: Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them")))
    }
}
