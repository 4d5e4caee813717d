import Ledger

/// What else the compiler of Lua says of a text.
enum LuaSyntaxPhrases {
    static func read(_ text: String) -> (message: Message, hint: Message?)? {
        for phrase in all {
            if let message = phrase.read(text) { return (message, phrase.hint) }
        }
        return nil
    }

    private static let split = Message(zh: "分成几个函数或几个文件", en: "split it into several functions or files")

    static let all = [
        LuaPhrase("break outside a loop at line %d", "第 %1 行的 break 不在循环里"), LuaPhrase("break outside loop at line %d", "第 %1 行的 break 不在循环里"),
        LuaPhrase("no visible label '%s' for <goto> at line %d", "第 %2 行的 goto 找不到标签 '%1'"),
        LuaPhrase("no visible label '%s' for goto at line %d", "第 %2 行的 goto 找不到标签 '%1'"),
        LuaPhrase("<goto %s> at line %d jumps into the scope of local '%s'", "第 %2 行的 goto %1 跳进了 local '%3' 的范围"),
        LuaPhrase("label '%s' already defined on line %d", "标签 '%1' 在第 %2 行已经有了"),
        LuaPhrase("attempt to assign to const variable '%s'", "'%1' 是常量，不能改写"),
        LuaPhrase("unknown attribute '%s'", "没有属性 '%1'", hint: Message(zh: "只有 <const> 和 <close>", en: "there are <const> and <close>")),
        LuaPhrase("multiple to-be-closed variables in local list", "一句 local 里只能有一个 <close>"),
        LuaPhrase("cannot use '...' outside a vararg function", "这个函数没有 ...", hint: Message(zh: "参数里写上 ...", en: "write ... among its parameters")),
        LuaPhrase("too many %s (limit is %d) in %s", "%1 超过 %2 个", hint: split), LuaPhrase("too many %s (limit is %d)", "%1 超过 %2 个", hint: split),
        LuaPhrase("function or expression needs too many registers", "这个函数或算式太长", hint: split), LuaPhrase("control structure too long", "这个语句块太长", hint: split),
        LuaPhrase("constructor too long", "这个表太长", hint: split), LuaPhrase("items in a constructor", "这个表太长", hint: split),
        LuaPhrase("chunk has too many lines", "文件的行数太多", hint: split),
        LuaPhrase("lexical element too long", "这一段文字太长", hint: split), LuaPhrase("C stack overflow", "嵌套太深", hint: split),
        LuaPhrase("chunk has too many syntax levels", "嵌套太深", hint: split),
        LuaPhrase("unfinished long comment", "--[[ 没有成对的 ]]", hint: Message(zh: "补上 ]]", en: "add the ]]")),
        LuaPhrase("unfinished long string (starting at line %d)", "第 %1 行的 [[ 没有成对的 ]]", hint: Message(zh: "补上 ]]", en: "add the ]]")),
        LuaPhrase("unfinished long comment (starting at line %d)", "第 %1 行的 --[[ 没有成对的 ]]", hint: Message(zh: "补上 ]]", en: "add the ]]")),
        LuaPhrase("invalid long string delimiter", "长文字的括号写法不对", hint: Message(zh: "写成 [[ … ]]", en: "write [[ … ]]")),
        LuaPhrase("invalid escape sequence", "反斜线后面的写法不对", hint: Message(zh: "反斜线本身写成 \\", en: "the backslash itself is \\")),
        LuaPhrase("hexadecimal digit expected", "\\x 后面要十六进制数字"), LuaPhrase("decimal escape too large", "\\ 后面的数超过 255"),
        LuaPhrase("UTF-8 value too large", "\\u{…} 的值太大"), LuaPhrase("missing '{'", "\\u 后面要 {"), LuaPhrase("missing '}'", "\\u{ 后面要 }"),
        LuaPhrase("missing '{' in \\u{xxxx}", "\\u 后面要 {"),
    ]
}
