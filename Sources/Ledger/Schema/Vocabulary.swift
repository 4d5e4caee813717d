/// What plugins add to the language of the ledger: activity types with their roles and fields, procedures with their steps,
/// the years of the calendar.
public struct Vocabulary: Sendable {
    /// What a word names.
    public enum Kind: String, Hashable, Sendable {
        case activityType = "activity_type"
        case role
    }

    /// In the order of declaration.
    public private(set) var activityTypes: [ActivityType] = []
    public private(set) var procedures: [Procedure] = []
    public var calendar = WorkCalendar()
    private var places: [String: Int] = [:]

    public init() {}

    /// Adds a type; false where its id is taken.
    public mutating func add(_ type: ActivityType) -> Bool {
        guard places[type.id] == nil else { return false }
        places[type.id] = activityTypes.count
        activityTypes.append(type)
        return true
    }

    /// Adds a procedure; false where its id is taken.
    public mutating func add(_ procedure: Procedure) -> Bool {
        guard !procedures.contains(where: { $0.id == procedure.id }) else { return false }
        procedures.append(procedure)
        return true
    }

    public func activityType(_ id: String) -> ActivityType? {
        places[id].map { activityTypes[$0] }
    }

    /// The type that a person's spelling means: its id, its Chinese label or an alias.
    public func activityType(spelt text: String) -> ActivityType? {
        activityType(text) ?? activityTypes.first { $0.zh == text || $0.aliases.contains(text) }
    }

    /// The role of a type that a person's spelling means. `present` is a role of every type: who was there without another part.
    public func role(spelt text: String, of type: String) -> Role? {
        let declared = activityType(type)?.roles ?? []
        return declared.first { $0.id == text || $0.zh == text } ?? (Role.present.id == text || Role.present.zh == text ? .present : nil)
    }

    /// A role as a type calls it; else as the first type does that declares it.
    public func role(_ id: String, of type: String?) -> Role? {
        type.flatMap { activityType($0) }?.roles.first { $0.id == id } ?? roles.first { $0.id == id }
    }

    /// Every role id that any type declares, without doubles, in order of declaration.
    public var roles: [Role] {
        ([Role.present] + activityTypes.flatMap(\.roles)).withoutRepeats(by: \.id)
    }
}

/// A kind of activity that a plugin declares.
public struct ActivityType: Hashable, Sendable {
    public let id: String
    public var doc: String
    public var zh: String
    public var aliases: [String]
    public var roles: [Role]
    public var fields: [FieldSpec]
    /// The kinds that one sitting of this type counts as too.
    public var countsAs: [CountsAs]
    /// Whether a sitting counts once for each group that it names.
    public var isPerGroup: Bool

    public init(
        _ id: String, _ doc: String, zh: String, aliases: [String] = [], roles: [Role] = [], fields: [FieldSpec] = [], countsAs: [CountsAs] = [],
        isPerGroup: Bool = false
    ) {
        self.id = id
        self.doc = doc
        self.zh = zh
        self.aliases = aliases
        self.roles = roles
        self.fields = fields
        self.countsAs = countsAs
        self.isPerGroup = isPerGroup
    }
}

/// A part that somebody takes in an activity.
public struct Role: Hashable, Sendable {
    public let id: String
    public let zh: String

    public init(_ id: String, zh: String) {
        self.id = id
        self.zh = zh
    }

    /// Was there: asked of a sitting it means everybody who was, entered for a person that he took no other part.
    public static let present = Role("present", zh: "出席")
}

/// That a sitting counts as another type too: always, or when somebody took the role.
public struct CountsAs: Hashable, Sendable {
    public let type: String
    public let role: String?

    public init(_ type: String, role: String? = nil) {
        self.type = type
        self.role = role
    }
}
