/// The names in one cell: 李示例、王样本（请假）等12人.
public struct NameList: Hashable, Sendable {
    public let names: [NameReading]
    /// 等12人: how many there are in all, the named ones included.
    public let total: Int?
    /// 等: not all are named, or it is said that these are all.
    public let isOpen: Bool

    public init(names: [NameReading], total: Int? = nil, isOpen: Bool = false) {
        self.names = names
        self.total = total
        self.isOpen = isOpen
    }

    /// Splits at 、，,；;/ and new lines, and at spaces where both sides are whole names: 李 示例 is one, 李示例 王样本 are two.
    public static func read(_ text: String) -> NameList {
        if TextReading.isBlank(text) { return NameList(names: []) }
        let (body, total, isCut) = withoutTotal(Array(TextReading.tidy(text).unicodeScalars))
        var isOpen = isCut
        var names: [NameReading] = []
        for piece in pieces(body) {
            for part in words(piece) {
                let reading = NameReading.read(part)
                if reading.name.isEmpty {
                    guard let last = names.popLast() else { continue }
                    names.append(NameReading(name: last.name, remarks: last.remarks + reading.remarks))
                } else {
                    names.append(reading)
                }
            }
        }
        // 等2人 behind two names: 等 closes the list.
        if let total, total <= names.count { isOpen = false }
        return NameList(names: names, total: total, isOpen: isOpen)
    }

    /// Takes 等, 等人, 等12人, 等12名同志 off the end.
    private static func withoutTotal(_ scalars: [Unicode.Scalar]) -> ([Unicode.Scalar], total: Int?, isOpen: Bool) {
        let scalars = Array(scalars[..<(scalars.lastIndex { !"。.;; ".unicodeScalars.contains($0) }.map { $0 + 1 } ?? 0)])
        guard let mark = scalars.lastIndex(of: "等"), mark > 0 else { return (scalars, nil, false) }
        var scanner = TextScanner(TextReading.string(scalars[(mark + 1)...]))
        scanner.take("共")
        let number = scanner.number()
        if number != nil { scanner.take("名", "位", "个") }
        scanner.take("同志", "党员", "人")
        guard scanner.isAtEnd else { return (scalars, nil, false) }
        return (Array(scalars[..<mark]), number?.value, true)
    }

    /// Split at the signs that only stand between names, but not within brackets.
    private static func pieces(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var pieces: [[Unicode.Scalar]] = [[]]
        var depth = 0
        for scalar in scalars {
            if "([【〔".unicodeScalars.contains(scalar) { depth += 1 }
            if ")]】〕".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
            if depth == 0, "、,;/|。\n\r\u{2028}".unicodeScalars.contains(scalar) {
                pieces.append([])
            } else {
                pieces[pieces.count - 1].append(scalar)
            }
        }
        return pieces
    }

    /// Split at spaces, then joined again where a part cannot be a name: one Han character, a surname of two, a word in Latin letters.
    private static func words(_ piece: [Unicode.Scalar]) -> [String] {
        let parts = spaced(piece)
        var names: [Part] = []
        var index = 0
        while index < parts.count {
            let rest = parts[index...]
            let taken = rest.prefix(joined(rest))
            index += taken.count
            let part = taken.dropFirst().reduce(taken[taken.startIndex]) { $0.joined(with: $1) }
            if let last = names.last, last.belongs(with: part) {
                names[names.count - 1] = last.joined(with: part)
            } else {
                names.append(part)
            }
        }
        return names.map(\.text)
    }

    /// How many of the next parts make one name: 李 示例, 李 示 例, 欧阳 示例 are one each, 李 示 王 样 are two.
    private static func joined(_ parts: ArraySlice<Part>) -> Int {
        guard let first = parts.first, first.han > 0 else { return 1 }
        let isFollowed = parts.count > 1 && (1...2).contains(parts[parts.startIndex + 1].han)
        if surnames.contains(first.text) { return isFollowed ? 2 : 1 }
        guard first.han == 1 else { return 1 }
        let run = parts.prefix { $0.han == 1 }.count
        switch run {
        case 1: return isFollowed ? 2 : 1
        case 3: return 3
        default: return 2
        }
    }

    /// Surnames of two characters: what follows is the name to them.
    private static let surnames: Set<String> = [
        "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "长孙", "宇文", "南宫", "轩辕", "呼延", "司空", "闻人",
    ]

    private struct Part {
        var text: String
        /// Han characters outside brackets.
        var han: Int
        var isLatin: Bool

        func joined(with next: Part) -> Part {
            Part(text: text + (isLatin ? " " : "") + next.text, han: han + next.han, isLatin: isLatin)
        }

        /// Words of a Latin name belong together, and so does a lone Han character with what came before.
        func belongs(with next: Part) -> Bool {
            isLatin ? next.isLatin : next.han == 1 && han > 0
        }
    }

    private static func spaced(_ piece: [Unicode.Scalar]) -> [Part] {
        var parts: [Part] = []
        var current: [Unicode.Scalar] = []
        var (depth, han) = (0, 0)
        func close() {
            let isLatin = han == 0 && current.first.map { !"([【〔".unicodeScalars.contains($0) } ?? false
            if !current.isEmpty { parts.append(Part(text: TextReading.string(current), han: han, isLatin: isLatin)) }
            (current, han) = ([], 0)
        }
        for scalar in piece {
            if scalar.properties.isWhitespace, depth == 0 {
                close()
                continue
            }
            if "([【〔".unicodeScalars.contains(scalar) { depth += 1 }
            if depth == 0, TextReading.isHan(scalar) { han += 1 }
            if ")]】〕".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
            current.append(scalar)
        }
        close()
        return parts
    }
}
