import Ledger
import Rules
import Scripting

extension PluginCatalogue {
    /// The checks and scores that a name means: those that are called so; else those of the plugin that is.
    func rules(called name: String) -> [CheckIdentity] {
        let own = plugins.flatMap { $0.checks + $0.scores }.filter { $0.isCalled(name) }
        return own.isEmpty ? plugins.filter { $0.identity.name == name }.flatMap { $0.checks + $0.scores } : own
    }

    func measures(called name: String) -> [CheckIdentity] {
        plugins.flatMap(\.measures).filter { $0.isCalled(name) }
    }

    func hasPlugin(_ name: String) -> Bool { plugins.contains { $0.identity.name == name } }

    /// - Parameter identities: what could have been named.
    static func unknown(_ name: String, among identities: [CheckIdentity], plugins: [String], _ what: Message) -> Diagnostic {
        let known = identities.flatMap { [$0.id, $0.qualified, $0.zh] } + plugins
        return Diagnostic(
            "unknown_check", .usage, Message(zh: "没有\(what.zh) '\(name)'", en: "there is no \(what.en) '\(name)'"),
            hint: NearMiss.nearest(to: name, among: known).map { Message(zh: "是否想写 '\($0)'？", en: "did you mean '\($0)'?") }
                ?? Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them"))
    }
}

extension CheckIdentity {
    fileprivate func isCalled(_ name: String) -> Bool { id == name || qualified == name || zh == name }
}
