extension String {
    /// As a text of Lua, in quotes.
    public var luaQuoted: String {
        var result = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            // All three digits: one that follows would be taken for a part of it.
            case "\0": result += "\\000"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
