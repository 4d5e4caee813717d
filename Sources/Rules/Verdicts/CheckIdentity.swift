public import Ledger

/// Which check of which plugin, without its body: what findings carry.
public struct CheckIdentity: Hashable, Sendable {
    public let id: String
    public let plugin: PluginIdentity
    public let doc: String
    public let zh: String
    public let location: Location
    public let cites: ClauseReference?

    public init(id: String, plugin: PluginIdentity, doc: String, zh: String, location: Location, cites: ClauseReference?) {
        self.id = id
        self.plugin = plugin
        self.doc = doc
        self.zh = zh
        self.location = location
        self.cites = cites
    }

    /// As `study_forum.everyone_takes_part`: how settings and exceptions name it.
    public var qualified: String { "\(plugin.name).\(id)" }
    public var label: Message { Message(zh: zh.isEmpty ? id : zh, en: id) }

    /// Whether a person may mean it by a name: its id, its id with its plugin's, its label.
    public func isCalled(_ name: String) -> Bool { id == name || qualified == name || zh == name }
}

/// A plugin's name and version.
public struct PluginIdentity: Hashable, Sendable {
    public let name: String
    public let version: String

    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}
