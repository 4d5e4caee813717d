/// The order of values: blanks last, numbers and days by size, texts by the rank of names.
public enum ValueOrder {
    public static func compare(_ left: Value, _ right: Value, _ pool: StringPool) -> Int {
        switch (left, right) {
        case (.none, .none): 0
        case (.none, _): 1
        case (_, .none): -1
        case (.integer(let a), .integer(let b)): order(a, b)
        case (.decimal(let a), .decimal(let b)): order(a, b)
        case (.day(let a), .day(let b)): order(a, b)
        case (.reference(let a), .reference(let b)): order(a, b)
        case (.flag(let a), .flag(let b)): order(a ? 1 : 0, b ? 1 : 0)
        case (.text(let a), .text(let b)):
            if a == b { 0 } else if let x = pool.number(of: a), let y = pool.number(of: b) { pool.precedes(x, y) ? -1 : 1 } else { order(a, b) }
        default: mixed(left, right)
        }
    }

    /// By their keys; equal keys stay in the order that they had.
    public static func sorted<Element>(_ keyed: [(Element, key: Value)], descending: Bool, _ pool: StringPool) -> [Element] {
        keyed.enumerated().sorted { left, right in
            let order = compare(left.element.key, right.element.key, pool)
            return order == 0 ? left.offset < right.offset : (order < 0) != descending
        }.map(\.element.0)
    }

    /// Whole numbers among decimals by size, what else is mixed as it is written.
    private static func mixed(_ left: Value, _ right: Value) -> Int {
        if let a = number(left), let b = number(right) { return order(a, b) }
        return order(left.description, right.description)
    }

    private static func number(_ value: Value) -> Fraction? {
        switch value {
        case .integer(let number): Fraction(number, 1)
        case .decimal(let number): Fraction(number)
        default: nil
        }
    }

    private static func order<C: Comparable>(_ a: C, _ b: C) -> Int { a < b ? -1 : a == b ? 0 : 1 }
}
