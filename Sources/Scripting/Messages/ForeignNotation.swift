import Ledger

/// What people write who know another language: its comments and operators, told with what Lua has in their place.
struct ForeignNotation {
    let message: Message
    let hint: Message
    /// As it stands on the line.
    let word: String?

    /// - Parameters:
    ///   - near: what the compiler stopped at.
    ///   - rest: what it says of that.
    static func read(near: String, _ rest: String, on line: String) -> ForeignNotation? {
        if let comment = comment(on: line, before: nil), ["//", "/", "#", "*"].contains(near) || line.drop(while: \.isWhitespace).hasPrefix("#") {
            return comment
        }
        if let query = line.firstMatch(of: /^\s*(SELECT|UPDATE|DELETE|INSERT)\s/.ignoresCase()) {
            return ForeignNotation(
                message: Message(zh: "这里写 Lua，不写 SQL", en: "this is Lua, not SQL"),
                hint: Message(
                    zh: "例如 members:where { status = \"full\" }:count()，取一列用 :pluck \"name\"",
                    en: "as members:where { status = \"full\" }:count(); :pluck \"name\" gives one column"), word: String(query.1))
        }
        switch near {
        case ">" where line.contains("<>"): return instead("<>", "~=")
        case "AND", "OR", "NOT":
            return ForeignNotation(
                message: Message(zh: "Lua 里不写 \(near)", en: "Lua does not write \(near) here"),
                hint: Message(
                    zh: "写成 \(near.lowercased())；花括号里的几个条件之间用逗号", en: "write \(near.lowercased()); conditions within braces are parted by commas"), word: near)
        case "!": return line.contains("!=") ? instead("!=", "~=") : instead("!", "not")
        case "&": return line.contains("&&") ? instead("&&", "and") : nil
        case "|": return line.contains("||") ? instead("||", "or") : nil
        case "?": return instead("?", "a and b or c")
        case "=" where rest == "'then' expected" || rest == "'do' expected": return instead("=", "==", zh: "比较")
        case "+", "-", "*", "/", "..":
            guard rest == "syntax error" || rest == "unexpected symbol",
                let match = line.firstMatch(of: /([A-Za-z_][A-Za-z0-9_.]*)\s*(\+\+|\+=|-=|\*=|\/=|\.\.=)/)
            else { return nil }
            let sign = match.2 == "++" ? "+" : String(match.2.dropLast())
            let value = match.2 == "++" ? "1" : "…"
            return instead(String(match.2), "\(match.1) = \(match.1) \(sign) \(value)")
        default: return nil
        }
    }

    /// A comment of another language. `//` divides in Lua, so that it is one only where nothing stands before it, or where a text behind it stopped the
    /// reading.
    static func comment(on line: String, before column: Int?) -> ForeignNotation? {
        let text = column.map { String(line.prefix($0 - 1)) } ?? line
        let start = text.drop(while: \.isWhitespace)
        if start.hasPrefix("//") || column != nil && text.contains("//") { return instead("//", "--", zh: "注释") }
        if start.hasPrefix("/*") || column != nil && text.contains("/*") { return instead("/*", "--[[ … ]]", zh: "注释") }
        if start.hasPrefix("#") { return instead("#", "--", zh: "注释") }
        return nil
    }

    private static func instead(_ written: String, _ lua: String, zh what: String = "") -> ForeignNotation {
        ForeignNotation(
            message: Message(zh: "Lua 里\(what)不写 \(written)", en: "Lua does not write \(written) here"),
            hint: Message(zh: "写成 \(lua)", en: "write \(lua)"), word: written)
    }
}
