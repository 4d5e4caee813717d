extension Period: CustomStringConvertible, LosslessStringConvertible {
    /// Strictly `2021`, `2021H1`, `2021Q3`, `2021-03` or `2021-03-01..2021-07-31`; what people write is read by `PeriodReading`.
    /// A month or a year may bound a range: `2021-03..2021-07`.
    public init?(_ text: String) {
        if let period = Self.range(text) ?? Self.part(text) {
            self = period
            return
        }
        guard let day = Day(text), day.precision != .day else { return nil }
        self.init(first: day, last: day)
    }

    private static func range(_ text: String) -> Period? {
        guard let dots = text.firstRange(of: "..") else { return nil }
        guard let first = Day(String(text[..<dots.lowerBound])), let last = Day(String(text[dots.upperBound...])) else { return nil }
        return Period(first: first, last: last)
    }

    /// `2021H1`, `2021Q3`.
    private static func part(_ text: String) -> Period? {
        guard text.utf8.count == 6, let day = Day(String(text.prefix(4))), let number = text.last?.wholeNumberValue else { return nil }
        switch text.dropFirst(4).first {
        case "H": return Period(.half, number, of: day.year)
        case "Q": return Period(.quarter, number, of: day.year)
        default: return nil
        }
    }

    /// The one canonical form, that `init(_:)` reads.
    public var description: String {
        let year = Day.padded(first.year, to: 4)
        return switch kind {
        case .year: year
        case .half: "\(year)H\((first.month + 5) / 6)"
        case .quarter: "\(year)Q\((first.month + 2) / 3)"
        case .month: "\(year)-\(Day.padded(first.month, to: 2))"
        case .span: "\(first)..\(last)"
        }
    }

    /// As running text writes it: 2021年第三季度, 2021年上半年, 2021年3月1日至7月31日.
    public var label: Message {
        switch kind {
        case .year: Message(zh: "\(first.year)年", en: description)
        case .half: Message(zh: "\(first.year)年\(first.month == 1 ? "上" : "下")半年", en: description)
        case .quarter: Message(zh: "\(first.year)年第\(["一", "二", "三", "四"][(first.month - 1) / 3])季度", en: description)
        case .month: Message(zh: "\(first.year)年\(first.month)月", en: description)
        case .span: Message(zh: chineseSpan, en: first == last ? first.description : "\(first) to \(last)")
        }
    }

    private var chineseSpan: String {
        if first == last { return first.label.zh }
        if first.month == 1, first.day == 1, last.month == 12, last.day == 31 { return "\(first.year)年至\(last.year)年" }
        return first.label.zh + "至" + (first.year == last.year ? "\(last.month)月\(last.day)日" : last.label.zh)
    }
}
