/// JSON of what SQLite holds: numbers, texts, lists of them. The same values always give the same bytes: hashes of the trail rest on them, so that
/// this form is kept apart from that which people see.
enum StoredJSON: Hashable {
    case none
    case number(Int64)
    case text(String)
    case list([StoredJSON])

    /// An object with its members in this order.
    static func object(_ members: [(String, StoredJSON)]) -> String {
        var text = "{"
        for (index, (name, value)) in members.enumerated() {
            if index > 0 { text += "," }
            quote(name, into: &text)
            text += ":"
            value.write(into: &text)
        }
        return text + "}"
    }

    var description: String {
        var text = ""
        write(into: &text)
        return text
    }

    private func write(into text: inout String) {
        switch self {
        case .none: text += "null"
        case .number(let number): text += String(number)
        case .text(let content): Self.quote(content, into: &text)
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                item.write(into: &text)
            }
            text += "]"
        }
    }

    private static func quote(_ content: String, into text: inout String) {
        text += "\""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
