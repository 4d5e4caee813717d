import Foundation
public import Ledger
import Scripting
import Synchronization

/// A conversation with a workspace: what one entry sets, the next one knows. It reads; only within a trial are records edited, in a scratch
/// copy that nobody else sees. Everything but `interrupt` is called from one thread.
public final class Prompt: Sendable {
    /// Whether the ledger is read, or a scratch copy of it is being edited.
    public enum Mode: Sendable { case reading, trying }

    private let workspace: Workspace
    private let isPersonal: Bool

    init(_ workspace: Workspace, isPersonal: Bool) {
        self.workspace = workspace
        self.isPersonal = isPersonal
    }

    public var mode: Mode { .reading }

    /// The value of an expression, or what statements print.
    /// - Throws: `Diagnostic` with the place of the mistake in the text; the conversation goes on.
    public func answer(_ text: String) throws -> PromptAnswer {
        let clock = ContinuousClock()
        let begin = clock.now
        let answer = try workspace.evaluate(text, shownAs: "repl", isPersonal: isPersonal)
        return PromptAnswer(printed: answer.printed, document: answer.document, rows: nil, elapsed: clock.now - begin)
    }

    /// Whether a text is a whole entry; false where further lines could complete it.
    public func isComplete(_ text: String) -> Bool { true }

    /// The words that could stand at the cursor: collections, methods, fields in both languages, roles, types, names after a quote, values of
    /// a field, measures and checks. Commands that begin with a colon are the caller's.
    /// - Returns: where the word begins that they complete.
    public func completions(of line: String, upTo cursor: String.Index) -> (start: String.Index, words: [PromptWord]) { (cursor, []) }

    /// Stops the entry that is being answered, from another thread; the conversation and what it has set stay.
    public func interrupt() {}

    /// The rules that are in force, each with how it stands in the year of the as-of day.
    public func checks() throws -> Document { throw Self.notYet }

    /// Runs a file of Lua as if its text were entered.
    public func open(_ path: String) throws -> PromptAnswer { throw Self.notYet }

    /// Keeps a text as `queries/NAME.lua`; the last entry that had a value where it is nil.
    /// - Returns: the file, as seen from the workspace.
    public func save(_ name: String, _ text: String? = nil) throws -> String { throw Self.notYet }

    /// The value of a saved query.
    public func load(_ name: String) throws -> PromptAnswer { throw Self.notYet }

    /// Reads the plugins and saved queries again; globals that are plain data stay.
    public func reload() throws -> PromptReload { throw Self.notYet }

    /// Asks as of another day from now on; nil for the workspace's own.
    public func asOf(_ day: String?) throws -> Day { throw Self.notYet }

    /// Begins a scratch copy in which records are edited.
    public func beginTrial() throws { throw Self.notYet }

    /// Takes the last entry back that edited something.
    /// - Returns: what it had changed; nil where there is nothing to take back.
    public func undo() throws -> Document? { throw Self.notYet }

    /// Ends the trial without a trace.
    /// - Returns: how many changes went with it.
    public func discard() throws -> Int { throw Self.notYet }

    /// What the trial has changed.
    public func difference() throws -> Document { throw Self.notYet }

    /// Writes `jobs/NAME.lua`, a job that makes the edits of the trial.
    /// - Returns: the file, as seen from the workspace.
    public func keepAsJob(_ name: String) throws -> String { throw Self.notYet }

    /// Writes the rows of the last answer to a file, by its ending: `.xlsx`, `.csv`, `.json`.
    /// - Returns: the file and how many rows it has.
    public func export(_ path: String, language: Language) throws -> (path: String, rows: Int) { throw Self.notYet }

    /// The text of a declaration, with its file and line.
    public func source(_ name: String) throws -> Document { throw Self.notYet }

    private static var notYet: Diagnostic { Diagnostic("not_built", .usage, Message(zh: "还没有做好", en: "not built yet")) }
}

extension Workspace {
    /// Begins a conversation.
    /// - Parameter isPersonal: whether personal fields are shown; the caller records that in the audit trail.
    public func prompt(isPersonal: Bool = false) throws -> Prompt { Prompt(self, isPersonal: isPersonal) }
}
