/// What becomes of the part that no longer fits.
public enum Rounding: String, CaseIterable, Sendable {
    /// Towards the lesser number.
    case down
    /// Towards the greater number.
    case up
    /// To the nearest, halves away from zero: 四舍五入.
    case half

    /// The quotient as a whole number. The divisor is greater than zero.
    func quotient(_ dividend: Int128, by divisor: Int128) -> Int128 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard remainder != 0 else { return quotient }
        let away: Bool =
            switch self {
            case .down: dividend < 0
            case .up: dividend > 0
            case .half: remainder.magnitude * 2 >= divisor.magnitude
            }
        return away ? quotient + (dividend < 0 ? -1 : 1) : quotient
    }
}
