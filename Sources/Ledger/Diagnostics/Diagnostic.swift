/// Something that a person must be told: what is wrong, where, and what to do next. Data that is wrong and a plugin that is broken
/// are both this value, so that one printer and one JSON serve them; `kind` keeps them apart.
public struct Diagnostic: Error, Hashable, Sendable {
    /// What is wrong; decides the exit code.
    public enum Kind: Int, Hashable, Sendable, Comparable, CaseIterable {
        /// Said for information; changes no exit code.
        case note = 0
        /// The command was used wrongly.
        case usage = 2
        /// A plugin, a script or the host broke.
        case fault = 3
        /// What was read in, or the ledger, is wrong.
        case data = 4
        /// The disk, a lock, the system.
        case storage = 5

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
        case info, warning, error

        public static func < (left: Self, right: Self) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }
    }

    /// Who speaks: a plugin's declaration.
    public struct Origin: Hashable, Sendable {
        public var plugin: String
        public var version: String
        /// As `check everyone_takes_part`.
        public var declaration: String
        public var line: Int?

        public init(plugin: String, version: String = "", declaration: String = "", line: Int? = nil) {
            self.plugin = plugin
            self.version = version
            self.declaration = declaration
            self.line = line
        }
    }

    /// What it is about: a record, a field of it, the row of a file it came from.
    public struct Subject: Hashable, Sendable {
        public var record: RecordID?
        public var field: String?
        public var provenance: Provenance?

        public init(record: RecordID? = nil, field: String? = nil, provenance: Provenance? = nil) {
            self.record = record
            self.field = field
            self.provenance = provenance
        }
    }

    /// A call in a script that was under way, innermost first.
    public struct Frame: Hashable, Sendable {
        public let location: Location
        public let function: String

        public init(location: Location, function: String) {
            self.location = location
            self.function = function
        }
    }

    /// Stable snake_case name of the kind of mistake: `unknown_heading`.
    public let code: String
    public let kind: Kind
    public var severity: Severity
    /// One sentence.
    public let message: Message
    public var location: Location?
    public var origin: Origin?
    public var subject = Subject()
    /// As `branch_work/committee`.
    public var clause: String?
    public var frames: [Frame] = []
    /// The line of source that `location` points at, for a caret below it.
    public var sourceLine: String?
    public var notes: [Message] = []
    /// What to do next.
    public var hint: Message?

    public init(
        _ code: String, _ kind: Kind, _ message: Message, severity: Severity = .error, at location: Location? = nil, hint: Message? = nil, notes: [Message] = []
    ) {
        self.code = code
        self.kind = kind
        self.severity = severity
        self.message = message
        self.location = location
        self.hint = hint
        self.notes = notes
    }
}

/// Several things to be told at once.
public struct Diagnostics: Error, Sendable {
    public let list: [Diagnostic]

    public init(_ list: [Diagnostic]) {
        self.list = list
    }
}

extension Sequence<Diagnostic> {
    /// The exit code of the worst: 0 where none is an error.
    public var exitCode: Int32 {
        Int32(filter { $0.severity == .error }.map(\.kind.rawValue).max() ?? 0)
    }
}
