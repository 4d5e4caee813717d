import Ledger

extension Scale {
    /// Tighter where it asks for as high a rank everywhere and for a higher one somewhere. The ranks are the other's, from its lowest value to
    /// its highest; a value that it does not know has none.
    func strictness(over base: Scale) -> Strictness {
        let ranks = base.values
        return places(beside: base).map { number -> Strictness in
            guard let own = ranks.firstIndex(of: value(for: number)), let other = ranks.firstIndex(of: base.value(for: number)) else { return .incomparable }
            return own == other ? .same : own > other ? .tighter : .looser
        }.reduce(.same) { $0.combined(with: $1) }
    }

    /// A number on each bound of the two, between each two and beyond: where two scales differ they differ at one of these.
    private func places(beside other: Scale) -> [Fraction] {
        let bounds = Set((steps + other.steps).map(\.bound)).sorted()
        let between = zip(bounds, bounds.dropFirst()).compactMap { $0.adding($1)?.divided(by: Fraction(2)) }
        let beyond = [bounds.first?.subtracting(Fraction(1)), bounds.last?.adding(Fraction(1))].compactMap { $0 }
        return bounds + between + beyond
    }
}
