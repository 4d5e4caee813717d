/// A line that a script says while it runs.
public struct LogLine: Hashable, Sendable {
    public enum Level: String, CaseIterable, Sendable {
        /// For whoever looks closer.
        case debug
        /// What `print` says, too.
        case info
        /// For whoever is to look after it.
        case warn
    }

    public let level: Level
    public let text: String

    public init(_ level: Level, _ text: String) {
        self.level = level
        self.text = text
    }
}

extension [LogLine] {
    public var printed: [String] { filter { $0.level == .info }.map(\.text) }
    /// What whoever asks is told; the rest is for those who look for a fault.
    public var told: [String] { filter { $0.level != .debug }.map(\.text) }
    public var warnings: Int { count { $0.level == .warn } }
}
