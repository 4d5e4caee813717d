/// A decimal as written: `-20.5` is the digits -205 with one place.
struct Decimal {
    let digits: Int64
    let places: Int

    /// Optional minus, digits, and a point only between digits. Nil where it is nothing such or does not fit.
    init?(_ text: some StringProtocol) {
        let isNegative = text.utf8.first == 0x2D
        var digits: Int64 = 0
        var count = 0
        var point: Int?
        for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
            if byte == 0x2E {
                guard point == nil, count > 0 else { return nil }
                point = count
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            // Counted downwards: the least number has no positive counterpart.
            let (shifted, isTooLong) = digits.multipliedReportingOverflow(by: 10)
            let (next, isTooGreat) = shifted.subtractingReportingOverflow(Int64(byte - 0x30))
            guard !isTooLong, !isTooGreat else { return nil }
            digits = next
            count += 1
        }
        guard count > 0, point != count else { return nil }
        guard isNegative || digits != .min else { return nil }
        self.digits = isNegative ? digits : -digits
        places = point.map { count - $0 } ?? 0
    }

    /// The power that moves the point to the end; nil beyond 18 places.
    var scale: Int64? {
        places > 18 ? nil : (0..<places).reduce(1) { power, _ in power * 10 }
    }
}
