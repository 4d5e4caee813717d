import Ledger
import Rules
import Scripting

extension Workspace {
    /// Settings that name a check, a clause or a parameter which no plugin declares: told, and without effect.
    func settingProblems(_ catalogue: PluginCatalogue) -> [Diagnostic] {
        let checks = catalogue.plugins.flatMap(\.checks).map(\.qualified)
        let named = Set(settings.scripts.severities.keys).union(settings.scripts.disabled)
        return named.sorted().filter { !checks.contains($0) }.map { id in
            problem(
                "unknown_check", Message(zh: "设置里的规则 '\(id)' 不存在，没有作用", en: "the settings name a check '\(id)' that is not there: without effect"),
                nearest: NearMiss.nearest(to: id, among: checks))
        } + parameterProblems(catalogue.ruleBook) + optionProblems(catalogue)
    }

    /// Settings of plugins that are not there, or that cannot hold what is set: then the default goes on.
    private func optionProblems(_ catalogue: PluginCatalogue) -> [Diagnostic] {
        settings.scripts.options.sorted { $0.key < $1.key }.compactMap { id, given -> Diagnostic? in
            guard let option = catalogue.options.first(where: { $0.qualified == id }) else {
                var told = problem(
                    "unknown_setting", Message(zh: "没有插件有设置 '\(id)'，没有作用", en: "no plugin has a setting '\(id)': without effect"),
                    nearest: NearMiss.nearest(to: id, among: catalogue.options.map(\.qualified)))
                told.location = given.location
                return told
            }
            do throws(OptionFault) {
                _ = try option.spec.read(given.text, asOf: asOf)
                return nil
            } catch {
                var told = problem(
                    "wrong_setting",
                    Message(
                        zh: "设置 '\(id)'：\(error.message.zh)，用缺省值 \(option.spec.fallback ?? "")",
                        en: "setting '\(id)': \(error.message.en); the default \(option.spec.fallback ?? "") is used"), nearest: nil)
                told.location = given.location
                told.hint = error.hint
                return told
            }
        }
    }

    private func parameterProblems(_ book: RuleBook) -> [Diagnostic] {
        let clauses = book.regulations.values.flatMap { regulation in
            regulation.editions.flatMap { $0.clauses.map { (ClauseReference(regulation: regulation.id, clause: $0.id), $0.parameters.keys) } }
        }
        return settings.scripts.overrides.sorted { $0.key.description < $1.key.description }.flatMap { reference, parameters -> [Diagnostic] in
            let declared = clauses.filter { $0.0 == reference }.flatMap(\.1)
            if !clauses.contains(where: { $0.0 == reference }) {
                return [
                    problem(
                        "unknown_clause",
                        Message(zh: "设置里的条款 '\(reference)' 不存在，没有作用", en: "the settings name a clause '\(reference)' that is not there: without effect"),
                        nearest: NearMiss.nearest(to: reference.description, among: clauses.map(\.0.description)))
                ]
            }
            return parameters.sorted { $0.key < $1.key }.filter { !declared.contains($0.key) }.map { name, override in
                var told = problem(
                    "unknown_parameter",
                    Message(zh: "条款 \(reference) 没有参数 '\(name)'，没有作用", en: "clause \(reference) has no parameter '\(name)': without effect"),
                    nearest: NearMiss.nearest(to: name, among: declared))
                told.location = override.location
                return told
            }
        }
    }

    private func problem(_ code: String, _ message: Message, nearest: String?) -> Diagnostic {
        Diagnostic(
            code, .usage, message, severity: .warning, at: Location(Self.settingsName),
            hint: nearest.map { Message(zh: "是否想写 '\($0)'？", en: "did you mean '\($0)'?") })
    }

    /// Activities whose type no plugin declares: they stay in the ledger and can be read, and no check counts them.
    func unknownTypes(_ snapshot: Snapshot, _ vocabulary: Vocabulary) -> [Diagnostic] {
        let activities = snapshot.table("activity")
        let type = activities.column("type")!
        var counts: [String: Int] = [:]
        for row in activities.rows where !type.isNone(row) {
            let id = snapshot.pool[type.narrow(row)]
            if vocabulary.activityType(id) == nil { counts[id, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { id, count in
            Diagnostic(
                "unknown_type", .note,
                Message(
                    zh: "\(count) 条活动的类型 '\(id)' 没有插件声明：可以查看，不参与检查",
                    en: "\(count) activities are of a type '\(id)' that no plugin declares: they can be read, and no check counts them"),
                severity: .warning, hint: Message(zh: "装回声明它的插件", en: "bring back the plugin that declares it"))
        }
    }
}
