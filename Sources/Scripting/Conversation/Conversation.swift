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
    private let interrupter: LuaInterrupter

    public init(_ plugins: PluginSet, _ start: ConversationStart) throws {
        worker = try LuaWorker({ try ConversationState(plugins, start) }, end: { $0.close() })
        interrupter = try worker.run { $0.host.state.interrupter }
    }

    /// - Parameter path: the name under which mistakes show the text; its number in the conversation where it is nil.
    public func answer(_ text: String, shownAs path: String? = nil) throws -> Answer {
        interrupter.clear()
        return try worker.run { try $0.answer(text, shownAs: path) }
    }

    /// From another thread: ends the entry that runs.
    public func interrupt() { interrupter.interrupt() }

    public func isComplete(_ text: String) throws -> Bool { try worker.run { $0.isComplete(text) } }

    /// The ledger that is asked now, the edits of a trial in it.
    public var view: LedgerView { get throws { try worker.run { try $0.view } } }

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
