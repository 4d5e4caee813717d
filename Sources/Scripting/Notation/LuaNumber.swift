import Ledger
import LuaRuntime
import Rules

/// Numbers of scripts as exact ones: integers, decimals, texts such as `"20.5"` and `"1/7"`. Binary floats with a fraction are none.
enum LuaNumber {
    static func exact(_ value: LuaValue) -> Fraction? {
        switch value {
        case .integer(let number): Fraction(number, 1)
        case .number(let number): Int64(exactly: number).flatMap { Fraction($0, 1) }
        case .string(let text): Fraction(text)
        case .object(let object):
            if let number = object.payload(as: Hundredths.self) {
                Fraction(number)
            } else {
                object.payload(as: Fraction.self) ?? object.payload(as: Figure.self)?.value
            }
        default: nil
        }
    }

    /// As people write it: a decimal with its places, another fraction with its stroke, a lower bound with its mark.
    static func text(_ value: LuaValue) -> String? {
        value.payload(Figure.self)?.amount.label.en ?? hundredths(value)?.description ?? exact(value)?.description
    }

    static func hundredths(_ value: LuaValue) -> Hundredths? {
        guard let number = exact(value), let rounded = Hundredths(number, rounding: .half), Fraction(rounded) == number else { return nil }
        return rounded
    }

    /// A float that has a fraction, so that it cannot be exact.
    static func isInexact(_ value: LuaValue) -> Bool {
        if case .number(let number) = value { Int64(exactly: number) == nil } else { false }
    }

    /// Whole numbers as Lua's integers, others as decimals or fractions.
    static func lua(_ number: Fraction) -> LuaValue {
        if number.isWhole { return .integer(number.numerator) }
        if let exact = Hundredths(number, rounding: .down), Fraction(exact) == number { return DecimalClass.value(exact) }
        return .object(LuaObject(DecimalClass.fraction, number))
    }
}
