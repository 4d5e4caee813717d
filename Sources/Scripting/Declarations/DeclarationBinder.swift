import Ledger
import LuaRuntime
import Rules

/// Turns the declarations of all plugins into types, rules, checks, measures, scores and reports. Kinds are taken in the order in which they build on each
/// other, so that files and declarations may stand in any order. A declaration with a mistake is told and left out; the others go on.
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
        isIncomplete = isIncomplete || !diagnostics.isEmpty
        each("regulation") { node, plugin in try OverlayCheck(ruleBook).check(node, plugin) }
        checkCountsAs()
        var owners: [String: String] = [:]
        each("measure") { node, plugin in
            // Names first: a measure may be used by one that stands before it.
            guard let model = node.settings.named["on"]?.string else { return }
            guard owners.updateValue(model, forKey: node.id ?? "") == nil else { throw taken(node, plugin) }
        }
        isIncomplete = isIncomplete || !diagnostics.isEmpty
        let binding = Binding(vocabulary: vocabulary, ruleBook: ruleBook, measures: owners)
        self.binding = binding
        each("measure") { node, plugin in
            guard !measures.contains(where: { $0.identity.id == node.id }) else { return }
            measures.append(try MeasureDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, host))
        }
        isIncomplete = isIncomplete || !diagnostics.isEmpty
        // Checks are called by their plugin and their id; scores are read by their id alone, and share that name with no check of their plugin.
        var rules: Set<String> = []
        var scoreIDs: Set<String> = []
        each("check") { node, plugin in
            guard rules.insert("\(plugin.identity.name).\(node.id ?? "")").inserted else { throw taken(node, plugin) }
            checks.append(try CheckDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, host))
        }
        isIncomplete = isIncomplete || !diagnostics.isEmpty
        each("score") { node, plugin in
            guard scoreIDs.insert(node.id ?? "").inserted, rules.insert("\(plugin.identity.name).\(node.id ?? "")").inserted else {
                throw taken(node, plugin)
            }
            scores.append(try ScoreDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, checks: checks, host))
        }
        each("report") { node, plugin in
            guard !reports.contains(where: { $0.identity.id == node.id }) else { throw taken(node, plugin) }
            reports.append(try ReportDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, checks: checks))
        }
        each("job") { node, plugin in
            guard !jobs.contains(where: { $0.identity.id == node.id }) else { throw taken(node, plugin) }
            jobs.append(try JobDeclaration.read(node, plugin.source, plugin: plugin.identity, binding, host))
        }
        checkAfter()
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

    /// A job may come only behind jobs that are there, and never behind itself.
    private func checkAfter() {
        let all = jobs
        var ringed: Set<String> = []
        each("job") { node, plugin in
            guard let job = all.first(where: { $0.identity.plugin == plugin.identity && $0.identity.location == node.location }) else { return }
            if let name = job.after.first(where: { name in !all.contains { $0.isCalled(by: name) } }), host.settings.knowsAllJobs {
                jobs.removeAll { $0.identity == job.identity }
                let known = all.map(\.identity.id).filter { $0 != job.identity.id }
                throw Diagnostic(
                    "unknown_job", .fault, Message(zh: "没有任务 '\(name)'", en: "there is no job '\(name)'"),
                    at: plugin.source.place(ofWord: name, from: plugin.source.place(ofSetting: "after", from: node.line)?.line ?? node.line),
                    hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
            }
            guard let ring = JobOrder.ring(through: job, among: all) else { return }
            jobs.removeAll { $0.identity == job.identity }
            guard ringed.isDisjoint(with: ring.map(\.identity.qualified)) else { return }
            ringed.formUnion(ring.map(\.identity.qualified))
            let names = ring.map(\.identity.id).joined(separator: " → ")
            throw Diagnostic(
                "job_ring", .fault, Message(zh: "任务互相等待：\(names)", en: "these jobs wait for each other: \(names)"),
                at: plugin.source.place(ofSetting: "after", from: node.line),
                hint: Message(zh: "从其中一个的 after 里删掉一个名称", en: "take one of the names out of an after"))
        }
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

    /// Types that count as each other in a ring, from a type and back to it; nil where there is none.
    private func ring(from type: String, _ passed: [String] = []) -> [String]? {
        let passed = passed + [type]
        for next in vocabulary.activityType(type)?.countsAs.map(\.type) ?? [] {
            if next == passed[0] { return passed }
            if !passed.contains(next), let ring = ring(from: next, passed) { return ring }
        }
        return nil
    }

    /// A type may count only as types that are there, and not as itself by way of others.
    private func checkCountsAs() {
        var inRing: Set<String> = []
        each("activity_type") { node, plugin in
            if let id = node.id, !inRing.contains(id), let ring = ring(from: id) {
                inRing.formUnion(ring)
                throw Diagnostic(
                    "circular_types", .fault,
                    Message(
                        zh: "活动类型互相计为对方：\((ring + [id]).joined(separator: " → "))",
                        en: "these activity types count as each other: \((ring + [id]).joined(separator: " → "))"),
                    at: plugin.source.place(ofSetting: "counts_as", from: node.line),
                    hint: Message(zh: "从其中一个的 counts_as 里去掉另一个", en: "take one of them out of the counts_as of the other"))
            }
            for counted in vocabulary.activityType(node.id ?? "")?.countsAs ?? [] where vocabulary.activityType(counted.type) == nil {
                let known = vocabulary.activityTypes.map(\.id)
                throw Diagnostic(
                    "unknown_type", .fault, Message(zh: "没有活动类型 '\(counted.type)'", en: "there is no activity type '\(counted.type)'"),
                    at: plugin.source.place(ofWord: counted.type, from: node.line),
                    hint: .nearest(NearMiss.nearest(to: counted.type, among: known), among: known))
            }
        }
    }
}
