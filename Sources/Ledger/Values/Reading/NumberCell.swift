/// The walk over one cell that holds a number.
struct NumberCell {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) {
        scalars = Array(TextReading.tidy(text).unicodeScalars)
    }

    mutating func reading() throws(NumberReading.Fault) -> NumberReading {
        var exactness = NumberReading.Exactness.exact
        if take(["大约", "约", "近"]) { exactness = .about }
        _ = take(["¥", "￥", "共计", "共"])
        var figure = try figure()
        if take(["余", "多", "+"]) { exactness = .atLeast }
        for (word, zeros) in [("万", 4), ("亿", 8)] where take([word]) { figure.zeros = zeros }
        if take(["余", "多", "+"]) { exactness = .atLeast }
        let unit = try unit()
        let (value, isRounded) = try figure.value()
        return NumberReading(value: value, unit: unit, exactness: exactness, isRounded: isRounded)
    }

    private struct Figure {
        var digits: Int128
        var places = 0
        /// From 万 and 亿.
        var zeros = 0

        func value() throws(NumberReading.Fault) -> (Hundredths, isRounded: Bool) {
            let scale = zeros + 2 - places
            let power = (0..<abs(scale)).reduce(Int128(1)) { power, _ in power * 10 }
            let raw = scale >= 0 ? digits * power : Rounding.half.quotient(digits, by: power)
            guard let raw = Int64(exactly: raw) else { throw .tooGreat }
            return (Hundredths(raw: raw), scale < 0 && digits % power != 0)
        }
    }

    private mutating func figure() throws(NumberReading.Fault) -> Figure {
        let isNegative = take(["-", "−"])
        if !isNegative { _ = take(["+"]) }
        let groups = try groups()
        guard !groups.isEmpty else { return try numeral(isNegative) }
        var fraction: [Unicode.Scalar] = []
        if take(["."]) {
            fraction = digits()
            guard !fraction.isEmpty else { throw .notANumber }
        }
        if index < scalars.count, scalars[index] == "e" || scalars[index] == "E" { throw .scientific }
        let all = groups.joined() + fraction
        guard all.count <= 24 else { throw .tooGreat }
        let number = all.reduce(Int128(0)) { $0 * 10 + Int128($1.value - 0x30) }
        return Figure(digits: isNegative ? -number : number, places: fraction.count)
    }

    /// The whole part: one run of digits, or thousands parted by commas.
    private mutating func groups() throws(NumberReading.Fault) -> [[Unicode.Scalar]] {
        var groups = [digits()]
        guard !groups[0].isEmpty else { return [] }
        while take([","]) { groups.append(digits()) }
        guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else { throw .grouping }
        return groups
    }

    /// 三, 十二, 半.
    private mutating func numeral(_ isNegative: Bool) throws(NumberReading.Fault) -> Figure {
        if !isNegative, take(["半"]) { return Figure(digits: 5, places: 1) }
        let run = scalars[index...].prefix(while: ChineseNumeral.isPart)
        guard !isNegative, let value = ChineseNumeral.value(run) else { throw .notANumber }
        index = run.endIndex
        return Figure(digits: Int128(value))
    }

    private mutating func unit() throws(NumberReading.Fault) -> String {
        skipSpaces()
        let rest = scalars[index...]
        guard let sign = rest.first else { return "" }
        let isFollowedByNumber = rest.contains { ("0"..."9").contains($0) }
        if isFollowedByNumber {
            throw "-—–~〜/、,;.至到+ ".unicodeScalars.contains(sign) || index > 0 && scalars[index - 1] == " " ? .several : .notANumber
        }
        guard TextReading.isHan(sign) || sign.properties.isAlphabetic || "%‰℃".unicodeScalars.contains(sign) else { throw .notANumber }
        return TextReading.string(rest)
    }

    private mutating func digits() -> [Unicode.Scalar] {
        let run = scalars[index...].prefix { ("0"..."9").contains($0) }
        index = run.endIndex
        return Array(run)
    }

    private mutating func take(_ words: [String]) -> Bool {
        skipSpaces()
        guard let word = words.first(where: { scalars[index...].starts(with: $0.unicodeScalars) }) else { return false }
        index += word.unicodeScalars.count
        return true
    }

    private mutating func skipSpaces() {
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    }
}
