import Workspace

/// Words to choose from, with what each is: as many side by side as fit.
struct CompletionList {
    private let words: [PromptWord]
    private let language: Language

    init(_ words: [PromptWord], language: Language) {
        self.words = words
        self.language = language
    }

    /// - Parameter limit: how many lines there is room for; the rest is said to be there.
    func lines(columns: Int, atMost limit: Int) -> [String] {
        let cells = words.map(cell)
        let width = min(columns, (cells.map(DisplayWidth.of).max() ?? 0) + Self.gap)
        let across = max(1, columns / max(1, width))
        let needed = (cells.count + across - 1) / across
        let height = needed > limit ? limit - 1 : needed
        // Down, then across, as `ls` has them.
        var lines = (0..<height).map { row in
            let row = stride(from: row, to: min(cells.count, across * height), by: height).map { cells[$0] }
            return row.dropLast().map { $0 + String(repeating: " ", count: max(0, width - DisplayWidth.of($0))) }.joined() + (row.last ?? "")
        }.map { Self.clipped($0, to: columns - 1) }
        let left = cells.count - across * height
        if left > 0 { lines.append(Message(zh: "…… 另有 \(left) 个", en: "… and \(left) more").text(in: language)) }
        return lines
    }

    private static let gap = 2

    private func cell(_ word: PromptWord) -> String {
        let label = word.label.text(in: language)
        return SafeText.escaped(label.isEmpty || label == word.text ? word.text : "\(word.text) \(label)")
    }

    private static func clipped(_ text: String, to width: Int) -> String {
        var taken = 0
        return String(
            text.prefix {
                taken += DisplayWidth.of($0)
                return taken <= width
            })
    }
}
