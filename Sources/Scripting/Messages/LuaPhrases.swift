import Ledger

/// Every text that Lua's own functions and the C code of this house can raise while a plugin runs. A test walks the C sources and asks for each
/// of theirs.
enum LuaPhrases {
    static func read(_ text: String) -> (message: Message, hint: Message?)? {
        if let match = text.wholeMatch(of: /bad argument #(\d+) to '([^']*)' \((.+)\)/) {
            let (position, function, inner) = (match.1, match.2, String(match.3))
            let told = read(inner) ?? argument(inner)
            return (Message(zh: "\(function) 的第 \(position) 个参数不对：\(told?.message.zh ?? inner)", en: text), hint(String(function), inner) ?? told?.hint)
        }
        for phrase in all {
            if let message = phrase.read(text) { return (message, phrase.hint) }
        }
        return nil
    }

    /// Who walks over a query wants its loop, not a function of tables.
    private static func hint(_ function: String, _ inner: String) -> Message? {
        if inner.hasSuffix("got query") {
            return function == "unpack" || function == "concat"
                ? Message(zh: "先取字段的值：q:pluck \"字段\"", en: "take the values of a field first: q:pluck \"field\"") : walk
        }
        return ["string", "rep", "format", "sub"].contains(function) && inner.hasSuffix("got nil") ? InterpreterMessage.blank : nil
    }

    private static func argument(_ text: String) -> (message: Message, hint: Message?)? {
        for phrase in ofArguments {
            if let message = phrase.read(text) { return (message, nil) }
        }
        return nil
    }

    static let walk = Message(zh: "逐条取用：for r in q do … end", en: "walk over it: for r in q do … end")

    static let all = arguments + values + patterns + world + coroutines + numbers + texts + limits

    /// Only of an argument: a plugin may raise a text that ends so.
    private static let ofArguments = [LuaPhrase("%s expected, got %s", "要%1:kind，不是%2:kind"), LuaPhrase("%s expected", "要%1:kind")]

    private static let arguments = [
        LuaPhrase("value expected", "缺少一个值"),
        LuaPhrase("calling '%s' on bad self (%s)", "%1 要用冒号调用：%2:phrase"),
        LuaPhrase("number has no integer representation", "要整数，不能有小数"),
        LuaPhrase("number%s has no integer representation", "要整数，不能有小数", hint: Message(zh: "取整用 math.floor(…)", en: "math.floor(…) makes it whole")),
        LuaPhrase("index out of range", "序号超出范围"), LuaPhrase("base out of range", "进制只能是 2 到 36"),
        LuaPhrase("value out of range", "数值超出范围"), LuaPhrase("position out of bounds", "位置超出范围"),
        LuaPhrase("out of bounds", "位置超出范围"), LuaPhrase("initial position out of bounds", "起始位置超出范围"),
        LuaPhrase("final position out of bounds", "结束位置超出范围"), LuaPhrase("interval is empty", "下限大于上限"),
        LuaPhrase("wrong number of arguments to 'insert'", "table.insert 的参数个数不对"), LuaPhrase("wrong number of arguments to '%s'", "%1 的参数个数不对"),
        LuaPhrase("wrong number of arguments", "参数个数不对"),
        LuaPhrase("invalid option '%s'", "没有选项 '%1'"), LuaPhrase("nil or table expected", "要一个表或 nil"),
        LuaPhrase("table or string expected", "要一个表或文字"),
        LuaPhrase("object expected", "要一个查询或记录"), LuaPhrase("error expected", "要一个错误值"), LuaPhrase("rows expected", "要可以逐条取用的值"),
        LuaPhrase("too many arguments", "参数太多"), LuaPhrase("too many results", "结果太多"), LuaPhrase("too many values", "值太多"),
        LuaPhrase("too many values to print", "print 的值太多"), LuaPhrase("too many columns", "字段太多"),
        LuaPhrase("too many results to unpack", "展开的值太多"),
    ]

    private static let values = [
        LuaPhrase("attempt to divide by zero", "除数是零", hint: zero), LuaPhrase("attempt to perform 'n//0'", "除数是零", hint: zero),
        LuaPhrase("attempt to perform 'n%%0'", "除数是零", hint: zero),
        LuaPhrase("attempt to perform 'n%%%%0'", "除数是零", hint: zero),
        LuaPhrase("bad 'for' initial value (number expected, got %s)", "for 的起始值要是数，不是%1:kind"),
        LuaPhrase("bad 'for' limit (number expected, got %s)", "for 的终值要是数，不是%1:kind"),
        LuaPhrase("bad 'for' step (number expected, got %s)", "for 的步长要是数，不是%1:kind"),
        LuaPhrase("invalid key to 'next'", "遍历时这个键已经不在表里"),
        LuaPhrase("'for' initial value must be a number", "for 的起始值要是数"), LuaPhrase("'for' limit must be a number", "for 的终值要是数"),
        LuaPhrase("'for' step must be a number", "for 的步长要是数"), LuaPhrase("'for' step is zero", "for 的步长不能是零"),
        LuaPhrase("index is nil", "下标是 nil"), LuaPhrase("index is NaN", "下标不是数"),
        LuaPhrase("table index is nil", "表的下标是 nil"), LuaPhrase("table index is NaN", "表的下标不是数"),
        LuaPhrase("a value of type %s was raised as an error", "error 给出的是%1:kind，不是一句话", hint: raise),
        LuaPhrase("nil was raised as an error", "error 没有给出一句话", hint: raise),
        LuaPhrase("assertion failed!", "assert 的条件不成立", hint: Message(zh: "第二个参数写一句话：assert(条件, \"…\")", en: "say why: assert(condition, \"…\")")),
        LuaPhrase("invalid order function for sorting", "排序函数前后不一致"),
        LuaPhrase("object length is not an integer", "长度不是整数"), LuaPhrase("array too big", "表太长"), LuaPhrase("table overflow", "表太大"),
        LuaPhrase("too many elements to move", "要移动的项太多"), LuaPhrase("destination wrap around", "移动的目标超出范围"),
        LuaPhrase("invalid value (at index %I) in table for 'concat'", "table.concat 的第 %1 项不是文字或数"),
        LuaPhrase("invalid value (%s) at index %I in table for 'concat'", "table.concat 的第 %2 项是%1:kind，不是文字或数"),
        LuaPhrase("'__tostring' must return a string", "__tostring 要返回文字"), LuaPhrase("'__index' chain too long; possible loop", "__index 一层层指回自己"),
        LuaPhrase("'__newindex' chain too long; possible loop", "__newindex 一层层指回自己"),
        LuaPhrase("cannot change a protected metatable", "这个元表受保护，不能改写"),
    ]

    private static let world = [
        LuaPhrase("'%s' cannot be set: this table belongs to everybody", "'%1' 不能改写：这个表由所有插件共用", hint: own),
        LuaPhrase("this table belongs to everybody and cannot be changed", "这个表由所有插件共用，不能改写", hint: own),
        LuaPhrase("unknown member '%s'", "没有 '%1'"), LuaPhrase("field '%s' is not available", "不能用 '%1'"),
        LuaPhrase(
            "metatables have no '%s' here: plugins need no %s", "这里的元表不能有 '%1'",
            hint: Message(zh: "去掉它：内存由 zhibu 管理", en: "leave it out: zhibu keeps the memory")),
        LuaPhrase(
            "a query is not called with arguments: conditions go into q:where { ... }", "查询不能带参数调用",
            hint: Message(
                zh: "筛选写 q:where { … }；例子里的一行用单数，如 member { … }", en: "conditions go into q:where { … }; a row of a case is singular, as member { … }")),
        LuaPhrase("this is walked over by 'for r in q do'", "这里要用 for r in q do 逐条取用", hint: walk),
        LuaPhrase(
            "the first field of rows(...) is blank in a '%s': put a field first that is always filled", "rows 的第一个字段在一条记录（%1:kind）里未填",
            hint: Message(zh: "先取必填的字段", en: "put a field first that is always filled")),
        LuaPhrase("a record of an ended scope", "这条记录只在它那次调用里有效", hint: Message(zh: "不要把记录存到调用之外", en: "do not keep records beyond the call")),
        LuaPhrase("'%s' has no such field", "%1:kind没有这个字段"), LuaPhrase("'%s' has no row %I", "%1:kind没有第 %2 行"),
        LuaPhrase("record class '%s' is not defined", "没有 %1 这类记录"), LuaPhrase("no factory for this kind of column", "这类字段无法读取"),
        LuaPhrase("field name '%s' of '%s' is over 40 bytes", "%2 的字段名 '%1' 超过 40 字节"),
        LuaPhrase("field name '%s' of '%s' is given twice", "%2 的字段名 '%1' 写了两次"), LuaPhrase("'%s' has too many text columns", "%1 的文字字段太多"),
        LuaPhrase(
            "a table with a %s as a key has no order: use numbers, strings or booleans as keys", "以%1:kind为键的表没有次序",
            hint: Message(zh: "用数、文字或真假值作键", en: "use numbers, texts or booleans as keys")),
        LuaPhrase(
            "next(t, key) is not available, its order would differ from run to run: use pairs(t)", "不能用 next(t, key)：次序每次不同",
            hint: Message(zh: "用 pairs(t)", en: "use pairs(t)")),
        LuaPhrase("a global must have a name", "全局名称要是文字"), LuaPhrase("table expected", "要一个表"),
        LuaPhrase("at most %s columns can be walked over at once", "rows 一次至多取 %1 个字段"),
        LuaPhrase("the record class '%s' was not defined in this state", "没有 %1 这类记录"),
        LuaPhrase("this Lua state was closed", "这次运行已经结束，其中的值不能再用"), LuaPhrase("the Lua state of this value was closed", "这次运行已经结束，其中的值不能再用"),
        LuaPhrase("a value of one Lua state was handed to another", "一次运行的值不能交给另一次运行"),
        LuaPhrase("the process compares text or reads numbers by another locale than C", "本机的语言环境会改变排序和数字的读法"),
        LuaPhrase("limit reached: %s", "用完了 %1"),
    ]

    private static let coroutines = [
        LuaPhrase("cannot resume dead coroutine", "协程已经结束，不能再继续"), LuaPhrase("cannot resume non-suspended coroutine", "协程正在运行，不能再继续"),
        LuaPhrase("attempt to yield from outside a coroutine", "不在协程里，不能 yield"), LuaPhrase("attempt to yield across a C-call boundary", "这里不能 yield"),
        LuaPhrase("too many arguments to resume", "resume 的参数太多"), LuaPhrase("too many results to resume", "yield 的值太多"),
    ]

    private static let patterns = [
        LuaPhrase("invalid capture index %%%d in replacement string", "替换文字里没有第 %1 个括号"),
        LuaPhrase("malformed pattern (ends with '%%')", "模式以 % 结尾", hint: percent),
        LuaPhrase("malformed pattern (missing ']')", "模式里的 [ 没有成对的 ]", hint: Message(zh: "补上 ]；要找 [ 本身，写成 %[", en: "add the ]; the sign itself is %[")),
        LuaPhrase("malformed pattern (missing arguments to '%%b')", "模式里的 %b 后面要两个字符"),
        LuaPhrase("missing '[' after '%%f' in pattern", "模式里的 %f 后面要 [ … ]"), LuaPhrase("invalid pattern capture", "模式里的括号没有成对", hint: bracket),
        LuaPhrase("unfinished capture", "模式里的 ( 没有成对的 )", hint: bracket), LuaPhrase("invalid capture index %%%d", "模式没有第 %1 个括号"),
        LuaPhrase("too many captures", "模式里的括号太多"), LuaPhrase("pattern too complex", "模式太复杂"),
        LuaPhrase("invalid use of '%c' in replacement string", "替换文字里的 %1 用法不对", hint: percent),
        LuaPhrase("invalid replacement value (a %s)", "替换的值是%1:kind，要文字或数"),
    ]

    private static let numbers = [
        LuaPhrase("string slice too long", "这段文字太长"), LuaPhrase("invalid UTF-8 code at byte %I", "第 %1 个字节不是 UTF-8"),
        LuaPhrase("invalid UTF-8 code", "不是 UTF-8 编码"),
        LuaPhrase("initial position is a continuation byte", "起始位置在一个字的中间"), LuaPhrase("zero", "不能是零"),
    ]

    private static let texts = [
        LuaPhrase("invalid conversion '%%p' to 'format': addresses differ from run to run", "string.format 不能用 %p"),
        LuaPhrase("invalid conversion '%s' to 'format'", "string.format 没有 %1 这种写法", hint: format),
        LuaPhrase("invalid format string to 'format'", "string.format 的格式不对", hint: format),
        LuaPhrase("invalid format (repeated flags)", "string.format 的格式不对", hint: format),
        LuaPhrase("specifier '%%q' cannot have modifiers", "string.format 的 %q 不能带宽度"), LuaPhrase("value has no literal form", "这个值不能用 %q 写出"),
        LuaPhrase("string contains zeros", "文字里有 NUL 字符"), LuaPhrase("no value", "缺少一个值"),
        LuaPhrase("resulting string too large", "得出的文字太长"), LuaPhrase("buffer too large", "得出的文字太长"), LuaPhrase("string length overflow", "得出的文字太长"),
        LuaPhrase("not enough memory", "内存不足"),
    ]

    private static let limits = [
        LuaPhrase("error in error handling", "处理错误时又出错"), LuaPhrase("C stack overflow", "嵌套太深"),
        LuaPhrase("stack overflow", "嵌套太深"), LuaPhrase("stack overflow (%s)", "嵌套太深：%1:phrase"),
        LuaPhrase("attempt to compare %s with %s", "%1:kind和%2:kind不能比较大小"), LuaPhrase("attempt to assign to const variable '%s'", "'%1' 是常量，不能改写"),
    ]

    private static let zero = Message(zh: "先用 if 判断除数，再相除", en: "ask with if before dividing")
    private static let raise = Message(zh: "写成 error(\"一句话\")", en: "write error(\"a sentence\")")
    private static let own = Message(zh: "用 local function 写自己的函数", en: "write a local function of your own")
    private static let percent = Message(zh: "百分号本身写成 %%", en: "the percent sign itself is %%")
    private static let bracket = Message(zh: "补上括号；括号本身写成 %( 或 %)", en: "close it; the sign itself is %( or %)")
    private static let format = Message(zh: "常用 %d（整数）、%s（文字）；百分号写成 %%", en: "most often %d for whole numbers and %s for texts; the percent sign is %%")
}
