/// When something is due again and again: on the fifth of each month, fifteen days before the end of each year.
public struct Schedule: Hashable, Sendable {
    public let kind: Period.Kind
    /// The day of the period, from 1; counted from its end where it is negative: -1 is the last day.
    public let day: Int

    /// Nil for a kind without an end, and for a day that the shortest of these periods does not have.
    public init?(every kind: Period.Kind, day: Int) {
        let shortest: Int? =
            switch kind {
            case .month: 28
            case .quarter: 90
            case .half: 181
            case .year: 365
            default: nil
            }
        guard let shortest, day != 0, day.magnitude <= shortest else { return nil }
        self.kind = kind
        self.day = day
    }

    /// The day in a period of the kind.
    public func day(in period: Period) -> Day {
        day > 0 ? period.first.adding(.days(day - 1)) : period.last.adding(.days(day + 1))
    }

    public var label: Message {
        let word = [Period.Kind.month: ("每月", "month"), .quarter: ("每季度", "quarter"), .half: ("每半年", "half-year"), .year: ("每年", "year")][kind] ?? ("", "")
        return day > 0
            ? Message(zh: "\(word.0)第 \(day) 天", en: "day \(day) of each \(word.1)")
            : Message(zh: "\(word.0)倒数第 \(-day) 天", en: "day \(-day) from the end of each \(word.1)")
    }
}
