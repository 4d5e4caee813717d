/// A day as people write it in a cell or on the command line, with what stood beside it.
///
/// Reads `2024-03-05 2024/3/5 2024.3.5 2024.03 202403 20240305 2024年3月5日 2024年3月 2024年 二〇二四年三月五日`, with a year from elsewhere also
/// `3月5日 3月 3.5`, all in full width or with spaces too; after it a half of the day, a weekday, a time. Nothing is guessed: two-digit years
/// and days before months are faults.
public struct DayReading: Hashable, Sendable {
    public let day: Day
    /// From a word (上午) or from the time: before 12:00, before 18:00, later.
    public let half: HalfDay.Half?
    /// As written, 1 = Monday; whether it fits the day is the caller's to ask.
    public let weekday: Int?

    public init(day: Day, half: HalfDay.Half? = nil, weekday: Int? = nil) {
        self.day = day
        self.half = half
        self.weekday = weekday
    }

    /// Where the serial numbers of a workbook begin.
    public enum Epoch: Sendable, Hashable {
        /// Day 1 is 1900-01-01, and a 29 February 1900 is counted that never was.
        case from1900
        /// Day 0 is 1904-01-01.
        case from1904
    }

    /// The day alone. `year` is the year where none is written; with `serial` a bare number is a workbook's serial number.
    public static func read(_ text: String, year: Int? = nil, serial: Epoch? = nil) -> Result<Day, Fault> {
        parse(text, year: year, serial: serial).map(\.day)
    }

    /// The day with what stood beside it.
    public static func parse(_ text: String, year: Int? = nil, serial: Epoch? = nil) -> Result<DayReading, Fault> {
        if let early = unread(text, serial: serial) { return early }
        var scanner = TextScanner(text)
        do throws(Fault) {
            let reading = try scanner.dayReading(after: nil, year: year)
            if scanner.isAtEnd { return .success(reading) }
            return .failure(scanner.rangeSign() ? .range : .notADay)
        } catch {
            return .failure(error)
        }
    }

    /// First and last day of what a range means, which may be the same.
    public struct Range: Hashable, Sendable {
        public let first: DayReading
        public let last: DayReading

        public var period: Period? { Period(first: first.day, last: last.day) }
    }

    /// `3月5日—7日`, `2024.3.5-3.7`, `2024年12月30日至1月2日` (the year turns), or one day. What the last day leaves out it has from the first.
    public static func readRange(_ text: String, year: Int? = nil) -> Result<Range, Fault> {
        if case .failure(let fault) = unread(text, serial: nil) { return .failure(fault) }
        var scanner = TextScanner(text)
        do throws(Fault) {
            scanner.take("自", "从")
            let first = try scanner.dayReading(after: nil, year: year)
            guard scanner.rangeSign() else {
                guard scanner.isAtEnd else { throw .notADay }
                return .success(Range(first: first, last: first))
            }
            if scanner.take("今", "长期") != nil { throw .openEnded }
            let last = try scanner.dayReading(after: first.day, year: year)
            scanner.take("止")
            guard scanner.isAtEnd else { throw .notADay }
            guard last.day.precedes(first.day) != .yes else { throw .reversed(first.day, last.day) }
            return .success(Range(first: first, last: last))
        } catch {
            return .failure(error)
        }
    }

    /// The cells that no grammar is needed for.
    private static func unread(_ text: String, serial: Epoch?) -> Result<DayReading, Fault>? {
        let plain = TextReading.tidy(text)
        if TextReading.isBlank(plain) { return .failure(.empty) }
        if ["长期", "至今", "永久", "无固定期限"].contains(plain) { return .failure(.openEnded) }
        guard let number = Double(plain), plain.utf8.allSatisfy({ $0 < 0x3A }) else { return nil }
        if let serial {
            return isCompact(plain) ? nil : self.day(serial: number, epoch: serial).map { .success($0) } ?? .failure(.notADay)
        }
        // Five digits are no way to write a day, but what a workbook shows where the cell lost its format.
        guard plain.utf8.prefix(while: { $0 != 0x2E }).count == 5, let reading = self.day(serial: number, epoch: .from1900) else {
            return nil
        }
        return .failure(.serialNumber(reading.day))
    }

    /// 2024, 2024.03, 202403 and 20240305 also come as numbers: nobody means the serial numbers of 1905, 2454 and later.
    private static func isCompact(_ number: String) -> Bool {
        let whole = number.prefix { $0 != "." }
        guard let year = Int(whole.prefix(4)), (1900...2199).contains(year) else { return false }
        return [4, 6, 8].contains(whole.utf8.count)
    }

    /// The day and half that a workbook's serial number means; nil beyond its calendar and for the 29 February 1900.
    public static func day(serial: Double, epoch: Epoch) -> DayReading? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let (whole, rest) = (Int(serial), serial - serial.rounded(.down))
        let half: HalfDay.Half? = rest == 0 ? nil : rest < 0.5 ? .am : rest < 0.75 ? .pm : .evening
        switch epoch {
        case .from1904: return DayReading(day: Day(ordinal: whole - 24_107), half: half)
        case .from1900:
            guard whole > 0, whole != 60 else { return nil }
            return DayReading(day: Day(ordinal: whole - (whole > 60 ? 25_569 : 25_568)), half: half)
        }
    }
}
