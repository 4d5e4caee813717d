/// Text that Markdown shows as it is.
enum MarkdownText {
    /// Escapes what would be read as markup. Control characters are shown as on a terminal; line ends become `<br>`.
    static func escaped(_ text: String) -> String {
        var result = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\n": result += "<br>"
            case "\r": result += index + 1 < scalars.count && scalars[index + 1] == "\n" ? "" : "<br>"
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "[", "]", "|", "~": result += "\\\(scalar)"
            case "_":
                // Inside a word it is a letter like others: everyone_takes_part.
                let isInside = index > 0 && index + 1 < scalars.count && isLetter(scalars[index - 1]) && isLetter(scalars[index + 1])
                result += isInside ? "_" : "\\_"
            case _ where SafeText.isUnsafe(scalar): result += "\\" + SafeText.escaped(String(scalar))
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// As `escaped`, and not read as a heading, a list or a rule where it begins a line.
    static func line(_ text: String) -> String {
        let escaped = escaped(text)
        guard let first = escaped.first else { return "" }
        if "#-+=>".contains(first) { return "\\" + escaped }
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        let rest = escaped.dropFirst(digits.count)
        if !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") { return "\(digits)\\\(rest)" }
        return first == " " ? String(escaped.drop { $0 == " " }) : escaped
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
}
