/// An exact rational number: one seventh, four fifths. In lowest terms, the denominator greater than zero.
public struct Fraction: Hashable, Sendable, Comparable {
    public let numerator: Int64
    public let denominator: Int64

    /// Nil where the denominator is zero or the fraction in lowest terms does not fit.
    public init?(_ numerator: Int64, _ denominator: Int64) {
        self.init(wide: Int128(numerator), Int128(denominator))
    }

    public init(_ whole: Int) {
        numerator = Int64(whole)
        denominator = 1
    }

    public init(_ number: Hundredths) {
        let divisor = Int64(Self.divisor(number.raw.magnitude, 100))
        numerator = number.raw / divisor
        denominator = 100 / divisor
    }

    private init?(wide numerator: Int128, _ denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Int128(Self.divisor(numerator.magnitude, denominator.magnitude)) * (denominator < 0 ? -1 : 1)
        guard let top = Int64(exactly: numerator / divisor), let bottom = Int64(exactly: denominator / divisor) else { return nil }
        self.numerator = top
        self.denominator = bottom
    }

    private static func divisor<Magnitude: UnsignedInteger>(_ left: Magnitude, _ right: Magnitude) -> Magnitude {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }

    public static let zero = Fraction(0)

    public var isWhole: Bool { denominator == 1 }

    /// The nearest binary number: for display in a sheet or a chart, never for a comparison.
    public var double: Double { Double(numerator) / Double(denominator) }

    public static func < (left: Fraction, right: Fraction) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Fraction {
    // Products of two 64-bit numbers fit in 128 bits, and so does the sum of two such: only the result may not fit. It is then nil.

    public func adding(_ other: Fraction) -> Fraction? {
        let (left, right) = crossed(with: other)
        return Fraction(wide: left + right, Int128(denominator) * Int128(other.denominator))
    }

    public func subtracting(_ other: Fraction) -> Fraction? {
        let (left, right) = crossed(with: other)
        return Fraction(wide: left - right, Int128(denominator) * Int128(other.denominator))
    }

    public func multiplied(by other: Fraction) -> Fraction? {
        Fraction(wide: Int128(numerator) * Int128(other.numerator), Int128(denominator) * Int128(other.denominator))
    }

    /// Nil on overflow or where the divisor is zero.
    public func divided(by other: Fraction) -> Fraction? {
        Fraction(wide: Int128(numerator) * Int128(other.denominator), Int128(denominator) * Int128(other.numerator))
    }

    /// The nearest whole number in the way asked for.
    public func rounded(_ rounding: Rounding) -> Int64 {
        // In lowest terms over 1 it is itself, over more it is at most half of the range: it always fits.
        Int64(rounding.quotient(Int128(numerator), by: Int128(denominator)))
    }

    private func crossed(with other: Fraction) -> (Int128, Int128) {
        (Int128(numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(denominator))
    }
}

extension Fraction: CustomStringConvertible, LosslessStringConvertible {
    /// Strictly `1/7`, `0.8`, `20%`, `3`, each with a minus where it is negative.
    public init?(_ text: String) {
        if let slash = text.firstIndex(of: "/") {
            guard let top = Decimal(text[..<slash]), let bottom = Decimal(text[text.index(after: slash)...]) else { return nil }
            guard top.places == 0, bottom.places == 0, bottom.digits > 0 else { return nil }
            self.init(top.digits, bottom.digits)
            return
        }
        let isPercent = text.hasSuffix("%")
        guard let decimal = Decimal(isPercent ? text.dropLast() : text[...]), let scale = decimal.scale else { return nil }
        self.init(wide: Int128(decimal.digits), Int128(scale) * (isPercent ? 100 : 1))
    }

    /// Whole numbers as they are, mixed ones with two places as decimals (`20.5`), all else as `1/7`. Read back by `init(_:)`.
    public var description: String {
        if isWhole { return String(numerator) }
        if numerator.magnitude > denominator.magnitude, 100 % denominator == 0, let number = Hundredths(self, rounding: .half) {
            return number.description
        }
        return "\(numerator)/\(denominator)"
    }
}
