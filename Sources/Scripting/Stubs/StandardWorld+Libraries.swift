extension StandardWorld {
    static let string = Library(
        name: "string", doc: "Texts, byte by byte; utf8 knows characters.", zh: "文字，按字节；按字用 utf8",
        functions: [
            Word("byte", ["s string", "i integer?", "j integer?"], ["integer ..."], "The bytes from i to j. / 字节"),
            Word("char", ["... integer"], ["string"], "The text of these bytes. / 由字节得文字"),
            Word(
                "find", ["s string", "pattern string", "init integer?", "plain boolean?"], ["integer?", "integer?", "string ..."],
                "Where a pattern stands. / 查找"),
            Word("format", ["pattern string", "... unknown"], ["string"], "Values in a pattern. / 按格式写出"),
            Word("gmatch", ["s string", "pattern string", "init integer?"], ["fun(): string, ..."], "Walks over what fits. / 依次取出匹配"),
            Word(
                "gsub", ["s string", "pattern string", "by string|table|function", "most integer?"], ["string", "integer"],
                "Puts something in the place of what fits. / 替换"),
            Word("len", ["s string"], ["integer"], "How many bytes. / 字节数"),
            Word("lower", ["s string"], ["string"], "In small letters. / 小写"),
            Word("upper", ["s string"], ["string"], "In capitals. / 大写"),
            Word("match", ["s string", "pattern string", "init integer?"], ["string? ..."], "What fits. / 匹配"),
            Word("rep", ["s string", "times integer", "between string?"], ["string"], "So many times. / 重复"),
            Word("reverse", ["s string"], ["string"], "Back to front. / 倒序"),
            Word("sub", ["s string", "i integer", "j integer?"], ["string"], "From byte i to j. / 截取"),
        ])

    static let table = Library(
        name: "table", doc: "Lists.", zh: "列表",
        functions: [
            Word("concat", ["list (string|number)[]", "between string?", "i integer?", "j integer?"], ["string"], "One text of all. / 连成文字"),
            Word("insert", ["list V[]", "place_or_value integer|V", "value V?"], generic: "V", "Puts one in, at the end where no place is said. / 插入"),
            Word("move", ["from V[]", "i integer", "j integer", "to integer", "into V[]?"], ["V[]"], generic: "V", "Copies a stretch. / 移动一段"),
            Word("pack", ["... unknown"], ["{ n: integer, [integer]: unknown }"], "A table of the values. / 装成表"),
            Word("remove", ["list V[]", "place integer?"], ["V"], generic: "V", "Takes one out, the last where no place is said. / 取出"),
            Word("sort", ["list V[]", "less (fun(a: V, b: V): boolean)?"], generic: "V", "Puts them in order. / 排序"),
            Word("unpack", ["list V[]", "i integer?", "j integer?"], ["V ..."], generic: "V", "The values of a list. / 展开"),
        ])

    static let math = Library(
        name: "math", doc: "Floats; what the ledger holds is exact and needs none of it.", zh: "浮点数；台账里的数是精确的，用不到它",
        values: [
            ("huge", "number", "Greater than any number. / 无穷大"), ("pi", "number", "π"), ("maxinteger", "integer", "The greatest integer. / 最大整数"),
            ("mininteger", "integer", "The least integer. / 最小整数"),
        ],
        functions: [
            Word("abs", ["x number"], ["number"], "Without its sign. / 绝对值"), Word("ceil", ["x number"], ["integer"], "Up to a whole number. / 向上取整"),
            Word("floor", ["x number"], ["integer"], "Down to a whole number. / 向下取整"),
            Word("max", ["x number", "... number"], ["number"], "The greatest. / 最大"),
            Word("min", ["x number", "... number"], ["number"], "The least. / 最小"), Word("fmod", ["x number", "y number"], ["number"], "The remainder. / 余数"),
            Word("modf", ["x number"], ["number", "number"], "Whole part and the rest. / 整数部分和小数部分"),
            Word("sqrt", ["x number"], ["number"], "Square root. / 平方根"),
            Word("exp", ["x number"], ["number"], "e to the x. / 指数"), Word("log", ["x number", "base number?"], ["number"], "Logarithm. / 对数"),
            Word("sin", ["x number"], ["number"], "Sine. / 正弦"), Word("cos", ["x number"], ["number"], "Cosine. / 余弦"),
            Word("tan", ["x number"], ["number"], "Tangent. / 正切"),
            Word("asin", ["x number"], ["number"], "Arc sine. / 反正弦"), Word("acos", ["x number"], ["number"], "Arc cosine. / 反余弦"),
            Word("atan", ["y number", "x number?"], ["number"], "Arc tangent. / 反正切"), Word("deg", ["x number"], ["number"], "In degrees. / 化为度"),
            Word("rad", ["x number"], ["number"], "In radians. / 化为弧度"),
            Word("tointeger", ["x unknown"], ["integer?"], "As an integer, nil where it is none. / 转成整数"),
            Word("type", ["x unknown"], ["\"integer\"|\"float\"|nil"], "Which kind of number. / 数的种类"),
            Word("ult", ["a integer", "b integer"], ["boolean"], "Less, without signs. / 无符号比较"),
            Word("random", ["low integer?", "high integer?"], ["number"], "The same row of numbers in each run. / 每次运行都一样的随机数"),
            Word("randomseed", ["seed integer?", "more integer?"], [], "Begins another row. / 换一列随机数"),
        ])

    static let utf8 = Library(
        name: "utf8", doc: "Characters.", zh: "字符", values: [("charpattern", "string", "The pattern of one character. / 一个字符的模式")],
        functions: [
            Word("char", ["... integer"], ["string"], "The text of these code points. / 由码点得文字"),
            Word("codepoint", ["s string", "i integer?", "j integer?", "lax boolean?"], ["integer ..."], "The code points from i to j. / 码点"),
            Word("codes", ["s string", "lax boolean?"], ["fun(s: string, i: integer): integer, integer"], "Walks over the characters. / 依次取出字符"),
            Word("len", ["s string", "i integer?", "j integer?", "lax boolean?"], ["integer?", "integer?"], "How many characters. / 字数"),
            Word("offset", ["s string", "n integer", "i integer?"], ["integer?"], "The byte at which a character begins. / 字符的起始字节"),
        ])

    static let coroutine = Library(
        name: "coroutine", doc: "Functions that pause.", zh: "协程",
        functions: [
            Word("create", ["f function"], ["thread"], "Makes one. / 新建"),
            Word("resume", ["co thread", "... unknown"], ["boolean", "unknown ..."], "Goes on. / 继续"),
            Word("yield", ["... unknown"], ["unknown ..."], "Pauses. / 暂停"), Word("wrap", ["f function"], ["fun(...): ..."], "One as a function. / 包成函数"),
            Word("status", ["co thread"], ["\"running\"|\"suspended\"|\"normal\"|\"dead\""], "How it stands. / 状态"),
            Word("running", [], ["thread", "boolean"], "The one that runs. / 正在运行的"),
            Word("isyieldable", ["co thread?"], ["boolean"], "Whether it can pause. / 能否暂停"),
        ])
}
