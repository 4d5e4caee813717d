import Ledger
import LuaRuntime
import Rules

/// A conversation on its Lua thread: names and values last from entry to entry, records as long as the ledger is the same, and beyond that by their ids.
final class ConversationState {
    private let plugins: PluginSet
    private let sources: RecordSources
    private let isPersonal: Bool
    private let ranks: @Sendable ([String]) -> [Int32]
    let host: ScriptHost
    private let words: PromptWords
    private let environment: LuaEnvironment
    /// The names that the host has set: nobody may take them.
    private let reserved: Set<String>
    /// Sets a name within the environment itself, so that it is an ordinary one that may be set again.
    private let setter: LuaFunction
    /// The last answers, the latest first.
    private var history: [LuaValue] = []
    private var entries: [PluginFile] = []
    private var snapshot: Snapshot
    private var asOf: Day
    private(set) var trial: Trial?

    /// A scratch copy of the ledger, with the marks at which entries began that changed it.
    struct Trial {
        let staged: StagedLedger
        var marks: [Int] = []
    }

    private static let remembered = 10
    /// Texts that are kept for the places of errors in functions that they declare.
    private static let mostEntries = 1000

    init(_ plugins: PluginSet, _ start: ConversationStart, _ interrupter: LuaInterrupter) throws {
        self.plugins = plugins
        (sources, isPersonal, ranks, snapshot, asOf) = (start.sources, start.isPersonal, start.ranks, start.snapshot, start.asOf)
        host = try ScriptHost(files: plugins.files, settings: plugins.settings, interrupter: interrupter)
        words = PromptWords(host, plugins, start.sources)
        environment = try host.environment(named: "repl")
        try words.define(in: environment)
        environment.unproposed = NodeWords.named.union(NodeWords.plain)
        reserved = Set(try environment.names())
        setter = try host.state.load(LuaSource(name: "repl", text: "local name, value = ... _ENV[name] = value"), into: environment)
        host.openScope(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: asOf), isPersonal: isPersonal, label: Self.scope)
    }

    /// Where the handles of records were handed out.
    private static let scope = "repl"

    func close() {
        history = []
        host.closeScope()
        host.close()
    }

    // MARK: Entries

    func answer(_ text: String, shownAs path: String?) throws -> Answer {
        let file = PluginFile(path: path ?? "repl#\(entries.count + 1)", text: text)
        entries.append(file)
        if entries.count > Self.mostEntries { entries.removeFirst() }
        words.entries = entries
        host.words.begin(file.path)
        host.readings.forget()
        environment.resetPrinted()
        let mark = trial?.staged.changes.count ?? 0
        do {
            let answer = try run(file)
            try settle(since: mark)
            return answer
        } catch {
            let broken = BrokenEntry(problem: diagnostic(for: error, in: file), log: host.takeLog())
            // What an entry has staged before it broke is taken back with it.
            try recover()
            if let trial, trial.staged.changes.count > mark { try rewind(to: mark) }
            throw broken
        }
    }

    private func run(_ file: PluginFile) throws -> Answer {
        let compiled = try Entry(file: file, kind: .prompt).compiled(host, into: environment, words: reserved)
        let values = try compiled.function.call()
        let document = try values.count == 1 && values[0].isNil ? Self.nothing : AnswerDocument.make(values, host)
        if let value = values.first, !value.isNil { try remember(value) }
        words.earlier = Array((host.readings.list.reversed() + words.earlier).prefix(100))
        return Answer(
            log: host.takeLog(), document: document, rows: values.first.flatMap { AnswerDocument.rows(of: $0, in: document) },
            notes: compiled.fleeting.map { name in
                Message(zh: "'\(name)' 是 Zhibu 的词，只在这一次里有效", en: "'\(name)' is a word of Zhibu and lasts for this entry only")
            })
    }

    private static let nothing = Document([.note(Message(zh: "没有值（nil）", en: "no value (nil)"))])

    func isComplete(_ text: String) -> Bool {
        Entry(file: PluginFile(path: "repl", text: text), kind: .prompt).isComplete(host, into: environment)
    }

    /// `_` is the last value, `_1` … `_9` the ones before.
    private func remember(_ value: LuaValue) throws {
        history.insert(value, at: 0)
        if history.count > Self.remembered { history.removeLast() }
        try setHistory()
    }

    private func setHistory() throws {
        for (index, value) in history.enumerated() { try set(index == 0 ? "_" : "_\(index)", value) }
    }

    private func set(_ name: String, _ value: LuaValue) throws { try setter.call(.string(name), value) }

    // MARK: Mistakes

    private func diagnostic(for error: any Error, in file: PluginFile) -> Diagnostic {
        if (error as? LuaError)?.hostError is LuaStaleRecord {
            return Diagnostic(
                "stale_record", .fault,
                Message(zh: "这条记录属于以前读入的台账，现在没有它了", en: "this record is of the ledger as it was read before, and is not in it any more"),
                at: Location(file.path), hint: Message(zh: "再取一次，如 m = members[\"…\"]", en: "fetch it again, as m = members[\"…\"]"))
        }
        return UnsetName.diagnostic(for: error, entries.lazy.map { Entry(file: $0, kind: .prompt) }) {
            ErrorReading.diagnostic(for: $0, among: entries + host.files + host.savedQueries.files, shown: file.path)
        }
    }

    /// A spent state runs on with what it has: only where it holds more memory than it may, its names are let go.
    private func recover() throws {
        let isInterrupted = host.interrupter.isInterrupted
        guard host.state.isPoisoned || isInterrupted else { return }
        if !host.state.recover() {
            history = []
            for name in try ownNames() { try set(name, .nil) }
            _ = host.state.recover()
        }
        // What was reckoned by halves is not to be read again.
        try show(trial?.staged.snapshot ?? snapshot)
    }

    private func ownNames() throws -> [String] { try environment.names().filter { !reserved.contains($0) } }

    // MARK: The ledger

    var view: LedgerView { get throws { try host.requireView() } }

    /// Without what is being tried.
    var base: LedgerView { LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: asOf) }

    /// The ledger has changed on disk, or is asked as of another day.
    func open(_ snapshot: Snapshot? = nil, asOf: Day? = nil) throws {
        if let snapshot { self.snapshot = snapshot }
        if let asOf { self.asOf = asOf }
        try show(trial?.staged.snapshot ?? self.snapshot)
    }

    /// Puts another ledger before the names that there are.
    private func show(_ snapshot: Snapshot) throws {
        var handover = Handover(host)
        for name in try ownNames() { try handover.add(try environment.get(name)) { try self.set(name, $0) } }
        for (index, value) in history.enumerated() { try handover.add(value) { self.history[index] = $0 } }
        host.closeScope()
        host.openScope(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: asOf), isPersonal: isPersonal, label: Self.scope)
        host.staged = trial?.staged
        words.base = trial == nil ? nil : self.snapshot
        try handover.finish()
    }

    func completer() throws -> Completer {
        let names = try ownNames().map { ($0, PromptType(try environment.get($0))) }
        return Completer(PluginCatalogue(host), try host.requireView(), names: Dictionary(uniqueKeysWithValues: names), queries: host.savedQueries.files)
    }

    // MARK: Trying

    func beginTrial() throws {
        guard trial == nil else { return }
        trial = Trial(staged: StagedLedger(base, ranks: ranks))
        try show(snapshot)
    }

    /// After an entry: what it has staged is one step to take back, and records show the ledger as it is by now.
    private func settle(since mark: Int) throws {
        guard let staged = trial?.staged, staged.changes.count > mark else { return }
        trial?.marks.append(mark)
        if staged.isDirty { _ = staged.settledView() }
        try show(staged.snapshot)
    }

    private func rewind(to mark: Int) throws {
        guard let staged = trial?.staged else { return }
        staged.rewind(to: mark)
        try show(staged.snapshot)
    }

    /// - Returns: what was taken back; nil where nothing was left.
    func undo() throws -> ChangeSet? {
        guard let mark = trial?.marks.popLast(), let staged = trial?.staged else { return nil }
        let undone = staged.changeSet(since: mark)
        try rewind(to: mark)
        return undone
    }

    /// - Returns: how many changes went.
    func discard() throws -> Int {
        guard let staged = trial?.staged else { return 0 }
        trial = nil
        try show(snapshot)
        return staged.changeSet.entries.count
    }

    var changes: ChangeSet { trial?.staged.changeSet ?? ChangeSet() }

    /// The edits as a job makes them.
    func jobText(_ name: String) -> String { JobText(name, trial?.staged.changes ?? [], base: base).text }

    // MARK: From one state to the next

    /// The names that hold plain data, as it is; the others go with the state.
    func plainNames() throws -> (kept: [(String, PlainValue)], lost: [String]) {
        var (kept, lost): ([(String, PlainValue)], [String]) = ([], [])
        let shown = Set(history.indices.map { $0 == 0 ? "_" : "_\($0)" })
        for name in try ownNames() where !shown.contains(name) {
            if let value = try PlainValue(environment.get(name), host) { kept.append((name, value)) } else { lost.append(name) }
        }
        return (kept, lost)
    }

    func restore(_ names: [(String, PlainValue)]) throws -> [String] {
        var lost: [String] = []
        for (name, value) in names {
            // A word that the plugins have newly taken keeps its meaning.
            guard !reserved.contains(name), let value = try value.lua(host) else {
                lost.append(name)
                continue
            }
            try set(name, value)
        }
        return lost
    }
}
