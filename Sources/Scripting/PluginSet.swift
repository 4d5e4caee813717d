public import Ledger
import LuaRuntime
import Rules

/// The plugins of a workspace, ready to be asked. Each question runs on a Lua thread of its own, over states that end with it: what comes out
/// are values.
public struct PluginSet: Sendable {
    public let files: [PluginFile]
    public let settings: ScriptSettings
    /// Stops what is asked, from any thread; nil where nobody does.
    private var interrupter: LuaInterrupter?

    public init(files: [PluginFile], settings: ScriptSettings = ScriptSettings()) {
        self.files = files
        self.settings = settings
    }

    /// The same plugins, whose questions end when somebody interrupts.
    func stopped(by interrupter: LuaInterrupter) -> PluginSet {
        var copy = self
        copy.interrupter = interrupter
        return copy
    }

    /// What the plugins declare, and what is wrong with them.
    public func catalogue() throws -> PluginCatalogue {
        try withHost(readsCases: true) { PluginCatalogue($0) }
    }

    /// The language of the ledger with what the plugins add to it.
    public func vocabulary() throws -> Vocabulary { try withHost { $0.vocabulary } }

    /// Judges the checks over a ledger.
    public func check(_ snapshot: Snapshot, _ request: RunRequest, progress: CheckProgress.Listener? = nil) throws -> CheckOutcome {
        try withHost { try CheckRun.run($0, snapshot, request, progress: progress) }
    }

    public func score(_ snapshot: Snapshot, _ request: RunRequest) throws -> ScoreOutcome {
        try withHost { try ScoreRun.run($0, snapshot, request) }
    }

    /// Who took which part: the matrices of all checks of coverage.
    public func coverage(_ snapshot: Snapshot, _ request: RunRequest) throws -> CoverageOutcome {
        try withHost { try CoverageRun.run($0, snapshot, request) }
    }

    /// What a report that a plugin declares says of its subjects.
    /// - Parameters:
    ///   - name: its id, its id with its plugin's, or its label.
    ///   - period: nil for the kind of period that it is made for; the request's is not asked.
    /// - Returns: nil where no plugin declares such a report.
    public func report(_ name: String, _ snapshot: Snapshot, _ request: RunRequest, period: Period?) throws -> ReportOutcome? {
        try withHost { try ReportRun.run(name, $0, snapshot, request, period: period) }
    }

    /// Any report as a document: one of Zhibu's own, or one that a plugin declares.
    /// - Returns: nil where there is no such report.
    public func written(_ name: String, _ snapshot: Snapshot, _ request: RunRequest, period: Period?) throws -> WrittenReport? {
        try withHost { host in
            host.open(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.asOf))
            return try ReportRun.run(name, host, request, period: period)
        }
    }

    /// Runs an expression, or the text of a script, over a ledger; it only reads.
    /// - Parameter sources: where records came from, for `explain`.
    public func evaluate(
        _ file: PluginFile, _ snapshot: Snapshot, asOf: Day, isPersonal: Bool = false, arguments: [String: String] = [:],
        sources: @escaping RecordSources = { _ in [:] }
    ) throws -> Answer {
        try withHost { host in
            try Evaluator.run(file, host, snapshot, asOf: asOf, isPersonal: isPersonal, arguments: arguments, words: PromptWords(host, self, sources))
        }
    }

    /// The rows of a model for which a condition holds, written as Lua's table without its braces: `status = "full"`.
    public func rows(of model: String, where expression: String, _ snapshot: Snapshot, asOf: Day) throws -> [Int32] {
        try withHost { try Evaluator.rows(of: model, where: expression, $0, snapshot, asOf: asOf) }
    }

    /// The editor's stub, with the roles, fields and measures that these plugins add.
    public func stub() throws -> String {
        LuaStub(try catalogue()).text()
    }

    /// What can be written in a plugin, with what these declare.
    public func reference() throws -> Reference {
        Reference(try catalogue())
    }

    /// The interpreter that runs them, as `Lua 5.4.4`.
    public static var interpreterRelease: String { LuaState.interpreterRelease }

    /// - Parameter readsCases: whether the body looks at cases; a mistake in one is met only then.
    func withHost<Result: Sendable>(
        _ settings: ScriptSettings? = nil, readsCases: Bool = false, _ body: @escaping @Sendable (ScriptHost) throws -> Result
    ) throws -> Result {
        try runOnLuaThread { [files, settings = settings ?? self.settings, interrupter = interrupter ?? LuaInterrupter()] in
            let host = try ScriptHost(files: files, settings: settings, readsCases: readsCases, interrupter: interrupter)
            defer { host.close() }
            let result = try body(host)
            // What was stopped on the way is not whole.
            try host.throwIfInterrupted()
            return result
        }
    }
}
