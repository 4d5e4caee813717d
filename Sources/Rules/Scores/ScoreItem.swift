public import Ledger

/// `plus` or `minus`: points for each of something.
public struct ScoreItem {
    public enum Sign: Hashable, Sendable { case plus, minus }

    /// What gives points.
    public enum Source {
        /// Sittings or records, each for itself.
        case occurrences(Countable, Points)
        /// A number of the subject, by its place on a scale of points.
        case number(Quantity, Scale)
        /// Each verdict `not_met` of a check, on the subject or on what belongs to it.
        case misses(CheckIdentity, Hundredths)
        /// Points that somebody typed in.
        case entries(EnteredItem)
    }

    /// A limit on what an item gives: in the whole period, or in each part of it.
    public struct Cap: Hashable, Sendable {
        public let points: Hundredths
        /// Nil: the score's own period.
        public let per: Period.Kind?

        public init(_ points: Hundredths, per: Period.Kind? = nil) {
            self.points = points
            self.per = per
        }
    }

    public let sign: Sign
    public let source: Source
    public var conditions: [Condition] = []
    public var roles: [String] = []
    public var cap: Cap?
    /// Whether the score hangs on it: where there is none, nothing is known.
    public var isRequired = false
    public let location: Location

    public init(_ sign: Sign, _ source: Source, at location: Location) {
        self.sign = sign
        self.source = source
        self.location = location
    }

    public init(_ sign: Sign, _ points: Points, _ what: Countable, at location: Location) {
        self.init(sign, .occurrences(what, points), at: location)
    }
}

/// How many points one occurrence gives.
public enum Points {
    case fixed(Hundredths)
    /// By a field of the counted record, or by each of its roles; a value that is not listed is a fault of the plugin.
    case table(by: String, [String: Hundredths])
    /// A script's function over the counted record.
    case function((RowRef) throws -> Hundredths)
}

/// `entered "item"`: the records of `entry` that are called so, and those of another item that is shown beside them and does not count.
public struct EnteredItem: Hashable, Sendable {
    public let item: String
    public let beside: String?

    public init(_ item: String, beside: String? = nil) {
        self.item = item
        self.beside = beside
    }
}
