@preconcurrency import CReadline
import Foundation
import Workspace

/// Lines typed at a terminal: GNU readline, driven byte by byte so that signals are heard between them.
///
/// The prompt and what is typed are shown on standard error: `zhibu repl > rows.csv` leaves the file to the answers.
final class LineEditor: LineSource {
    typealias Completer = (_ text: String, _ cursor: String.Index) -> Completions

    private let signals: SignalPipe
    private let history: HistoryFile

    // readline has one line under way in a process, and calls back without saying whose.
    nonisolated(unsafe) private static var entered: LineReading?
    nonisolated(unsafe) private static var completer: Completer = { _, cursor in Completions(start: cursor, words: []) }
    nonisolated(unsafe) private static var linesBefore = ""
    nonisolated(unsafe) private static var language = Language.english

    init(_ signals: SignalPipe, history: HistoryFile, language: Language, completer: @escaping Completer) {
        self.signals = signals
        self.history = history
        Self.completer = completer
        Self.language = language
        // readline takes the locale from the environment, again for each line. What is typed here is UTF-8 whatever the locale says.
        setenv("LC_ALL", "C.UTF-8", 1)
        setlocale(LC_CTYPE, "C.UTF-8")
        rl_readline_name = UnsafePointer(strdup("zhibu"))
        rl_instream = stdin
        rl_outstream = stderr
        rl_catch_signals = 0
        rl_catch_sigwinch = 0
        rl_change_environment = 0
        // By name and before the user's own settings are read: those may bind it elsewhere.
        rl_add_defun("zhibu-complete", { _, _ in LineEditor.complete() }, Self.tab)
        rl_bind_key_in_map(Self.tab, { _, _ in LineEditor.complete() }, rl_get_keymap_by_name("vi-insert"))
        using_history()
        stifle_history(Int32(HistoryFile.limit))
        for entry in history.entries { add_history(entry) }
    }

    func read(_ prompt: String, after before: String) -> LineReading {
        // The end may have been asked for while a question was answered.
        if signals.isHungUp { return .end }
        Self.entered = nil
        Self.linesBefore = before
        // Of a window that was resized while a question was answered nobody has told it.
        rl_reset_screen_size()
        rl_callback_handler_install(prompt) { text in LineEditor.accept(text) }
        while Self.entered == nil {
            switch signals.wait(for: STDIN_FILENO) {
            case nil: rl_callback_read_char()
            case .interrupt:
                drop()
                return .interrupted
            case .resize: rl_resize_terminal()
            case .resume:
                // The shell that had the terminal meanwhile may have left it otherwise.
                rl_deprep_terminal()
                rl_prep_terminal(1)
                rl_forced_update_display()
            case .hangUp:
                rl_callback_handler_remove()
                return .end
            case .done: break
            }
        }
        return Self.entered ?? .end
    }

    func remember(_ entry: String) {
        guard entry != history.entries.last else { return }
        add_history(entry)
        history.append(entry)
    }

    private static func accept(_ text: UnsafeMutablePointer<CChar>?) {
        // Else readline shows the prompt again before it returns.
        rl_callback_handler_remove()
        guard let text else {
            entered = .end
            // readline begins a new line itself where it has bracketed paste to end, and nowhere else.
            let isBegun = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) == "on" } ?? false
            if !isBegun { fputs("\n", rl_outstream) }
            return
        }
        entered = .line(String(cString: text))
        free(text)
    }

    /// Leaves what was typed where it stands and begins a new line below it.
    private func drop() {
        rl_point = rl_end
        rl_redisplay()
        rl_echo_signal_char(SIGINT)
        rl_free_line_state()
        rl_callback_sigcleanup()
        rl_callback_handler_remove()
        fputs("\n", rl_outstream)
    }
}

// MARK: - Completion

extension LineEditor {
    private static let tab = Int32(UInt8(ascii: "\t"))

    private static func complete() -> Int32 {
        let line = String(cString: rl_line_buffer)
        let text = linesBefore + line
        let cursor = text.utf8.index(text.startIndex, offsetBy: linesBefore.utf8.count + Int(rl_point))
        let completions = completer(text, cursor)
        switch completions.step(in: text, cursor: cursor) {
        case .nothing: rl_ding()
        case .insert(let word):
            let start = Int32(text.utf8.distance(from: text.startIndex, to: completions.start) - linesBefore.utf8.count)
            guard start >= 0 else { break }
            rl_begin_undo_group()
            rl_delete_text(start, rl_point)
            rl_point = start
            rl_insert_text(word)
            rl_end_undo_group()
        case .choose(let words):
            let size = StreamTraits(of: STDERR_FILENO).size ?? (80, 24)
            let lines = CompletionList(words, language: language).lines(columns: size.columns, atMost: max(3, size.lines - 3))
            // Below the line, however many rows it takes; the prompt is shown again after it.
            let point = rl_point
            rl_point = rl_end
            rl_redisplay()
            fputs("\n" + lines.joined(separator: "\n") + "\n", rl_outstream)
            rl_point = point
            rl_on_new_line()
        }
        return 0
    }
}
