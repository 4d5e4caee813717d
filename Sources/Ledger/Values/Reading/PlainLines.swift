extension String {
    /// The text without the mark that Windows puts before UTF-8, and with "\n" as its only line end: to Swift "\r\n" is one Character, which is no "\n",
    /// so that a file of Windows would be one long line.
    public var withPlainLines: String {
        let hasMark = utf8.starts(with: "\u{FEFF}".utf8)
        guard hasMark || utf8.contains(UInt8(ascii: "\r")) else { return self }
        var lines = UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars.dropFirst(hasMark ? 1 : 0) {
            if scalar == "\r" {
                lines.append("\n")
            } else if scalar != "\n" || last != "\r" {
                lines.append(scalar)
            }
            last = scalar
        }
        return String(lines)
    }
}
