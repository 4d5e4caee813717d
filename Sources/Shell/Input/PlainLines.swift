/// Lines of a pipe or a file: no prompt, nothing kept.
final class PlainLines: LineSource {
    private var isFirst = true

    func read(_ prompt: String, after before: String) -> LineReading {
        guard var line = readLine() else { return .end }
        // What Windows writes: a mark at the beginning, two characters at each end.
        if isFirst, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
        isFirst = false
        if line.last == "\r" { line.removeLast() }
        return .line(line)
    }

    func remember(_ entry: String) {}
}
