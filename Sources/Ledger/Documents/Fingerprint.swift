/// What a report was made from: equal fingerprints are byte-equal reports.
public struct Fingerprint: Hashable, Sendable {
    /// SHA-256 of what the ledger holds, of the plugins' texts and of the settings.
    public let ledger: String
    public let plugins: String
    public let settings: String
    public let asOf: Day
    /// Zhibu's own.
    public let version: String

    public init(ledger: String, plugins: String, settings: String, asOf: Day, version: String) {
        self.ledger = ledger
        self.plugins = plugins
        self.settings = settings
        self.asOf = asOf
        self.version = version
    }

    /// One line, each digest by its beginning.
    public var label: Message {
        func short(_ digest: String) -> String { String(digest.prefix(12)) }
        let (ledger, plugins, settings) = (short(ledger), short(plugins), short(settings))
        return Message(
            zh: "依据：台账 \(ledger) · 插件 \(plugins) · 设置 \(settings) · 截至 \(asOf) · zhibu \(version)",
            en: "Made from: ledger \(ledger) · plugins \(plugins) · settings \(settings) · as of \(asOf) · zhibu \(version)")
    }
}
