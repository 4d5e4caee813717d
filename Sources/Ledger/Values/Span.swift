/// A length of calendar time. Months and years have no fixed number of days, so spans are not ordered.
public struct Span: Hashable, Sendable {
    public enum Unit: Sendable, Hashable, CaseIterable {
        case days, workingDays, months, years
    }

    public var count: Int
    public var unit: Unit

    public init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    public static func days(_ count: Int) -> Span { Span(count: count, unit: .days) }
    public static func workingDays(_ count: Int) -> Span { Span(count: count, unit: .workingDays) }
    public static func months(_ count: Int) -> Span { Span(count: count, unit: .months) }
    public static func years(_ count: Int) -> Span { Span(count: count, unit: .years) }

    /// The same length backwards.
    public static prefix func - (span: Span) -> Span {
        Span(count: span.count == .min ? .max : -span.count, unit: span.unit)
    }
}

extension Span: CustomStringConvertible, LosslessStringConvertible {
    /// Strictly as `description` prints it: `1 month`, `5 working days`.
    public init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard words.count == 2, let count = Int(words[0]) else { return nil }
        guard let unit = Unit.allCases.first(where: { Span(count: count, unit: $0).description == text }) else { return nil }
        self.init(count: count, unit: unit)
    }

    public var description: String { label.en }

    public var label: Message {
        let word =
            switch unit {
            case .days: Message(zh: "天", en: "day")
            case .workingDays: Message(zh: "个工作日", en: "working day")
            case .months: Message(zh: "个月", en: "month")
            case .years: Message(zh: "年", en: "year")
            }
        return Message(zh: "\(count)\(word.zh)", en: "\(count) \(word.en)\(count.magnitude == 1 ? "" : "s")")
    }
}
