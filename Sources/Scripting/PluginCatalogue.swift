public import Ledger
public import Rules

/// What plugins declare, as values.
public struct PluginCatalogue: Sendable {
    public struct Plugin: Sendable {
        public let identity: PluginIdentity
        public let doc: String
        public let path: String
        public let isShipped: Bool
        /// False where the file did not load.
        public let isUsable: Bool
        public let checks: [CheckIdentity]
        public let scores: [CheckIdentity]
        public let measures: [CheckIdentity]
        public let reports: [CheckIdentity]
        public let jobs: [Job]
        public let sheets: [CheckIdentity]
        public let activityTypes: [String]
        /// Everything that it declares, as written; empty where the file did not load.
        public let declarations: [DeclarationText]
    }

    public let plugins: [Plugin]
    public let vocabulary: Vocabulary
    public let ruleBook: RuleBook
    /// The model that each measure is read on.
    public let measureModels: [String: String]
    /// The model that each score is read on.
    public let scoreModels: [String: String]
    /// The settings of all plugins.
    public let options: [PluginOption]
    /// Sheets of a unit's own shape.
    public let sheetShapes: [SheetShape]
    /// What could not be used, and what units lay on top of clauses and does not hold.
    public let diagnostics: [Diagnostic]

    init(_ host: ScriptHost) {
        vocabulary = host.vocabulary
        ruleBook = host.ruleBook
        options = host.options
        sheetShapes = host.sheets.map(\.shape)
        diagnostics = host.diagnostics + host.conflicts
        measureModels = host.measures.mapValues(\.model)
        scoreModels = Dictionary(host.scores.map { ($0.identity.id, $0.scope.model) }) { first, _ in first }
        plugins = host.plugins.map { plugin in
            func own<T>(_ list: [T], _ identity: (T) -> CheckIdentity) -> [CheckIdentity] {
                list.map(identity).filter { $0.plugin == plugin.identity && plugin.isUsable }
            }
            return Plugin(
                identity: plugin.identity, doc: plugin.doc, path: plugin.file.path, isShipped: plugin.file.isShipped, isUsable: plugin.isUsable,
                checks: own(host.checks, \.identity), scores: own(host.scores, \.identity),
                measures: own(host.measures.values.sorted { $0.identity.id < $1.identity.id }, \.identity),
                reports: own(host.reports, \.identity), jobs: host.jobs.filter { $0.identity.plugin == plugin.identity && plugin.isUsable },
                sheets: own(host.sheets, \.identity),
                activityTypes: plugin.declarations.filter { $0.word == "activity_type" }.compactMap(\.id),
                declarations: plugin.isUsable ? DeclarationText.all(of: plugin) : [])
        }
    }
}

extension ScriptHost {
    /// What is laid on top of clauses and does not hold.
    var conflicts: [Diagnostic] {
        ruleBook.conflicts.map { conflict in
            var diagnostic = conflict.diagnostic
            let file = conflict.origin.location.file
            let settings = self.settings.source.flatMap { $0.path == file ? SourceText($0) : nil }
            let source = plugins.first { $0.file.path == file }?.source ?? settings
            // The number stands behind its name, on the line of the clause or below it.
            if let place = source?.place(ofSetting: conflict.name, from: conflict.origin.location.line ?? 1) { diagnostic.location = place }
            diagnostic.sourceLine = source?.line(diagnostic.location?.line)
            return diagnostic
        }
    }
}
