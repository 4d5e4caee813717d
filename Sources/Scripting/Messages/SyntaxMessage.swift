import Ledger

/// What the compiler says of a text that is no Lua, in both languages and with what to do next. What it says otherwise goes on as it is.
enum SyntaxMessage {
    /// - Returns: `near` is the piece of text that the compiler stopped at, where it stands on the line as it is.
    static func read(_ text: String) -> (message: Message, hint: Message?, near: String?) {
        let (rest, near) = split(text)
        if near == "<eof>" { return (Message(zh: "文件在一句没写完的地方结束了\(opened(rest).zh)", en: "the file ends within a statement\(opened(rest).en)"), unclosed, nil) }
        let shown = near ?? ""
        if rest == "unfinished string" {
            return (
                Message(zh: "引号没有成对", en: "a quotation mark lacks its partner"), Message(zh: "在同一行补上结尾的引号", en: "close it on the same line"), nil
            )
        }
        if rest == "malformed number" {
            return (
                Message(zh: "\(shown) 不是数", en: "\(shown) is no number"),
                Message(zh: "文字要放在引号里；前面的引号也可能没有成对", en: "a text stands in quotes; a quotation mark before it may lack its partner"), near
            )
        }
        if reserved.contains(shown), !rest.hasSuffix("expected") || shown != "end" {
            return (
                Message(zh: "'\(shown)' 是 Lua 的保留字，不能写在这里", en: "'\(shown)' is a reserved word of Lua and cannot stand here"),
                Message(zh: "换一个名称；或者前一句没有写完", en: "take another name, or finish what stands before it"), near
            )
        }
        if let match = rest.wholeMatch(of: /'?(.+?)'? expected(?: \(to close '.+' at line \d+\))?/) {
            let wanted = String(match.1)
            let hint = wanted == "}" ? comma : wanted == "end" ? end : Message(zh: "在 \(shown) 前面补上 \(wanted)", en: "put \(wanted) before \(shown)")
            return (Message(zh: "\(shown) 前面缺少 \(wanted)\(opened(rest).zh)", en: "'\(wanted)' is missing before '\(shown)'\(opened(rest).en)"), hint, near)
        }
        if rest == "unexpected symbol" {
            let hint = [",", "}", ")", ";"].contains(shown) ? end : Message(zh: "看看它前面是否多了或少了一个符号", en: "look before it for a sign too many or too few")
            return (Message(zh: "'\(shown)' 不该出现在这里", en: "'\(shown)' cannot stand here"), hint, near)
        }
        return (Message(zh: "语法错误：\(text)", en: "syntax error: \(text)"), nil, nil)
    }

    private static func split(_ text: String) -> (String, near: String?) {
        guard let range = text.ranges(of: " near ").last else { return (text, nil) }
        let near = text[range.upperBound...]
        return (String(text[..<range.lowerBound]), String(near.hasPrefix("'") && near.hasSuffix("'") && near.count > 2 ? near.dropFirst().dropLast() : near))
    }

    /// Where that was opened which is not closed.
    private static func opened(_ text: String) -> Message {
        guard let match = text.firstMatch(of: /\(to close '(.+)' at line (\d+)\)/) else { return Message(zh: "", en: "") }
        return Message(zh: "：第 \(match.2) 行的 \(match.1) 还没有结束", en: ": the '\(match.1)' of line \(match.2) is still open")
    }

    private static let comma = Message(zh: "前面多半少了一个逗号", en: "most often a comma is missing before it")
    private static let end = Message(zh: "前面多半有一个 function、if 或 for 没有写 end", en: "most often a function, an if or a for before it lacks its end")
    private static let unclosed = Message(zh: "补上缺少的 } 或 end", en: "add the } or the end that is missing")

    private static let reserved: Set = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat", "return", "then",
        "true", "until", "while",
    ]
}
