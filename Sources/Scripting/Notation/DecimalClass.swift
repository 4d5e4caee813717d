import Ledger
import LuaRuntime

/// Exact numbers with two places in Lua's hands. A decimal that is whole is an integer there, so `hours == 4` asks what it says.
enum DecimalClass {
    // Made once and never changed: states of any thread may read them.
    nonisolated(unsafe) static let decimal = HostClass("decimal", "An exact number with two places.", events: arithmetic)
    nonisolated(unsafe) static let fraction = HostClass("fraction", "An exact fraction.", events: arithmetic)

    static func value(_ number: Hundredths) -> LuaValue {
        number.isWhole ? .integer(number.raw / 100) : .object(LuaObject(decimal, number))
    }

    nonisolated(unsafe) static let arithmetic: [LuaEvent: (HostCall) throws -> [LuaValue]] = [
        .add: { [LuaNumber.lua(try combined($0) { $0.adding($1) })] },
        .sub: { [LuaNumber.lua(try combined($0) { $0.subtracting($1) })] },
        .mul: { [LuaNumber.lua(try combined($0) { $0.multiplied(by: $1) })] },
        .div: { [LuaNumber.lua(try combined($0) { $0.divided(by: $1) })] },
        .unm: { [LuaNumber.lua(try combined($0, with: .integer(-1)) { $0.multiplied(by: $1) })] },
        .eq: { [.boolean(try operand($0[0]) == operand($0[1]))] },
        .lt: { [.boolean(try operand($0[0]) < operand($0[1]))] },
        .le: { [.boolean(try operand($0[0]) <= operand($0[1]))] },
        .tostring: { [.string(text($0[0]))] },
        .concat: { [.string(text($0[0]) + text($0[1]))] },
    ]

    private static func operand(_ value: LuaValue) throws -> Fraction {
        guard let number = LuaNumber.exact(value) else {
            throw LuaNumber.isInexact(value) ? NotationError.inexact : NotationError.notNumber(value.typeName)
        }
        return number
    }

    static func combined(_ call: HostCall, with second: LuaValue? = nil, _ combine: (Fraction, Fraction) -> Fraction?) throws -> Fraction {
        let (left, right) = (try operand(call[0]), try operand(second ?? call[1]))
        guard let result = combine(left, right) else { throw NotationError.noResult("\(left)", "\(right)") }
        return result
    }

    private static func text(_ value: LuaValue) -> String {
        value.string ?? LuaNumber.text(value) ?? value.typeName
    }
}
