import Workspace

/// Joins lines until they are a whole question.
struct EntryReader {
    private let source: any LineSource
    private let isComplete: (String) -> Bool

    init(_ source: any LineSource, isComplete: @escaping (String) -> Bool) {
        self.source = source
        self.isComplete = isComplete
    }

    /// The next entry that is not empty; nil at the end.
    func next(prompt: String) -> String? {
        // Lines of an entry begin below each other.
        let further = String(repeating: " ", count: max(0, DisplayWidth.of(prompt) - 4)) + "... "
        var lines: [String] = []
        while true {
            switch source.read(lines.isEmpty ? prompt : further, after: lines.map { $0 + "\n" }.joined()) {
            case .line(let line):
                if lines.isEmpty, line.allSatisfy(\.isWhitespace) { continue }
                lines.append(line)
                let text = lines.joined(separator: "\n")
                if CommandEntry(text) != nil || isComplete(text) { return kept(text) }
            case .interrupted: lines = []
            // What is still open at the end of the file is answered as it stands: that says what is missing.
            case .end: return lines.isEmpty ? nil : kept(lines.joined(separator: "\n"))
            }
        }
    }

    private func kept(_ entry: String) -> String {
        // As shells do it: who begins with a blank does not want it kept.
        if !entry.hasPrefix(" ") { source.remember(entry) }
        return entry
    }
}
