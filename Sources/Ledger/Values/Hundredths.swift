/// An exact number with two places: hours, points, money.
public struct Hundredths: Hashable, Sendable, Comparable {
    /// The number of hundredths.
    public let raw: Int64

    public init(raw: Int64) {
        self.raw = raw
    }

    /// Traps where the number does not fit; a number from data goes through `init(exactly:)`.
    public init(_ whole: Int) {
        raw = Int64(whole) * 100
    }

    public init?(exactly whole: Int) {
        let (raw, overflow) = Int64(whole).multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        self.raw = raw
    }

    /// The number that prints like this one; nil where that has more than two places or does not fit.
    public init?(exactly number: Double) {
        guard let nearest = Hundredths(rounding: number), nearest.double == number else { return nil }
        self = nearest
    }

    /// The nearest number with two places, halves away from zero; nil where it does not fit or is none.
    public init?(rounding number: Double) {
        guard let raw = Int64(exactly: (number * 100).rounded(.toNearestOrAwayFromZero)) else { return nil }
        self.raw = raw
    }

    public static let zero = Hundredths(raw: 0)

    public var isWhole: Bool { raw % 100 == 0 }

    /// The nearest binary number: for display in a sheet or a chart, never for a comparison.
    public var double: Double { Double(raw) / 100 }

    public static func < (left: Hundredths, right: Hundredths) -> Bool {
        left.raw < right.raw
    }
}

extension Hundredths {
    // Operators are for small numbers of the program and trap on overflow; sums over data use the checked methods.

    public static func + (left: Hundredths, right: Hundredths) -> Hundredths { Hundredths(raw: left.raw + right.raw) }
    public static func - (left: Hundredths, right: Hundredths) -> Hundredths { Hundredths(raw: left.raw - right.raw) }
    public static prefix func - (number: Hundredths) -> Hundredths { Hundredths(raw: -number.raw) }

    /// Nil on overflow.
    public func adding(_ other: Hundredths) -> Hundredths? {
        let (sum, overflow) = raw.addingReportingOverflow(other.raw)
        return overflow ? nil : Hundredths(raw: sum)
    }

    /// Nil on overflow.
    public func subtracting(_ other: Hundredths) -> Hundredths? {
        let (difference, overflow) = raw.subtractingReportingOverflow(other.raw)
        return overflow ? nil : Hundredths(raw: difference)
    }

    /// Rounded once, at the end. Nil on overflow.
    public func multiplied(by factor: Fraction, rounding: Rounding) -> Hundredths? {
        Self.rounded(Int128(raw) * Int128(factor.numerator), Int128(factor.denominator), rounding)
    }

    /// Rounded once, at the end. Nil on overflow or where the divisor is zero.
    public func divided(by divisor: Fraction, rounding: Rounding) -> Hundredths? {
        guard divisor.numerator != 0 else { return nil }
        let sign: Int128 = divisor.numerator < 0 ? -1 : 1
        return Self.rounded(sign * Int128(raw) * Int128(divisor.denominator), sign * Int128(divisor.numerator), rounding)
    }

    /// This number as a part of another; nil where the other is zero.
    public func ratio(to whole: Hundredths) -> Fraction? {
        Fraction(raw, whole.raw)
    }

    /// Nil on overflow.
    public init?(_ fraction: Fraction, rounding: Rounding) {
        guard let number = Self.rounded(Int128(fraction.numerator) * 100, Int128(fraction.denominator), rounding) else { return nil }
        self = number
    }

    private static func rounded(_ dividend: Int128, _ divisor: Int128, _ rounding: Rounding) -> Hundredths? {
        Int64(exactly: rounding.quotient(dividend, by: divisor)).map(Hundredths.init(raw:))
    }
}

extension Hundredths: CustomStringConvertible, LosslessStringConvertible {
    /// Strictly `20`, `20.5`, `-3.25`; nil beyond two places, so that nothing is rounded unseen.
    public init?(_ text: String) {
        guard let decimal = Decimal(text), decimal.places <= 2 else { return nil }
        let scale: Int64 = [100, 10, 1][decimal.places]
        let (raw, overflow) = decimal.digits.multipliedReportingOverflow(by: scale)
        guard !overflow else { return nil }
        self.raw = raw
    }

    /// Without trailing zeros.
    public var description: String {
        let (whole, rest) = raw.magnitude.quotientAndRemainder(dividingBy: 100)
        var text = (raw < 0 ? "-" : "") + String(whole)
        if rest > 0 { text += "." + (rest % 10 == 0 ? String(rest / 10) : Day.padded(Int(rest), to: 2)) }
        return text
    }
}
