/// Where lines come from: a terminal with an editor, or a pipe.
protocol LineSource: AnyObject {
    /// - Parameters:
    ///   - prompt: what stands before the line on a terminal.
    ///   - before: the lines of the entry that were read already, for who completes.
    func read(_ prompt: String, after before: String) -> LineReading
    /// Keeps an entry for the arrow keys and for the next time.
    func remember(_ entry: String)
}

enum LineReading: Hashable, Sendable {
    /// One line, or several that were pasted as one.
    case line(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D, the end of the file.
    case end
}
