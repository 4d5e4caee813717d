import Ledger
import LuaRuntime
import Rules

/// The plugins of a workspace in one Lua state: what they declare, and the functions that their bodies are. Belongs to one Lua thread.
final class ScriptHost {
    private(set) var state: LuaState
    private(set) var queries: QueryWords!
    private(set) var verdictWords: VerdictWords!
    /// The ledger that is asked now.
    private(set) var view: LedgerView?
    /// Made when a script first asks for a record: most rules are primitives, which read the ledger without Lua.
    private var madeBridge: RecordBridge?
    private(set) var evaluation: Evaluation?
    /// What declarations were bound against, so that a case can be asked of a changed one.
    private(set) var binding: Binding!
    let files: [PluginFile]
    let settings: ScriptSettings

    private(set) var plugins: [LoadedPlugin] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var vocabulary = Vocabulary()
    private(set) var ruleBook = RuleBook()
    private(set) var checks: [Check] = []
    private(set) var measures: [String: Measure] = [:]
    private(set) var scores: [Score] = []
    private(set) var reports: [Report] = []
    private(set) var options: [PluginOption] = []
    private(set) var jobs: [Job] = []
    private(set) var sheets: [PluginSheet] = []
    /// What the job that runs has changed so far.
    private(set) var staged: StagedLedger?
    /// Bridges whose records a running job may still hold.
    private var retired: [RecordBridge] = []
    /// Functions by the place that declares them, so that they are found again in a new state.
    private(set) var functions: [FunctionKey: LuaFunction] = [:]
    /// How often a function used up the state, and how it did so last.
    private var spent: [FunctionKey: (times: Int, last: LuaError)] = [:]
    /// What the words of the notation make. Their closures hold it weakly: it lives as long as an environment may be called.
    private(set) var words = NodeWords()
    /// The words that every plugin and script finds, defined once a state.
    private var house: LuaEnvironment!
    /// Plugins that used up the state while they were read.
    private var spentWhileRead: [PluginFile: LoadedPlugin] = [:]
    /// How often a spent state was thrown away.
    private(set) var renewals = 0
    private var isInScope = false
    /// How many functions of rules are running, one within the other.
    private var judging = 0
    /// Whether people's own texts are run, at the prompt or in an expression.
    var isTyped = false
    /// Whether such a text asks itself, and no rule or measure that it calls.
    var isAnsweringPerson: Bool { isTyped && judging == 0 && readingDepth == 0 }
    private(set) var isPersonal = false

    /// Queries that are kept as files.
    private(set) lazy var savedQueries = SavedQueries(self, settings.queries)
    /// What the running entry has read of measures, in order, without what these read themselves.
    private(set) var readings: [ReadFigure] = []
    private var readingDepth = 0

    /// What scripts say, in order.
    private(set) var log: [LogLine] = []
    /// Told how far a long loop has come; nil where nobody wants to know.
    var onProgress: ((_ done: Int, _ all: Int) -> Void)?

    init(files: [PluginFile], settings: ScriptSettings) throws {
        self.files = files
        self.settings = settings
        state = try LuaState(limits: settings.limits.lua)
        try prepare()
        try load()
    }

    func close() {
        madeBridge = nil
        view = nil
        evaluation = nil
        plugins = []
        functions = [:]
        state.close()
    }

    func requireView() throws -> LedgerView {
        try settle()
        guard let view else { throw ScriptMisuse.noLedger }
        return view
    }

    /// The ledger as it is now, and what is reckoned over it.
    func requireEvaluation() throws -> (view: LedgerView, evaluation: Evaluation) {
        let view = try requireView()
        guard let evaluation else { throw ScriptMisuse.noLedger }
        return (view, evaluation)
    }

    /// The ledger's records as Lua sees them.
    func requireBridge() throws -> RecordBridge {
        try settle()
        if let madeBridge { return madeBridge }
        let bridge = try RecordBridge(requireView(), host: self, isPersonal: isPersonal)
        madeBridge = bridge
        return bridge
    }

    /// What `verdicts` are asked of.
    /// - Throws: where the function of a rule asks, since it would ask itself.
    func requireVerdicts() throws -> Evaluation {
        guard judging == 0 else { throw ScriptMisuse.asksItself }
        try settle()
        guard let evaluation else { throw ScriptMisuse.noLedger }
        return evaluation
    }

    private func prepare() throws {
        state.userInfo = self
        queries = QueryWords(host: self)
        verdictWords = VerdictWords(host: self)
        house = try makeHouse()
    }

    // MARK: Loading

    private func load() throws {
        let loaded = try read()
        plugins = loaded
        diagnostics = loaded.flatMap(\.diagnostics)
        refuseDoubledNames()
        refuseUnmetNeeds()
        bind()
    }

    /// Every file in its order. One that uses up the state is told and not read again; the others are read anew in a fresh state.
    private func read() throws -> [LoadedPlugin] {
        var plugins: [LoadedPlugin] = []
        for file in files {
            if let spent = spentWhileRead[file] {
                plugins.append(spent)
                continue
            }
            let plugin = try PluginLoader.load(file, into: self)
            guard !state.isPoisoned else {
                plugin.declarations = []
                spentWhileRead[file] = plugin
                try replaceState()
                return try read()
            }
            plugins.append(plugin)
        }
        return plugins
    }

    private func refuseDoubledNames() {
        var first: [String: LoadedPlugin] = [:]
        for plugin in plugins where plugin.isUsable {
            if let other = first[plugin.identity.name] {
                plugin.isUsable = false
                var diagnostic =
                    Diagnostic(
                        "doubled_plugin", .fault,
                        Message(
                            zh: "插件 '\(plugin.identity.name)' 有两个：\(other.file.path) 和 \(plugin.file.path)",
                            en: "there are two plugins '\(plugin.identity.name)': \(other.file.path) and \(plugin.file.path)"),
                        at: plugin.nameLocation, hint: Message(zh: "给其中一个改名", en: "rename one of them"))
                diagnostic.sourceLine = plugin.source.line(diagnostic.location?.line)
                diagnostics.append(diagnostic)
            } else {
                first[plugin.identity.name] = plugin
            }
        }
    }

    private func refuseUnmetNeeds() {
        var needs = PluginNeeds(plugins)
        needs.settle()
        diagnostics += needs.diagnostics
        if !diagnostics.isEmpty { diagnostics[0].notes += needs.notes }
    }

    private func bind() {
        let binder = DeclarationBinder(plugins.filter(\.isUsable), host: self, isIncomplete: !diagnostics.isEmpty)
        binder.bind()
        diagnostics += binder.diagnostics
        if !diagnostics.isEmpty, !binder.waiting.isEmpty {
            let names = binder.waiting.map(\.title)
            diagnostics[0].notes.append(
                Message(
                    zh: "用到没有读入的名称，因此也没有使用：\(names.joined(separator: "、"))",
                    en: "left out too, since they use names that were not read: \(names.joined(separator: ", "))"))
        }
        binding = binder.binding
        vocabulary = binder.vocabulary
        ruleBook = binder.ruleBook
        ruleBook.amendments = settings.amendments
        ruleBook.adoptions = settings.adoptions
        ruleBook.standing = settings.standing
        measures = Dictionary(uniqueKeysWithValues: binder.measures.map { ($0.identity.id, $0) })
        checks = binder.checks.map { check in
            var check = check
            settings.checks[check.identity.qualified]?.apply(to: &check)
            return check
        }
        scores = binder.scores.map { score in
            var score = score
            settings.scores[score.identity.qualified]?.apply(to: &score)
            return score
        }
        reports = binder.reports
        options = binder.options
        jobs = binder.jobs
        sheets = binder.sheets
    }

    /// Makes an environment with every word of the notation, for a plugin or a script.
    func environment(named name: String) throws -> LuaEnvironment {
        let environment = try state.makeEnvironment(named: name)
        try environment.adopt(house)
        try environment.define("settings", SettingsClass.value(in: self, path: name))
        try LogWords.define(in: environment, self)
        return environment
    }

    private func makeHouse() throws -> LuaEnvironment {
        let house = try state.makeEnvironment(named: "zhibu")
        for word in TestWords.all { try house.define(word) }
        for (name, value) in TestWords.constants() { try house.define(name, value) }
        try words.define(in: house)
        try queries.define(in: house)
        try verdictWords.define(in: house)
        try savedQueries.define(in: house)
        try house.define(ProgressWord.function(self))
        try house.define(
            HostFunction("as_of", "The day as of which the ledger is asked.", result: "day") { [unowned self] _ in [DayClass.value(try self.requireView().asOf)]
            })
        return house
    }

    func say(_ line: LogLine) { log.append(line) }

    func takeLog() -> [LogLine] {
        defer { log = [] }
        return log
    }

    // MARK: A ledger to ask

    /// Puts a ledger before the scripts.
    /// - Parameter trial: what is asked otherwise than it is declared.
    @discardableResult
    func open(_ view: LedgerView, includesFuture: Bool = false, isPersonal: Bool = false, trial: Trial = Trial()) -> Evaluation {
        self.isPersonal = isPersonal
        self.view = view
        madeBridge = nil
        let evaluation = evaluation(over: view, includesFuture: includesFuture, trial)
        self.evaluation = evaluation
        return evaluation
    }

    private func evaluation(over view: LedgerView, includesFuture: Bool, _ trial: Trial = Trial()) -> Evaluation {
        Evaluation(
            view: view, ruleBook: trial.ruleBook ?? ruleBook, measures: measures.values.map { trial.measure?.identity == $0.identity ? trial.measure! : $0 },
            checks: checks, scores: scores.map { trial.score?.identity == $0.identity ? trial.score! : $0 }, includesFuture: includesFuture)
    }

    func record(_ reference: RowRef) throws -> LuaValue { try requireBridge().record(reference) }

    func figure(_ measure: String, _ subject: RowRef, _ period: Period?) throws -> Figure {
        try settle()
        guard let evaluation else { throw ScriptMisuse.noLedger }
        readingDepth += 1
        defer { readingDepth -= 1 }
        let figure = try evaluation.figure(measure, of: subject, in: period)
        if readingDepth == 1, let view, let declared = measures[measure], readings.count < Self.mostReadings {
            readings.append(ReadFigure(measure: declared, subject: view.id(subject), title: view.title(subject), period: period, figure: figure))
        }
        return figure
    }

    func points(of score: String, _ subject: RowRef, _ period: Period?) throws -> Hundredths? {
        try settle()
        guard let evaluation else { throw ScriptMisuse.noLedger }
        return try evaluation.points(of: score, for: subject, in: period)
    }

    // MARK: A conversation

    private static let mostReadings = 1000

    func forgetReadings() { readings = [] }

    /// The measure whose number a value is, where the entry has read one and no more.
    func reading(of value: LuaValue) -> ReadFigure? { readings.count == 1 && readings[0].isValue(value) ? readings[0] : nil }

    /// Puts a ledger before the scripts whose records last until it is closed, over many calls.
    func openScope(_ view: LedgerView, isPersonal: Bool, label: String) {
        open(view, isPersonal: isPersonal)
        isInScope = true
        state.beginScope(label)
    }

    func closeScope() {
        state.endScope()
        isInScope = false
        staged = nil
        retired = []
    }

    /// Lets entries change a scratch copy of the ledger from now on.
    func stage(_ ledger: StagedLedger?) { staged = ledger }

    // MARK: A ledger that a job changes

    /// Lets a job change the ledger before the scripts while something runs.
    func staging<Result>(_ ledger: StagedLedger, _ body: () throws -> Result) throws -> Result {
        staged = ledger
        defer {
            staged = nil
            retired = []
        }
        return try body()
    }

    /// Puts what was staged before the scripts, where there is any: a job sees its own writes.
    private func settle() throws {
        guard let staged, staged.isDirty else { return }
        let settled = staged.settledView()
        if let former = madeBridge {
            retired.append(former)
            madeBridge = try RecordBridge(settled, host: self, isPersonal: isPersonal, after: former, shifted: staged.shifted)
        }
        view = settled
        evaluation = evaluation(over: settled, includesFuture: evaluation?.includesFuture ?? false)
    }

    /// The ledger in which a name of a model's record is looked up. Putting what is staged before the scripts costs time: where it cannot matter, it waits.
    func view(naming model: String) throws -> LedgerView {
        if staged?.isPending(named: model) ?? false { return try requireView() }
        guard let view else { throw ScriptMisuse.noLedger }
        return view
    }

    /// The id of a record that Lua holds.
    func id(of record: LuaRecord) throws -> RecordID {
        if staged?.isPending(removalOf: record.recordClass.name) ?? false { try settle() }
        guard let view else { throw ScriptMisuse.noLedger }
        return try view.id(reference(of: record))
    }

    /// Tells that a job has changed or removed a record of the model, so that one that Lua holds shows it, or raises, at its next use.
    func outdate(_ model: String) { madeBridge?.outdate(model) }

    /// Which record of the ledger a record of Lua is, wherever a job has moved it.
    func reference(of record: LuaRecord) throws -> RowRef {
        let reference = RowRef(model: record.recordClass.name, row: Int32(record.row))
        guard let view, let table = record.recordClass.owner as? ModelTable, table !== view.table(reference.model) else { return reference }
        guard let row = view.table(reference.model).row(id: table.ids[Int(reference.row)]) else { throw StagingError.removed(reference.model) }
        return RowRef(model: reference.model, row: row)
    }

    /// The bridge to the ledger as it is now.
    func currentBridge() throws -> RecordBridge {
        try settle()
        return try requireBridge()
    }

    // MARK: Calling

    /// Where a function stands: stable over a reload.
    struct FunctionKey: Hashable {
        let location: Location
        let name: String
    }

    func keep(_ function: LuaFunction, at key: FunctionKey) { functions[key] = function }

    /// Calls a plugin's function with records that live as long as the call. A state that is spent is thrown away first; a function that spends
    /// it three times is not called again.
    /// - Parameter isRule: whether what it answers is a verdict, a figure or points.
    func call(_ key: FunctionKey, label: String, isRule: Bool = true, _ arguments: (ScriptHost) throws -> [LuaValue]) throws -> LuaValue {
        try renewIfSpent()
        if let spent = spent[key], spent.times >= Self.patience { throw SwitchedOff(cause: spent.last) }
        guard let function = functions[key] else { throw ScriptMisuse.gone(key.location.description) }
        if isRule { judging += 1 }
        defer { if isRule { judging -= 1 } }
        do {
            return try scoped(label) {
                let answers = try function.call(arguments(self))
                if answers.count > 1 { throw ScriptMisuse.several(answers.count) }
                return answers.first ?? .nil
            }
        } catch let error as LuaError {
            if error.limit?.isFinal == true, error.limit != .interrupted { spent[key] = (times: (spent[key]?.times ?? 0) + 1, last: error) }
            throw error
        }
    }

    static let patience = 3

    /// Runs something in a scope of its own, or in the one that runs already: a measure read by a check.
    func scoped<Result>(_ label: String, _ body: () throws -> Result) throws -> Result {
        if isInScope { return try body() }
        isInScope = true
        defer { isInScope = false }
        state.seedRandom(UInt64(label.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }))
        return try state.withScope(label, body)
    }

    /// Not below a call that still runs: it ends by itself, since a spent state raises at its next step.
    func renewIfSpent() throws {
        if state.isPoisoned, !isInScope { try renew() }
    }

    /// A fresh state with the same plugins: nothing of a spent one is blamed on the next record.
    private func renew() throws {
        try replaceState()
        renewals += 1
        // Cases that are still to be asked are read from the new state: tables of the spent one are gone.
        for (plugin, again) in zip(plugins, try read()) { plugin.declarations = again.declarations }
    }

    private func replaceState() throws {
        madeBridge = nil
        functions = [:]
        words = NodeWords()
        savedQueries = SavedQueries(self, settings.queries)
        state.close()
        state = try LuaState(limits: settings.limits.lua)
        try prepare()
    }
}
