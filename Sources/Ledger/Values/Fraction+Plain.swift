extension Fraction {
    /// As a decimal where two places hold it exactly, else as a fraction.
    public var plain: String { hundredths?.description ?? description }

    /// The same number with two places, where they hold it exactly.
    public var hundredths: Hundredths? {
        guard let exact = Hundredths(self, rounding: .down), Fraction(exact) == self else { return nil }
        return exact
    }
}
