import Ledger
import LuaRuntime
import Rules

/// Turns the declarations of all plugins into types, checks and all else that they declare. Kinds are taken in the order in which they build on each other, so that files and
/// declarations may stand in any order. A declaration with a mistake is told and left out; the others go on.
final class DeclarationBinder {
    private let plugins: [LoadedPlugin]
    private let host: ScriptHost
    /// Whether a file or a declaration is left out already, so that a name that nobody declares may well be one of its own.
    private var isIncomplete: Bool
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var vocabulary = Vocabulary()
    private(set) var ruleBook = RuleBook()
    private(set) var measures: [Measure] = []
    private(set) var checks: [Check] = []
    private(set) var scores: [Score] = []
    private(set) var reports: [Report] = []
    private(set) var options: [PluginOption] = []
    private(set) var jobs: [Job] = []
    private(set) var sheets: [PluginSheet] = []
    /// What the bodies were bound against.
    private(set) var binding: Binding!

    /// What is left out because of a name that nobody declares, while something else is left out by a mistake of its own.
    private(set) var waiting: [Node] = []

    /// - Parameter isIncomplete: whether a file is left out.
    init(_ plugins: [LoadedPlugin], host: ScriptHost, isIncomplete: Bool) {
        self.plugins = plugins
        self.host = host
        self.isIncomplete = isIncomplete
    }

    func bind() {
        bindWords()
        closeStage()
        bindOverlays()
        let binding = Binding(vocabulary: vocabulary, ruleBook: ruleBook, measures: measureOwners())
        self.binding = binding
        closeStage()
        bindMeasures(binding)
        closeStage()
        bindRules(binding)
        bindReports(binding)
        bindJobs(binding)
        bindSheets(binding)
    }

    /// What the next kinds name may be missing because of a mistake in this one.
    private func closeStage() { isIncomplete = isIncomplete || !diagnostics.isEmpty }

    private func bindWords() {
        each("activity_type") { node, plugin in
            let type = try ActivityTypeDeclaration.read(node, plugin.source, plugin: plugin.identity)
            try refuseSharedLabel(type, node, plugin)
            guard vocabulary.add(type) else { throw taken(node, plugin) }
        }
        each("procedure") { node, plugin in
            guard vocabulary.add(try ProcedureDeclaration.read(node, plugin.source, plugin: plugin.identity)) else { throw taken(node, plugin) }
        }
        each("regulation") { node, plugin in
            guard ruleBook.add(try RegulationDeclaration.read(node, plugin.source, plugin: plugin.identity)) else { throw taken(node, plugin) }
        }
        each("calendar") { node, plugin in
            guard vocabulary.calendar.add(try CalendarDeclaration.read(node, plugin.source, plugin: plugin.identity)) else { throw taken(node, plugin) }
        }
        each("setting") { node, plugin in
            options.append(PluginOption(plugin: plugin.identity, try SettingDeclaration.read(node, plugin.source, plugin: plugin.identity)))
        }
    }

    private func bindOverlays() {
        each("regulation") { node, plugin in try OverlayCheck(ruleBook).check(node, plugin) }
        var countsAs = CountsAsCheck(vocabulary)
        each("activity_type") { node, plugin in try countsAs.check(node, plugin) }
    }

    /// The model of each measure. Names first: a measure may be used by one that stands before it.
    private func measureOwners() -> [String: String] {
        var owners: [String: String] = [:]
        each("measure") { node, plugin in
            guard let model = node.settings.named["on"]?.string else { return }
            guard owners.updateValue(model, forKey: node.id ?? "") == nil else { throw taken(node, plugin) }
        }
        return owners
    }

    private func bindMeasures(_ binding: Binding) {
        each("measure") { node, plugin in
            guard !measures.contains(where: { $0.identity.id == node.id }) else { return }
            measures.append(try MeasureDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, host))
        }
    }

    /// Checks are called by their plugin and their id; scores are read by their id alone, and share that name with no check of their plugin.
    private func bindRules(_ binding: Binding) {
        var rules: Set<String> = []
        var scoreIDs: Set<String> = []
        each("check") { node, plugin in
            guard rules.insert("\(plugin.identity.name).\(node.id ?? "")").inserted else { throw taken(node, plugin) }
            checks.append(try CheckDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, host))
        }
        closeStage()
        each("score") { node, plugin in
            guard scoreIDs.insert(node.id ?? "").inserted, rules.insert("\(plugin.identity.name).\(node.id ?? "")").inserted else {
                throw taken(node, plugin)
            }
            scores.append(try ScoreDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, checks: checks, host))
        }
    }

    private func bindReports(_ binding: Binding) {
        each("report") { node, plugin in
            guard !reports.contains(where: { $0.identity.id == node.id }) else { throw taken(node, plugin) }
            reports.append(try ReportDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, checks: checks))
        }
    }

    private func bindJobs(_ binding: Binding) {
        each("job") { node, plugin in
            guard !jobs.contains(where: { $0.identity.id == node.id }) else { throw taken(node, plugin) }
            jobs.append(try JobDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, host))
        }
        var order = JobOrderCheck(jobs, knowsAll: host.settings.knowsAllJobs)
        each("job") { node, plugin in try order.check(node, plugin) }
        jobs.removeAll { order.refused.contains($0.identity.qualified) }
    }

    private func bindSheets(_ binding: Binding) {
        each("sheet") { node, plugin in
            guard !sheets.contains(where: { $0.identity.id == node.id }) else { throw taken(node, plugin) }
            sheets.append(try SheetDeclaration.read(node, plugin.source, plugin: plugin.identity, binding))
        }
    }

    /// What is said where a type, a role, a field of a type, a clause, a parameter, a measure or a check is declared nowhere.
    private static let unknownNames: Set = [
        "unknown_type", "unknown_role", "unknown_field", "unknown_clause", "unknown_parameter", "unknown_quantity", "unknown_measure", "not_measure",
        "unknown_check", "unknown_job",
    ]

    private func each(_ word: String, _ body: (Node, LoadedPlugin) throws -> Void) {
        for plugin in plugins {
            for node in plugin.declarations where node.word == word {
                do {
                    try body(node, plugin)
                } catch {
                    let diagnostic = ErrorReading.diagnostic(for: error, plugin: plugin, declaration: node)
                    // One cause, one message.
                    if isIncomplete, Self.unknownNames.contains(diagnostic.code) { waiting.append(node) } else { diagnostics.append(diagnostic) }
                }
            }
        }
    }

    private func taken(_ node: Node, _ plugin: LoadedPlugin) -> Diagnostic {
        let other = plugins.lazy.flatMap { plugin in plugin.declarations.map { (plugin, $0) } }.first { $0.1.word == node.word && $0.1.id == node.id }
        let place = other.map { $0.1.location.description } ?? ""
        return Diagnostic(
            "doubled_id", .fault, Message(zh: "\(node.title) 已经在 \(place) 声明过", en: "\(node.title) is declared already at \(place)"),
            at: plugin.source.place(of: node),
            hint: Message(zh: "换一个标识", en: "take another id"))
    }

    /// Two types of one label: a row of a sheet could mean either.
    private func refuseSharedLabel(_ type: ActivityType, _ node: Node, _ plugin: LoadedPlugin) throws {
        for label in [type.zh] + type.aliases {
            guard let other = vocabulary.activityType(spelt: label), other.id != type.id else { continue }
            throw Diagnostic(
                "doubled_label", .fault, Message(zh: "活动类型 '\(other.id)' 也叫“\(label)”", en: "the activity type '\(other.id)' is called \"\(label)\" too"),
                at: plugin.source.place(ofWord: label, from: node.line),
                hint: Message(zh: "换一个名称：表格里的一行只能是一种活动", en: "take another: a row of a sheet is of one type"))
        }
    }
}
