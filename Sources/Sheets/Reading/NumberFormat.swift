/// What a number format makes of a number: itself, a day, a time of day or a length of time.
enum NumberFormat: Hashable {
    case number
    /// A day, of which the format shows these parts.
    case day(CellDay.Parts)
    case timeOfDay
    case elapsed

    /// The format of a number that the standard assigns, those of Chinese Excel included; nil where a workbook must define it.
    init?(builtIn id: Int) {
        switch id {
        case 0...13, 37...44, 48, 49: self = .number
        case 14, 15, 30, 31: self = .day(.wholeDay)
        case 16, 28, 29, 53, 54, 58: self = .day([.month, .day])
        case 17, 27, 36, 50, 52, 57: self = .day([.year, .month])
        case 22: self = .day([.wholeDay, .time])
        case 51: self = .day([.month, .day])
        case 18...21, 32...35, 45, 47, 55, 56: self = .timeOfDay
        case 46: self = .elapsed
        default: return nil
        }
    }

    /// Reads a format code such as `yyyy"年"m"月"d"日"`, `[$-804]h:mm AM/PM` or `#,##0.00`.
    init(code: String) {
        var scanner = FormatScanner(code)
        scanner.scan()
        self = scanner.result
    }
}

/// Walks the first section of a format code and notes its date letters.
private struct FormatScanner {
    private enum Unit { case year, day, weekday, hour, second, monthOrMinute }

    private let code: [UInt8]
    private var index = 0
    private var units: [Unit] = []
    private var isElapsed = false

    init(_ code: String) { self.code = Array(code.lowercased().utf8) }

    mutating func scan() {
        while index < code.count {
            let byte = code[index]
            switch byte {
            case UInt8(ascii: ";"): return
            case UInt8(ascii: "\""): skip(past: UInt8(ascii: "\""))
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 2
            case UInt8(ascii: "["): bracket()
            default:
                if skip(word: "general") || skip(word: "am/pm") || skip(word: "a/p") { continue }
                letters(byte)
            }
        }
    }

    private mutating func skip(past end: UInt8) {
        index += 1
        while index < code.count, code[index] != end { index += 1 }
        index += 1
    }

    private mutating func skip(word: String) -> Bool {
        guard code[index...].starts(with: word.utf8) else { return false }
        index += word.utf8.count
        return true
    }

    /// `[h]`, `[mm]`, `[s]` count on past a day; other brackets hold colours, conditions and locales.
    private mutating func bracket() {
        let start = index + 1
        skip(past: UInt8(ascii: "]"))
        let body = code[min(start, code.count)..<max(min(start, code.count), min(index - 1, code.count))]
        guard let first = body.first, body.allSatisfy({ $0 == first }),
            [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(first)
        else { return }
        isElapsed = true
        units.append(first == UInt8(ascii: "h") ? .hour : first == UInt8(ascii: "m") ? .monthOrMinute : .second)
    }

    private mutating func letters(_ letter: UInt8) {
        var count = 0
        while index < code.count, code[index] == letter {
            count += 1
            index += 1
        }
        switch letter {
        case UInt8(ascii: "y"), UInt8(ascii: "b"): units.append(.year)
        case UInt8(ascii: "e"):
            // `e` is the year of the era, but `0.00E+00` is an exponent.
            if index < code.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(code[index]) { return }
            units.append(.year)
        case UInt8(ascii: "m"): units.append(.monthOrMinute)
        case UInt8(ascii: "d"): units.append(count > 2 ? .weekday : .day)
        case UInt8(ascii: "a") where count > 2: units.append(.weekday)
        case UInt8(ascii: "h"): units.append(.hour)
        case UInt8(ascii: "s"): units.append(.second)
        default: break
        }
    }

    /// An `m` beside hours or seconds means minutes, any other means the month.
    var result: NumberFormat {
        var parts: CellDay.Parts = []
        var hasWeekday = false
        for (position, unit) in units.enumerated() {
            switch unit {
            case .year: parts.insert(.year)
            case .day: parts.insert(.day)
            case .weekday: hasWeekday = true
            case .hour, .second: parts.insert(.time)
            case .monthOrMinute:
                let afterHour = position > 0 && units[position - 1] == .hour
                let beforeSecond = position + 1 < units.count && units[position + 1] == .second
                parts.insert(afterHour || beforeSecond ? .time : .month)
            }
        }
        if isElapsed { return .elapsed }
        if !parts.isDisjoint(with: .wholeDay) { return .day(parts) }
        if hasWeekday { return .day(parts.union(.wholeDay)) }
        return parts.contains(.time) ? .timeOfDay : .number
    }
}
