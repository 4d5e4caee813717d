public import Ledger

/// `[#####---------------]  12/48  everyone_takes_part  340/1200`: how far long work has come, in one line.
public struct ProgressText: Sendable {
    /// The last column stays free: some terminals begin a new line there.
    private let width: Int?
    private let language: Language

    private static let cells = 20

    /// - Parameter width: columns to fit into; nil where nobody looks at a screen.
    public init(language: Language, width: Int? = nil) {
        self.language = language
        self.width = width
    }

    /// - Parameters:
    ///   - label: what is being done.
    ///   - part: how much of that is done, and of how much.
    public func text(done: Int, of all: Int, label: Message, part: (done: Int, all: Int)) -> String {
        let share = part.all > 0 ? Double(part.done) / Double(part.all) : 0
        let filled = all > 0 ? min(Self.cells, Int((Double(done) + share) / Double(all) * Double(Self.cells))) : 0
        let bar = "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: Self.cells - filled) + "]"
        let count = part.all > 0 ? "  \(part.done)/\(part.all)" : ""
        return clipped("\(bar)  \(done)/\(all)  \(SafeText.escaped(label.text(in: language)))\(count)")
    }

    private func clipped(_ text: String) -> String {
        guard let width else { return text }
        var taken = 0
        return String(
            text.prefix { character in
                taken += DisplayWidth.of(character)
                return taken < width
            })
    }
}
