/// The text of a plugin or a script, under the name that people see.
public struct PluginFile: Hashable, Sendable {
    /// As `plugins/study_forum.lua`: what messages show.
    public let path: String
    public let text: String
    /// Whether it came with Zhibu, and not with the workspace.
    public let isShipped: Bool

    public init(path: String, text: String, isShipped: Bool = false) {
        self.path = path
        self.text = text
        self.isShipped = isShipped
    }
}
