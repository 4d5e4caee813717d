/// Days and times as spreadsheets store them: a count of days with a fraction.
struct SerialDate {
    /// Whether day 0 is 1 January 1904, as old workbooks of the Mac count.
    var from1904 = false

    /// The day or time that `value` means under a format; nil where it means none and stays a number.
    func cell(_ value: Double, _ format: NumberFormat) -> Cell? {
        guard value.isFinite, abs(value) < 3_000_000 else { return nil }
        let milliseconds = Int((value * Double(CellTime.day)).rounded())
        switch format {
        case .number: return nil
        case .elapsed: return .time(CellTime(milliseconds: milliseconds))
        case .timeOfDay:
            guard milliseconds >= 0 else { return nil }
            if milliseconds < CellTime.day { return .time(CellTime(milliseconds: milliseconds)) }
            return day(milliseconds, shown: .time).map(Cell.day)
        case .day(let shown):
            guard milliseconds >= 0 else { return nil }
            if milliseconds < CellTime.day, !from1904 {
                // Before the first day there is only a time. A bare 0 is what a formula over empty cells leaves behind.
                return milliseconds == 0 && !shown.contains(.time) ? nil : .time(CellTime(milliseconds: milliseconds))
            }
            return day(milliseconds, shown: shown).map(Cell.day)
        }
    }

    private func day(_ milliseconds: Int, shown: CellDay.Parts) -> CellDay? {
        let serial = milliseconds / CellTime.day
        let rest = milliseconds % CellTime.day
        let number: Int
        if from1904 {
            number = Gregorian.number(year: 1904, month: 1, day: 1) + serial
        } else {
            // Excel counts a 29 February 1900 that never was, as day 60: it and the days before lie one later than a calendar.
            number = Gregorian.number(year: 1899, month: 12, day: serial < 60 ? 31 : 30) + serial
        }
        let (year, month, day) = Gregorian.day(number)
        let time = rest != 0 || shown.contains(.time) ? CellTime(milliseconds: rest) : nil
        return CellDay(year: year, month: month, day: day, time: time, shown: shown)
    }
}

/// Days and times as text of ISO 8601, which newer workbooks may store.
enum ISODate {
    /// `2021-01-01`, `2021-01-01T10:10:10.5`, `10:10:10`, each with an optional `Z`; nil for anything else.
    static func cell(_ text: String) -> Cell? {
        let text = text.hasSuffix("Z") ? text.dropLast() : text[...]
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count) else { return nil }
        if halves.count == 1, text.contains(":") { return time(text).map(Cell.time) }
        let numbers = halves[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
        guard halves.count == 2 else { return CellDay(year: year, month: month, day: day).map(Cell.day) }
        guard let time = time(halves[1]) else { return nil }
        return CellDay(year: year, month: month, day: day, time: time, shown: [.wholeDay, .time]).map(Cell.day)
    }

    private static func time(_ text: Substring) -> CellTime? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
        let seconds = parts.count == 3 ? Double(parts[2]) : 0
        guard let seconds, (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(seconds) else { return nil }
        return CellTime(milliseconds: (hour * 60 + minute) * 60_000 + Int((seconds * 1000).rounded(.down)))
    }
}
