import Ledger
import LuaRuntime
import Rules

/// A measure's figure in Lua's hands: a number, and where records lack what it is counted from, the least that it is.
enum FigureClass {
    // Made once and never changed: states of any thread may read it.
    nonisolated(unsafe) static let figure = HostClass(
        "figure", "A measure's figure of which only a lower bound is known. Sums and multiples stay lower bounds; comparisons ask the known part.",
        fields: [
            HostField("value", .object("number"), "The known part.") { LuaNumber.lua(try $0.payload(as: Figure.self).value) },
            HostField("is_lower_bound", .boolean, "Always true: an exact figure is a plain number.") { .boolean(try $0.payload(as: Figure.self).isLowerBound) },
        ],
        events: DecimalClass.arithmetic.merging([
            .add: { call in [bounded(try DecimalClass.combined(call) { $0.adding($1) }, by: call[0], call[1])] },
            .sub: { call in [bounded(try DecimalClass.combined(call) { $0.subtracting($1) }, by: isFigure(call[1]) ? .nil : call[0])] },
            .mul: { call in
                [bounded(try DecimalClass.combined(call) { $0.multiplied(by: $1) }, by: isNegative(call) ? .nil : call[0], isNegative(call) ? .nil : call[1])]
            },
            .div: { call in [bounded(try DecimalClass.combined(call) { $0.divided(by: $1) }, by: isNegative(call) || isFigure(call[1]) ? .nil : call[0])] },
        ]) { _, own in own })

    static func value(_ figure: Figure) -> LuaValue {
        figure.isLowerBound ? .object(LuaObject(Self.figure, figure)) : LuaNumber.lua(figure.value)
    }

    private static func isFigure(_ value: LuaValue) -> Bool { value.payload(Figure.self) != nil }

    /// A lower bound times a number below zero is an upper bound, of which nothing is kept.
    private static func isNegative(_ call: HostCall) -> Bool {
        [call[0], call[1]].contains { LuaNumber.exact($0).map { $0 < .zero } ?? false }
    }

    /// The number as a lower bound, where one of those that it comes from is.
    private static func bounded(_ number: Fraction, by sources: LuaValue...) -> LuaValue {
        var figure = Figure(number)
        for source in sources.compactMap({ $0.payload(Figure.self) }) {
            figure.blanks += source.blanks
            figure.missing += source.missing.filter { !figure.missing.contains($0) }
            figure.evidence += source.evidence
        }
        return value(figure)
    }
}
