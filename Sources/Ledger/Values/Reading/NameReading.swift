/// A person's name as it stands in a cell, with what was noted behind it: 李示例（请假）.
public struct NameReading: Hashable, Sendable {
    /// Normalised, so that equal names are equal texts.
    public let name: String
    /// 列席, 请假, 出差: what stood in brackets, in the order written.
    public let remarks: [String]

    public init(name: String, remarks: [String] = []) {
        self.name = name
        self.remarks = remarks
    }

    /// One name; the text is not split.
    public static func read(_ text: String) -> NameReading {
        var name: [Unicode.Scalar] = []
        var remark: [Unicode.Scalar] = []
        var remarks: [String] = []
        var depth = 0
        for scalar in plain(text).unicodeScalars {
            switch scalar {
            case "(", "[", "【", "〔":
                if depth > 0 { remark.append(scalar) }
                depth += 1
            case ")", "]", "】", "〕":
                depth = max(0, depth - 1)
                if depth > 0 {
                    remark.append(scalar)
                } else {
                    remarks.append(TextReading.tidy(TextReading.string(remark)))
                    remark = []
                }
            default:
                if depth > 0 { remark.append(scalar) } else { name.append(scalar) }
            }
        }
        if depth > 0 { remarks.append(TextReading.tidy(TextReading.string(remark))) }
        return NameReading(name: normalized(TextReading.string(name)), remarks: remarks.filter { !$0.isEmpty })
    }

    /// Half-width brackets and letters, one kind of middle dot, no spaces between Han characters, single ones between words.
    public static func normalized(_ text: String) -> String {
        var result: [Unicode.Scalar] = []
        var isSpaced = false
        for scalar in plain(text).unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpaced = true
                continue
            }
            if isSpaced, let last = result.last, !sticks(last), !sticks(scalar) { result.append(" ") }
            isSpaced = false
            result.append(scalar)
        }
        return TextReading.string(joiningDots(result))
    }

    /// Beside these no space is meant.
    private static func sticks(_ scalar: Unicode.Scalar) -> Bool {
        TextReading.isHan(scalar) || scalar == "·" || scalar == "(" || scalar == ")"
    }

    /// Tidied, with the many middle dots as U+00B7.
    private static func plain(_ text: String) -> String {
        TextReading.string(TextReading.tidy(text).unicodeScalars.map { dots.contains($0) ? "·" : $0 })
    }

    private static let dots: Set<Unicode.Scalar> = ["•", "‧", "∙", "⋅", "・", "･", "●", "᛫"]

    /// A point between two Han characters is a middle dot too: 买买提.样本.
    private static func joiningDots(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        scalars.indices.map { index in
            let isBetween =
                index > 0 && index + 1 < scalars.count && TextReading.isHan(scalars[index - 1]) && TextReading.isHan(scalars[index + 1])
            return scalars[index] == "." && isBetween ? "·" : scalars[index]
        }
    }
}
