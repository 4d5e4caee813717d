public import Ledger
import LuaRuntime
import Synchronization

/// What a conversation begins with.
public struct ConversationStart: Sendable {
    public var snapshot: Snapshot
    public var asOf: Day
    public var isPersonal: Bool
    /// Where records came from, for `explain`.
    public var sources: RecordSources
    /// The order of names, for records that a trial adds.
    public var ranks: @Sendable ([String]) -> [Int32]

    public init(
        _ snapshot: Snapshot, asOf: Day, isPersonal: Bool = false, sources: @escaping RecordSources = { _ in [:] },
        ranks: @escaping @Sendable ([String]) -> [Int32] = { _ in [] }
    ) {
        self.snapshot = snapshot
        self.asOf = asOf
        self.isPersonal = isPersonal
        self.sources = sources
        self.ranks = ranks
    }
}

/// Questions that follow each other over plugins and a ledger: what one entry sets, the next one knows. It has a Lua thread of its own for as long as
/// it lives; what comes out are values.
public final class Conversation: Sendable {
    private let worker: LuaWorker<ConversationState>
    /// The plugins; what is asked of them is interrupted as an entry is.
    public let plugins: PluginSet
    private let interrupter = LuaInterrupter()
    private let work = Mutex(Work())

    /// What may be interrupted now.
    private struct Work {
        /// So many pieces, one within the other.
        var depth = 0
        /// Once is enough: what is stopped is being cleared up.
        var isInterrupted = false
    }

    public init(_ plugins: PluginSet, _ start: ConversationStart) throws {
        let plugins = plugins.stopped(by: interrupter)
        self.plugins = plugins
        worker = try LuaWorker({ [interrupter] in try ConversationState(plugins, start, interrupter) }, end: { $0.close() })
    }

    /// - Parameter path: the name under which mistakes show the text; its number in the conversation where it is nil.
    /// - Throws: `BrokenEntry`.
    public func answer(_ text: String, shownAs path: String? = nil) throws -> Answer {
        try interruptible { try worker.run { try $0.answer(text, shownAs: path) } }
    }

    /// Work that `interrupt` ends. One that comes as it ends is forgotten with it: whatever runs next is not meant.
    public func interruptible<Result>(_ body: () throws -> Result) rethrows -> Result {
        work.withLock { $0.depth += 1 }
        defer {
            work.withLock { work in
                work.depth -= 1
                guard work.depth == 0 else { return }
                work.isInterrupted = false
                interrupter.clear()
            }
        }
        return try body()
    }

    /// From another thread: ends the work that runs, where some does.
    public func interrupt() {
        work.withLock { work in
            guard work.depth > 0, !work.isInterrupted else { return }
            work.isInterrupted = true
            interrupter.interrupt()
        }
    }

    public func isComplete(_ text: String) throws -> Bool { try worker.run { $0.isComplete(text) } }

    /// The ledger that is asked now, the edits of a trial in it.
    public var view: LedgerView { get throws { try worker.run { try $0.view } } }

    /// The ledger before the edits of a trial.
    public var base: LedgerView { get throws { try worker.run { $0.base } } }

    public func catalogue() throws -> PluginCatalogue { try worker.run { PluginCatalogue($0.host) } }

    // MARK: The ledger

    public func open(_ snapshot: Snapshot? = nil, asOf: Day? = nil) throws { try worker.run { try $0.open(snapshot, asOf: asOf) } }

    /// The saved queries are these from now on.
    public func replaceQueries(_ files: [PluginFile]) throws { try worker.run { $0.host.savedQueries.files = files } }

    /// What the names of the conversation hold, as completion needs to know it.
    public func completer() throws -> Completer { try worker.run { try $0.completer() } }

    // MARK: A trial

    public func beginTrial() throws { try worker.run { try $0.beginTrial() } }

    /// - Returns: the changes of the last entry that made some; nil where none is left.
    public func undo() throws -> ChangeSet? { try worker.run { try $0.undo() } }

    public func discard() throws -> Int { try worker.run { try $0.discard() } }

    public func changes() throws -> ChangeSet { try worker.run { $0.changes } }

    public func jobText(_ name: String) throws -> String { try worker.run { $0.jobText(name) } }

    // MARK: Other plugins

    /// Goes on with the plugins as they are now.
    /// - Returns: the conversation from here on, and the names whose values could not go along.
    public func continued(with plugins: PluginSet, _ start: ConversationStart) throws -> (Conversation, lost: [String]) {
        let names = try worker.run { try $0.plainNames() }
        let next = try Conversation(plugins, start)
        let lost = try next.worker.run { try $0.restore(names.kept) }
        return (next, (names.lost + lost).sorted())
    }

    /// The text of a declaration.
    public func source(_ name: String) throws -> Document {
        try worker.run { state in
            do { return try DeclaredText(state.host).source(name) } catch {
                let told = HostMessage.read(error)
                throw Diagnostic(told.code, .usage, told.message, hint: told.hint)
            }
        }
    }
}
