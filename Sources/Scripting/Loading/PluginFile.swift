public import Ledger

/// The text of a plugin or a script, under the name that people see.
public struct PluginFile: Hashable, Sendable {
    /// As `plugins/study_forum.lua`: what messages show.
    public let path: String
    /// With "\n" as its only line end, wherever it was written.
    public let text: String
    /// Whether it came with Zhibu, and not with the workspace.
    public let isShipped: Bool
    /// Why it could not be read; nil where it was.
    public private(set) var problem: Message?

    public init(path: String, text: String, isShipped: Bool = false) {
        self.path = path
        self.text = text.withPlainLines
        self.isShipped = isShipped
    }

    /// What stands where a plugin is expected and cannot be read: told with the plugins that have a mistake, while the others go on.
    public init(path: String, unreadable problem: Message, isShipped: Bool = false) {
        self.init(path: path, text: "", isShipped: isShipped)
        self.problem = problem
    }
}
