/// A period as people write it on the command line, in settings and in headings of sheets.
///
/// Reads the canonical forms and `2021q3`, `2021年第三季度`, `2021年三季度`, `上半年`, `前三季度`, `1-7月`, `2021年1月至7月`, `去年`, `本季度`, `this`, `last`
/// (the year, as for `last year`), `last month`, `last 5y`, `近三个月`, and ranges of whatever `DayReading` reads. A year that is left out is
/// that of the as-of day. Terms of a school are the caller's: they come from its settings.
public enum PeriodReading {
    /// Nil where it is no period.
    public static func read(_ text: String, asOf: Day) -> Period? {
        let plain = TextReading.tidy(text)
        if let period = Period(plain.uppercased()) { return period }
        for reading in [words, rolling, parts] {
            var scanner = TextScanner(plain)
            if let period = reading(&scanner, asOf), scanner.isAtEnd { return period }
        }
        // Without a 月 the year must be written: 3-5 may be days, months or a day of March.
        let range = DayReading.readRange(plain, year: plain.contains("月") ? asOf.year : nil)
        return (try? range.get())?.period
    }

    /// Periods that are counted from the as-of day.
    private static func words(_ scanner: inout TextScanner, _ asOf: Day) -> Period? {
        if scanner.take("今年以来", "年初以来", "年初至今", "ytd") != nil {
            return Period(first: Period.containing(asOf, kind: .year).first, last: asOf)
        }
        let text = TextReading.string(scanner.scalars.filter { !$0.properties.isWhitespace })
        guard let (kind, step) = named[text] else { return nil }
        scanner.index = scanner.scalars.count
        let now = Period.containing(asOf, kind: kind)
        return (0..<abs(step)).reduce(now) { period, _ in step < 0 ? period.previous : period.next }
    }

    private static let named: [String: (Period.Kind, Int)] = {
        var named: [String: (Period.Kind, Int)] = [
            "this": (.year, 0), "last": (.year, -1), "next": (.year, 1), "今年": (.year, 0), "去年": (.year, -1), "前年": (.year, -2),
            "明年": (.year, 1),
            "今年度": (.year, 0), "上年": (.year, -1), "上年度": (.year, -1), "去年度": (.year, -1), "全年": (.year, 0), "当年": (.year, 0),
        ]
        let nouns: [(Period.Kind, String, [String])] = [
            (.year, "year", ["年", "年度"]), (.half, "half", ["半年度"]), (.quarter, "quarter", ["季度", "季"]), (.month, "month", ["月", "月份"]),
        ]
        for (kind, english, chinese) in nouns {
            for (word, step) in [("this", 0), ("last", -1), ("next", 1)] { named[word + english] = (kind, step) }
            for noun in chinese {
                for (word, step) in [("本", 0), ("这个", 0), ("上个", -1), ("上一", -1), ("上一个", -1), ("下个", 1), ("下一", 1), ("下一个", 1)] {
                    named[word + noun] = (kind, step)
                }
            }
        }
        for noun in ["月", "季度"] {
            named["上" + noun] = (noun == "月" ? .month : .quarter, -1)
            named["下" + noun] = (noun == "月" ? .month : .quarter, 1)
        }
        return named
    }()

    /// `last 5y`, `近三个月`: ending on the as-of day.
    private static func rolling(_ scanner: inout TextScanner, _ asOf: Day) -> Period? {
        guard scanner.take("last", "past", "最近", "近", "过去") != nil, let number = scanner.number(), (1...10_000).contains(number.value)
        else { return nil }
        let units: [(Span.Unit, [String])] = [
            (.years, ["years", "year", "y", "周年", "年"]), (.months, ["months", "month", "m", "个月", "月"]),
            (.days, ["days", "day", "d", "天", "日"]),
        ]
        for (unit, words) in units where scanner.take(anyOf: words) != nil {
            scanner.take("来", "以来", "内")
            return Period.last(Span(count: number.value, unit: unit), endingOn: asOf)
        }
        return nil
    }

    /// A year, or months of one: `2021年第三季度`, `去年上半年`, `1-7月`.
    private static func parts(_ scanner: inout TextScanner, _ asOf: Day) -> Period? {
        let year = scanner.attempt { $0.yearWord(asOf: asOf) }
        if scanner.isAtEnd { return year.flatMap { Period(.year, of: $0) } }
        let base = year ?? asOf.year
        if scanner.take("全年") != nil { return Period(.year, of: base) }
        if scanner.take("上半年", "前半年", "h1") != nil { return Period(.half, 1, of: base) }
        if scanner.take("下半年", "后半年", "h2") != nil { return Period(.half, 2, of: base) }
        if let quarter = scanner.attempt({ $0.quarterNumber() }) { return Period(.quarter, quarter, of: base) }
        if scanner.take("前") != nil {
            guard let number = scanner.number(), let noun = scanner.take("季度", "个季度", "个月") else { return nil }
            return months(1, noun == "个月" ? number.value : number.value * 3, of: base)
        }
        guard let first = scanner.number()?.value else { return nil }
        let hasNoun = scanner.take("月份", "月") != nil
        guard scanner.rangeSign() else { return hasNoun ? months(first, first, of: base) : nil }
        guard let last = scanner.number()?.value, scanner.take("月份", "月") != nil else { return nil }
        return months(first, last, of: base)
    }

    private static func months(_ first: Int, _ last: Int, of year: Int) -> Period? {
        guard first > 0, last > 0, let start = Day(year: year, month: first), let end = Day(year: year, month: last) else { return nil }
        return Period(first: start, last: end)
    }
}

extension TextScanner {
    fileprivate mutating func yearWord(asOf: Day) -> Int? {
        if let word = take("今年", "本年度", "本年", "去年", "前年", "明年") {
            return asOf.year + (["去年": -1, "前年": -2, "明年": 1][word] ?? 0)
        }
        guard let number = number(), number.width == 4 || (number.width == 0 && number.value >= 1000) else { return nil }
        if take("年度", "年") != nil { return number.value }
        // 2021-Q3, 2021 H1
        take("-", ".", "/")
        return attempt { $0.take("q", "h") } == nil ? nil : rewound(by: 1, number.value)
    }

    private mutating func rewound(by count: Int, _ value: Int) -> Int {
        index -= count
        return value
    }

    fileprivate mutating func quarterNumber() -> Int? {
        if take("q") != nil { return number()?.value }
        take("第")
        guard let number = number(), take("季度", "季") != nil else { return nil }
        return number.value
    }
}
