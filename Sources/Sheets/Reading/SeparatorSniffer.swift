/// Finds the separator of delimited text from its first lines.
enum SeparatorSniffer {
    /// A first line `sep=;`, which Excel reads and writes: the separator and the length of the line.
    static func declared(_ text: [UInt8]) -> (separator: Separator, length: Int)? {
        guard text.starts(with: Array("sep=".utf8)), text.count > 4, let separator = Separator(rawValue: text[4]) else { return nil }
        var length = 5
        guard length == text.count || text[length] == 0x0A || text[length] == 0x0D else { return nil }
        if length < text.count, text[length] == 0x0D { length += 1 }
        if length < text.count, text[length] == 0x0A { length += 1 }
        return (separator, length)
    }

    /// The separator whose count is the same on most lines; title lines and notes, which have none, do not vote.
    static func guess(_ text: [UInt8]) -> Separator {
        let counts = counts(text)
        var best: (separator: Separator, agreeing: Int, perLine: Int) = (.comma, 0, 0)
        for separator in Separator.allCases {
            var histogram: [Int: Int] = [:]
            for line in counts { histogram[line[separator] ?? 0, default: 0] += 1 }
            histogram[0] = nil
            guard let most = histogram.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
            if (most.value, most.key) > (best.agreeing, best.perLine) { best = (separator, most.value, most.key) }
        }
        return best.separator
    }

    /// For each of the first 50 lines, how often each separator stands outside of quotation marks.
    private static func counts(_ text: [UInt8]) -> [[Separator: Int]] {
        var lines: [[Separator: Int]] = []
        var line: [Separator: Int] = [:]
        var isQuoted = false
        for byte in text.prefix(1 << 16) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == 0x0A || byte == 0x0D {
                if !line.isEmpty { lines.append(line) }
                if lines.count == 50 { return lines }
                line = [:]
            } else if let separator = Separator(rawValue: byte) {
                line[separator, default: 0] += 1
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
