import Ledger
import LuaRuntime
import Rules

/// The plugins of a workspace in one Lua state: what they declare, and the functions that their bodies are. Belongs to one Lua thread.
final class ScriptHost {
    let files: [PluginFile]
    let settings: ScriptSettings
    /// Whether what stands in cases is made too: more than half of a plugin's text, which only tests and descriptions look at.
    let readsCases: Bool

    // MARK: The state, and what its scripts find

    private(set) var state: LuaState
    private(set) var queries: QueryWords!
    private(set) var verdictWords: VerdictWords!
    /// What the words of the notation make. Their closures hold it weakly: it lives as long as an environment may be called.
    private(set) var words = NodeWords()
    /// Queries that are kept as files.
    private(set) lazy var savedQueries = SavedQueries(self, settings.queries)
    /// The words that every plugin and script finds, defined once a state.
    private var house: LuaEnvironment!

    // MARK: The plugins (+Loading)

    var plugins: [LoadedPlugin] = []
    var diagnostics: [Diagnostic] = []
    var declared = BoundDeclarations()
    /// Plugins that used up the state while they were read.
    var spentWhileRead: [PluginFile: LoadedPlugin] = [:]

    // MARK: The ledger (+Asking, +Staging)

    var opened: OpenLedger?
    /// What the job that runs, or a trial at the prompt, has changed so far.
    var staged: StagedLedger?
    /// The records of the ledger as it is now by their names, where many are looked up.
    let names = NameIndexes()
    /// Bridges whose records a running job may still hold.
    var retired: [RecordBridge] = []
    var readings = FigureReadings()

    // MARK: Running functions (+Calling)

    var functions = FunctionTable()
    var isInScope = false
    /// How many functions of rules are running, one within the other.
    var judging = 0
    /// Whether people's own texts are run, at the prompt or in an expression.
    var isTyped = false
    /// How often a spent state was thrown away.
    var renewals = 0
    /// Told how far a long loop has come; nil where nobody wants to know.
    var onProgress: ((_ done: Int, _ all: Int) -> Void)?
    /// What scripts say, in order.
    private var log: [LogLine] = []

    init(files: [PluginFile], settings: ScriptSettings, readsCases: Bool = true) throws {
        self.files = files
        self.settings = settings
        self.readsCases = readsCases
        state = try LuaState(limits: settings.limits.lua)
        try prepare()
        try load()
    }

    func close() {
        opened = nil
        plugins = []
        functions.forgetFunctions()
        state.close()
    }

    func replaceState() throws {
        opened?.bridge = nil
        functions.forgetFunctions()
        words = NodeWords()
        savedQueries = SavedQueries(self, settings.queries)
        state.close()
        state = try LuaState(limits: settings.limits.lua)
        try prepare()
    }

    private func prepare() throws {
        state.userInfo = self
        queries = QueryWords(host: self)
        verdictWords = VerdictWords(host: self)
        house = try makeHouse()
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
            HostFunction("as_of", "The day as of which the ledger is asked.", result: "day") { [unowned self] _ in
                [DayClass.value(try self.requireDay())]
            })
        return house
    }

    /// Makes an environment with every word of the notation, for a plugin or a script.
    func environment(named name: String) throws -> LuaEnvironment {
        let environment = try state.makeEnvironment(named: name)
        try environment.adopt(house)
        try environment.define("settings", SettingsClass.value(in: self, path: name))
        try LogWords.define(in: environment, self)
        return environment
    }

    func say(_ line: LogLine) { log.append(line) }

    func takeLog() -> [LogLine] {
        defer { log = [] }
        return log
    }
}
