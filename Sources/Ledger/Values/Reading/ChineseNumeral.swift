/// Whole numbers in Han characters: 三, 十二, 二〇二四, 一百零五.
enum ChineseNumeral {
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        digit(scalar) != nil || unit(scalar) != nil
    }

    /// Nil where the characters are no number. Without units they are digits in a row.
    static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard !scalars.isEmpty, scalars.count <= 9 else { return nil }
        guard scalars.contains(where: { unit($0) != nil }) else {
            return scalars.reduce(0) { value, scalar in value.flatMap { value in digit(scalar).map { value * 10 + $0 } } }
        }
        var (total, current, lastUnit) = (0, Int?.none, Int.max)
        for scalar in scalars {
            if let unit = unit(scalar) {
                guard unit < lastUnit, current != 0 else { return nil }
                total += (current ?? 1) * unit
                (current, lastUnit) = (nil, unit)
            } else if let digit = digit(scalar) {
                guard current == nil || current == 0 else { return nil }
                current = digit
            }
        }
        return total + (current ?? 0)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "零", "○": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    private static func unit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }
}
