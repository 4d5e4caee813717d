import Ledger
import Rules
import Scripting

/// Which rules a run did not evaluate, or not everywhere, and why: switched off, broken, left out. Silence is never "met".
struct UnevaluatedRules {
    let outcome: CheckOutcome
    let request: RunRequest
    /// What the workspace says of checks.
    let settings: [String: CheckSettings]
    let plugins: [PluginCatalogue.Plugin]
    let problems: [Diagnostic]

    /// A line a rule.
    var lines: [Message] { switchedOff + broken + unreadPlugins + leftOut }

    private var switchedOff: [Message] {
        outcome.disabled.map { check in
            guard let setting = settings[check.qualified], setting.isEnabled == false else {
                return Self.line(
                    check,
                    Message(
                        zh: "插件里停用（\(check.location)），用 --only \(check.id) 点名才判断，\(count(check)) 项",
                        en: "switched off by its plugin at \(check.location); --only \(check.id) asks it, \(count(check)) verdicts"))
            }
            let place = setting.location.description
            return Self.line(check, Message(zh: "在 \(place) 停用，\(count(check)) 项", en: "switched off in \(place), \(count(check)) verdicts"))
        }
    }

    private var broken: [Message] {
        let checks = outcome.faults.compactMap(\.check).withoutRepeats()
        return checks.map { check in
            let faults = outcome.faults.filter { $0.check == check }
            let place = (faults.first?.diagnostic.location ?? check.location).description
            let broke = faults.reduce(0) { $0 + $1.count }
            let all = outcome.findings.count { $0.check == check }
            return Self.line(check, Message(zh: "出错（\(place)），\(all) 项中 \(broke) 项", en: "broke at \(place), \(broke) of \(all) verdicts"))
        }
    }

    /// A file that did not load takes all its rules with it.
    private var unreadPlugins: [Message] {
        plugins.filter { !$0.isUsable && isAsked($0.identity.name) }.map { plugin in
            let place = problems.first { $0.severity == .error && $0.location?.file == plugin.path }?.location?.description ?? plugin.path
            return Message(zh: "\(plugin.path)：没有载入（\(place)），其中的规则都没有采用", en: "\(plugin.path): did not load (\(place)), all its rules are left out")
        }
    }

    private var leftOut: [Message] {
        let unread = Set(plugins.filter { !$0.isUsable }.map(\.identity.name))
        return problems.compactMap { problem -> Message? in
            guard problem.severity == .error, let origin = problem.origin, origin.declaration.hasPrefix("check "), !unread.contains(origin.plugin),
                isAsked(origin.plugin)
            else { return nil }
            let name = "\(origin.plugin) · \(origin.declaration)"
            let place = problem.location.map(\.description) ?? ""
            return Message(zh: "\(name)：没有采用（\(place)）", en: "\(name): left out (\(place))")
        }.withoutRepeats()
    }

    private func isAsked(_ plugin: String) -> Bool { request.only.isEmpty || request.only.contains(plugin) }

    private func count(_ check: CheckIdentity) -> Int { outcome.findings.count { $0.check == check } }

    private static func line(_ check: CheckIdentity, _ why: Message) -> Message {
        Message(zh: "\(check.label.zh)（\(check.qualified)）：\(why.zh)", en: "\(check.qualified): \(why.en)")
    }
}
