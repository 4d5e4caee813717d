/// First to last day, both included.
public struct Period: Hashable, Sendable, Comparable {
    public enum Kind: String, CaseIterable, Sendable {
        case month, quarter, half, year
        /// Any other first and last day.
        case span

        /// The months that a period of this kind has; nil for a span.
        var months: Int? {
            switch self {
            case .month: 1
            case .quarter: 3
            case .half: 6
            case .year: 12
            case .span: nil
            }
        }
    }

    public let first: Day
    public let last: Day
    public let kind: Kind

    /// Recognises whole months, quarters, halves and years. Days that are a month or a year stand for their first and last day.
    /// Nil where the last day comes before the first.
    public init?(first: Day, last: Day) {
        let (first, last) = (first.first, last.last)
        guard first <= last else { return nil }
        self.init(uncheckedFirst: first, last: last)
    }

    /// The nth month, quarter or half of a year, or the year; nil where there is none such, and for `.span`.
    public init?(_ kind: Kind, _ number: Int = 1, of year: Int) {
        guard let months = kind.months, (1...12 / months).contains(number) else { return nil }
        guard let first = Day(year: year, month: (number - 1) * months + 1), let last = Day(year: year, month: number * months) else {
            return nil
        }
        self.init(uncheckedFirst: first.first, last: last.last)
    }

    private init(uncheckedFirst first: Day, last: Day) {
        self.first = first
        self.last = last
        kind = Self.kind(from: first, to: last)
    }

    init(ordinals first: Int, _ last: Int) {
        self.init(uncheckedFirst: Day(ordinal: first), last: Day(ordinal: last))
    }

    private static func kind(from first: Day, to last: Day) -> Kind {
        guard first.day == 1, first.year == last.year, last == Day(uncheckedYear: last.year, month: last.month, day: 0).last else {
            return .span
        }
        let months = last.month - first.month + 1
        return Kind.allCases.first { $0.months == months && last.month % months == 0 } ?? .span
    }

    /// Earlier first days come first, then shorter periods.
    public static func < (left: Period, right: Period) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }

    /// Whether the day lies within: unknown where its missing part decides.
    public func contains(_ day: Day) -> Truth {
        let (earliest, latest) = (day.first, day.last)
        if latest < first || earliest > last { return .no }
        return earliest >= first && latest <= last ? .yes : .unknown
    }

    /// The number of its days.
    public var days: Int { first.days(to: last) + 1 }
}

extension Period {
    // For numbers written in the program: a number from data goes through `init?(_:_:of:)`.

    public static func year(_ year: Int) -> Period { known(.year, 1, year) }
    public static func half(_ year: Int, _ half: Int) -> Period { known(.half, half, year) }
    public static func quarter(_ year: Int, _ quarter: Int) -> Period { known(.quarter, quarter, year) }
    public static func month(_ year: Int, _ month: Int) -> Period { known(.month, month, year) }

    private static func known(_ kind: Kind, _ number: Int, _ year: Int) -> Period {
        guard let period = Period(kind, number, of: year) else { preconditionFailure("There is no \(kind) \(number) of the year \(year).") }
        return period
    }
}
