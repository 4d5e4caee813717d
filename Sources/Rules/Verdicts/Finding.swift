public import Ledger

/// One verdict of a run: which check said what of whom for which period, by which clause.
public struct Finding: Hashable, Sendable {
    public let check: CheckIdentity
    public let subject: RecordID
    /// What people call the subject.
    public let title: String
    /// Nil where a record is judged once.
    public let period: Period?
    public let judgement: Judgement
    public let level: Level
    public let severity: Diagnostic.Severity
    /// The clause in force on the day of judgement; nil for a check of its own.
    public let clause: ClauseInForce?
    /// The recorded exception that covers it: the verdict stays, the run does not fail by it.
    public let exception: RecordedException?
    public var isExcepted: Bool { exception != nil }

    public init(
        check: CheckIdentity, subject: RecordID, title: String, period: Period?, judgement: Judgement, level: Level,
        severity: Diagnostic.Severity, clause: ClauseInForce?, exception: RecordedException? = nil
    ) {
        self.check = check
        self.subject = subject
        self.title = title
        self.period = period
        self.judgement = judgement
        self.level = level
        self.severity = severity
        self.clause = clause
        self.exception = exception
    }
}

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
