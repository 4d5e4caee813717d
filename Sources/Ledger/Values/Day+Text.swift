extension Day: CustomStringConvertible, LosslessStringConvertible {
    /// Strictly `2021-03-05`, `2021-03` or `2021`; what people write is read by `DayReading`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard [4, 7, 10].contains(bytes.count) else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        func part(after dash: Int) -> Int? {
            guard bytes[dash] == 0x2D, let value = number(dash + 1..<dash + 3), value > 0 else { return nil }
            return value
        }
        guard let year = number(0..<4) else { return nil }
        var (month, day) = (0, 0)
        if bytes.count >= 7 {
            guard let value = part(after: 4) else { return nil }
            month = value
        }
        if bytes.count == 10 {
            guard let value = part(after: 7) else { return nil }
            day = value
        }
        self.init(year: year, month: month, day: day)
    }

    /// ISO 8601, as precise as known.
    public var description: String {
        var text = Self.padded(year, to: 4)
        if month > 0 { text += "-" + Self.padded(month, to: 2) }
        if day > 0 { text += "-" + Self.padded(day, to: 2) }
        return text
    }

    /// As running text writes it: 2021年3月5日.
    public var label: Message {
        var chinese = "\(year)年"
        if month > 0 { chinese += "\(month)月" }
        if day > 0 { chinese += "\(day)日" }
        return Message(zh: chinese, en: description)
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
