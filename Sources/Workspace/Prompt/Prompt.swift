public import Ledger
import Rendering
import Scripting
import Synchronization

/// A conversation with a workspace: what one entry sets, the next one knows. It reads; only within a trial are records edited, in a scratch
/// copy that nobody else sees. Everything but `interrupt` is called from one thread.
public final class Prompt: Sendable {
    /// Whether the ledger is read, or a scratch copy of it is being edited.
    public enum Mode: Sendable { case reading, trying }

    struct State {
        var workspace: Workspace
        var conversation: Conversation
        /// The ledger as it was read, and what the file said of itself then.
        var ledger: (snapshot: Snapshot, counter: Int64)
        var asOf: Day
        var mode = Mode.reading
        /// The last entry that had a value, and its rows.
        var lastText: String?
        var lastTable: Table?
        /// Made when it is first asked for, and again after each entry.
        var completer: Completer?
        /// Files that this conversation has written.
        var written: Set<String> = []
    }

    let isPersonal: Bool
    // Held only to look and to set: an entry runs without it, so that it can be interrupted.
    private let state: Mutex<State>

    init(_ workspace: Workspace, isPersonal: Bool) throws {
        self.isPersonal = isPersonal
        let ledger = try workspace.countedSnapshot()
        let conversation = try Conversation(workspace.plugins, workspace.conversationStart(ledger.snapshot, asOf: workspace.asOf, isPersonal: isPersonal))
        state = Mutex(State(workspace: workspace, conversation: conversation, ledger: ledger, asOf: workspace.asOf))
    }

    func with<Result: Sendable>(_ body: (inout State) -> Result) -> Result { state.withLock { body(&$0) } }

    var conversation: Conversation { with { $0.conversation } }
    var workspace: Workspace { with { $0.workspace } }

    public var mode: Mode { with { $0.mode } }

    /// The day as of which is asked.
    public var asOf: Day { with { $0.asOf } }

    // MARK: Entries

    /// The value of an expression, or what statements print.
    /// - Throws: `BrokenEntry` with the place of the mistake in the text; the conversation goes on.
    public func answer(_ text: String) throws -> PromptAnswer { try answer(text, shownAs: nil) }

    func answer(_ text: String, shownAs path: String?) throws -> PromptAnswer {
        let clock = ContinuousClock()
        let begin = clock.now
        let notes = try refresh()
        let answer: Answer
        do {
            answer = try conversation.answer(text, shownAs: path)
        } catch var broken as BrokenEntry {
            with { $0.completer = nil }
            broken.notes = notes
            throw broken
        }
        with { state in
            state.completer = nil
            guard let document = answer.document else { return }
            state.lastText = text
            if let table = document.blocks.lazy.compactMap({ if case .table(let table) = $0 { table } else { nil } }).first { state.lastTable = table }
        }
        return PromptAnswer(
            printed: answer.log.told, document: answer.document, rows: answer.rows, notes: notes + answer.notes,
            elapsed: clock.now - begin)
    }

    /// Reads the ledger again where somebody else has changed it. A trial keeps the ledger with which it began.
    private func refresh() throws -> [Message] {
        let (workspace, counter, mode) = with { ($0.workspace, $0.ledger.counter, $0.mode) }
        guard mode == .reading, try workspace.changeCounter() != counter else { return [] }
        let ledger = try workspace.countedSnapshot()
        try conversation.open(ledger.snapshot)
        with { $0.ledger = ledger }
        return [Message(zh: "台账有改动，已重新读入", en: "the ledger has changed and was read again")]
    }

    /// Whether a text is a whole entry; false where further lines could complete it.
    public func isComplete(_ text: String) -> Bool { (try? conversation.isComplete(text)) ?? true }

    /// The words that could stand at the cursor: collections, methods, fields in both languages, roles, types, names after a quote, values of
    /// a field, measures and checks. Commands that begin with a colon are the caller's.
    /// - Returns: where the word begins that they complete.
    public func completions(of line: String, upTo cursor: String.Index) -> (start: String.Index, words: [PromptWord]) {
        guard let completer = try? completer() else { return (cursor, []) }
        let found = completer.completions(of: line, upTo: cursor)
        return (found.start, found.words.map { PromptWord($0.text, $0.label) })
    }

    private func completer() throws -> Completer {
        if let known = with({ $0.completer }) { return known }
        let made = try conversation.completer()
        with { $0.completer = made }
        return made
    }

    /// Stops the entry that is being answered, from another thread; the conversation and what it has set stay.
    public func interrupt() { conversation.interrupt() }

    /// Asks as of another day from now on; nil for the workspace's own.
    public func asOf(_ day: String?) throws -> Day {
        let asOf = try workspace.day(day)
        try conversation.open(asOf: asOf)
        with { state in
            state.asOf = asOf
            state.completer = nil
        }
        return asOf
    }
}

extension Workspace {
    /// Begins a conversation.
    /// - Parameter isPersonal: whether personal fields are shown; the caller records that in the audit trail.
    public func prompt(isPersonal: Bool = false) throws -> Prompt { try Prompt(self, isPersonal: isPersonal) }
}
