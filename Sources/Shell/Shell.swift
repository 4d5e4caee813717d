import Foundation
public import Workspace

/// A dialogue at a terminal, or over lines from a pipe.
public struct Shell {
    private let workspace: Workspace
    private let language: Language
    private let format: Format
    private let isQuiet: Bool

    public init(_ workspace: Workspace, language: Language, format: Format, isQuiet: Bool) {
        self.workspace = workspace
        self.language = language
        self.format = format
        self.isQuiet = isQuiet
    }

    /// - Parameter isPersonal: whether personal fields are shown; the caller records that.
    /// - Returns: the exit code: at a terminal 0, where the reader has seen each mistake; else that of the worst entry.
    public func run(isPersonal: Bool) throws -> Int32 {
        let prompt = try workspace.prompt(isPersonal: isPersonal)
        // The editor shows itself on standard error.
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
            let screen = Screen(language: language, format: format, isInteractive: false, isQuiet: isQuiet, signals: nil)
            let dialogue = Dialogue(prompt, screen, signals: nil)
            dialogue.run(EntryReader(PlainLines()) { prompt.isComplete($0) })
            return dialogue.exitCode
        }
        let signals = SignalPipe()
        let screen = Screen(language: language, format: format, isInteractive: true, isQuiet: isQuiet, signals: signals)
        let history = HistoryFile(HistoryFile.userPath(ProcessInfo.processInfo.environment)) { screen.tell($0) }
        let editor = LineEditor(signals, history: history, language: language) { text, cursor in
            ShellCommand.completions(of: text, upTo: cursor) ?? Completions(prompt.completions(of: text, upTo: cursor))
        }
        screen.remark(greeting)
        let dialogue = Dialogue(prompt, screen, signals: signals)
        dialogue.run(EntryReader(editor) { prompt.isComplete($0) })
        return signals.isHungUp ? Self.hungUpCode : 0
    }

    /// As shells have it for a process that was ended by SIGTERM.
    private static let hungUpCode: Int32 = 143

    private var greeting: Message {
        let (name, day) = (workspace.settings.name, workspace.asOf)
        return Message(zh: "\(name) · 截至 \(day) · :help 说明，Ctrl-D 离开", en: "\(name) · as of \(day) · :help explains, Ctrl-D leaves")
    }
}
