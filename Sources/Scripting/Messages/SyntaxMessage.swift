import Ledger
import LuaSyntax

/// What the compiler says of a text that is no Lua, in both languages and with what to do next. What it says otherwise goes on as it is.
enum SyntaxMessage {
    /// - Parameter line: the line that the compiler stopped on: there stands what people write of other languages.
    /// - Returns: `near` is the piece of text that the compiler stopped at, where it stands on the line as it is.
    static func read(_ text: String, on line: String) -> (message: Message, hint: Message?, near: String?) {
        let (rest, near) = split(text)
        if near == "<eof>", rest == "function arguments expected" {
            return (Message(zh: "冒号后面的调用没有写完", en: "the call behind the colon is not finished"), call, nil)
        }
        if near == "<eof>", let word = ["'do' expected": "do", "'then' expected": "then"][rest] {
            return (
                Message(zh: "缺少 \(word)", en: "'\(word)' is missing"),
                Message(zh: "写成 for m in members do … end、if … then … end", en: "write for m in members do … end, if … then … end"), nil
            )
        }
        if near == "<eof>" { return (Message(zh: "文件在一句没写完的地方结束了\(opened(rest).zh)", en: "the file ends within a statement\(opened(rest).en)"), unclosed, nil) }
        let shown = near ?? ""
        if let foreign = ForeignNotation.read(near: shown, rest, on: line) { return (foreign.message, foreign.hint, foreign.word) }
        if let known = texts[rest] { return (known.message, known.hint, nil) }
        if rest == "malformed number" {
            return (
                Message(zh: "\(shown) 不是数", en: "\(shown) is no number"),
                Message(zh: "文字要放在引号里；前面的引号也可能没有成对", en: "a text stands in quotes; a quotation mark before it may lack its partner"), near
            )
        }
        if let match = rest.wholeMatch(of: /'?(.+?)'? expected(?: \(to close '.+' at line \d+\))?/),
            !isName(String(match.1)) || !SyntaxTree.reservedWords.contains(shown)
        {
            return missing(String(match.1), rest, shown)
        }
        if SyntaxTree.reservedWords.contains(shown) {
            return (
                Message(zh: "'\(shown)' 是 Lua 的保留字，不能写在这里", en: "'\(shown)' is a reserved word of Lua and cannot stand here"),
                Message(zh: "换一个名称；或者前一句没有写完", en: "take another name, or finish what stands before it"), near
            )
        }
        if rest == "unexpected symbol" || rest == "syntax error" {
            let hint = [",", "}", ")", ";"].contains(shown) ? end : Message(zh: "看看它前面是否多了或少了一个符号", en: "look before it for a sign too many or too few")
            return (Message(zh: "'\(shown)' 不该出现在这里", en: "'\(shown)' cannot stand here"), hint, near)
        }
        if let told = LuaSyntaxPhrases.read(rest) { return (told.message, told.hint, near) }
        return (Message(zh: "语法错误：\(text)", en: "syntax error: \(text)"), nil, nil)
    }

    /// Something must stand before what the compiler stopped at.
    private static func missing(_ wanted: String, _ rest: String, _ shown: String) -> (message: Message, hint: Message?, near: String?) {
        if wanted == "<eof>" {
            return (
                Message(zh: "多了一个 '\(shown)'", en: "there is a '\(shown)' too many"),
                Message(
                    zh: "前面的语句已经全部结束：去掉它，或看看前面是否少了 function、if、for",
                    en: "all before it is closed: delete it, or look for a function, an if or a for that it lacks"),
                shown
            )
        }
        let word = wantedWords[wanted] ?? Message(zh: wanted, en: wanted)
        let hint =
            wanted == "}"
            ? comma
            : wanted == "end" ? end : wanted == "function arguments" ? call : Message(zh: "在 \(shown) 前面补上 \(word.zh)", en: "put \(word.en) before \(shown)")
        return (Message(zh: "\(shown) 前面缺少 \(word.zh)\(opened(rest).zh)", en: "'\(word.en)' is missing before '\(shown)'\(opened(rest).en)"), hint, shown)
    }

    private static func isName(_ wanted: String) -> Bool { wanted.hasPrefix("<name>") }

    private static let wantedWords = [
        "<name>": Message(zh: "一个名称", en: "a name"), "<name> or '...": Message(zh: "一个名称", en: "a name"),
        "=' or 'in": Message(zh: "= 或 in", en: "= or in"), "function arguments": Message(zh: "括号里的参数", en: "arguments"),
        "function or expression": Message(zh: "一个值", en: "a value"), "=": Message(zh: "=", en: "="),
    ]
    private static let call = Message(
        zh: "冒号后面是调用：q:where { … }、q:count()；取字段用点：member.name", en: "behind a colon stands a call, as q:count(); a field is read by a dot, as member.name")

    /// What the compiler says without naming a sign.
    private static let texts = [
        "unfinished string": (
            message: Message(zh: "引号没有成对", en: "a quotation mark lacks its partner"), hint: Message(zh: "在同一行补上结尾的引号", en: "close it on the same line")
        ),
        "unfinished long string": (
            message: Message(zh: "[[ 没有成对的 ]]", en: "a [[ lacks its ]]"), hint: Message(zh: "补上 ]]", en: "add the ]]")
        ),
    ]

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
}
