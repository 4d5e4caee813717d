/// A day in a cell, with the parts of it that the cell's format shows.
public struct CellDay: Sendable, Hashable {
    // Narrow storage: a cell stays at 16 bytes, and a sheet may have millions.
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8
    private let storedTime: Int32
    /// What the cell's format shows to its reader. A cell that shows `2024年3月` stores the first of March, and one that
    /// shows `3月5日` stores the year in which it was typed: whoever reads the sheet may wish to know.
    public let shown: Parts

    public struct Parts: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let year = Parts(rawValue: 1)
        public static let month = Parts(rawValue: 2)
        public static let day = Parts(rawValue: 4)
        public static let time = Parts(rawValue: 8)
        public static let wholeDay: Parts = [.year, .month, .day]
    }

    /// A day of the Gregorian calendar from year 1 to 9999; nil where it does not exist.
    public init?(year: Int, month: Int, day: Int, time: CellTime? = nil, shown: Parts = .wholeDay) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Gregorian.length(ofMonth: month, year: year)).contains(day) else {
            return nil
        }
        if let time, !(0..<CellTime.day).contains(time.milliseconds) { return nil }
        storedYear = Int16(year)
        storedMonth = UInt8(month)
        storedDay = UInt8(day)
        storedTime = time.map { Int32($0.milliseconds) } ?? -1
        self.shown = shown
    }

    public var year: Int { Int(storedYear) }
    public var month: Int { Int(storedMonth) }
    public var day: Int { Int(storedDay) }
    /// Time of day, nil where the cell holds a whole day and its format shows no time.
    public var time: CellTime? { storedTime < 0 ? nil : CellTime(milliseconds: Int(storedTime)) }
}

extension CellDay: CustomStringConvertible {
    /// `2024-03-05`, or `2024-03-05 14:30` with a time.
    public var description: String {
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        return time.map { "\(date) \($0)" } ?? date
    }
}

/// A time of day or a length of time, in milliseconds.
public struct CellTime: Sendable, Hashable {
    public let milliseconds: Int
    static let day = 86_400_000

    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    public init(hour: Int, minute: Int, second: Int = 0) {
        milliseconds = ((hour * 60 + minute) * 60 + second) * 1000
    }

    public var hour: Int { milliseconds / 3_600_000 }
    public var minute: Int { milliseconds / 60_000 % 60 }
    public var second: Int { milliseconds / 1000 % 60 }
}

extension CellTime: CustomStringConvertible {
    /// `14:30`, `14:30:05`, `14:30:05.250`, `-1:30` or `255:10`.
    public var description: String {
        let magnitude = CellTime(milliseconds: abs(milliseconds))
        var text = "\(milliseconds < 0 ? "-" : "")\(padded(magnitude.hour, 2)):\(padded(magnitude.minute, 2))"
        let fraction = magnitude.milliseconds % 1000
        if magnitude.second != 0 || fraction != 0 { text += ":\(padded(magnitude.second, 2))" }
        if fraction != 0 { text += ".\(padded(fraction, 3))" }
        return text
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
