/// Values written as Lua.
enum LuaText {
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\0": result += "\\0"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    static func isReserved(_ word: String) -> Bool { ["end", "until", "in", "not", "repeat", "then"].contains(word) }
}

extension String {
    /// As a text of Lua, in quotes.
    public var luaQuoted: String { LuaText.quoted(self) }
}
