/// The functions of Lua that this world has, as an editor shows them. That these are all, and no more, a test holds against the live host.
enum StandardWorld {
    struct Word {
        let name: String
        let generic: String
        let parameters: [String]
        let results: [String]
        let doc: String

        init(_ name: String, _ parameters: [String], _ results: [String] = [], generic: String = "", _ doc: String) {
            self.name = name
            self.generic = generic
            self.parameters = parameters
            self.results = results
            self.doc = doc
        }
    }

    struct Library {
        let name: String
        let doc: String
        let zh: String
        var values: [(name: String, type: String, doc: String)] = []
        let functions: [Word]
    }

    static let globals: [Word] = [
        Word("assert", ["value T", "message string?"], ["T"], generic: "T", "Raises where the value is false. / 不成立时报错"),
        Word("error", ["message string", "level integer?"], [], "Ends with a message. / 报错并停止"),
        Word("getmetatable", ["object unknown"], ["table?"], "The metatable. / 元表"),
        Word("setmetatable", ["object T", "metatable table?"], ["T"], generic: "T", "Sets it; __gc and __mode are refused. / 设置元表，不接受 __gc 和 __mode"),
        Word("ipairs", ["list V[]"], ["fun(list: V[], i: integer?): integer, V", "V[]", "integer"], generic: "V", "Walks over a list. / 依次取出列表各项"),
        Word(
            "pairs", ["t table<K, V>"], ["fun(t: table<K, V>, key: K?): K, V", "table<K, V>"], generic: "K, V",
            "Walks over a table, in the order of its keys. / 按键的次序取出各项"),
        Word("next", ["t table<K, V>", "key K?"], ["K?", "V?"], generic: "K, V", "The entry behind a key. / 下一项"),
        Word("pcall", ["f function", "... unknown"], ["boolean", "unknown ..."], "Calls, and hands over what is raised. / 调用并接住错误"),
        Word("xpcall", ["f function", "handler function", "... unknown"], ["boolean", "unknown ..."], "The same with a handler. / 同上，用函数处理错误"),
        Word("print", ["... unknown"], [], "Writes a line beside the answer. / 在结果之外写一行"),
        Word("rawequal", ["a unknown", "b unknown"], ["boolean"], "Equality without metatables. / 不经元表比较"),
        Word("rawget", ["t table", "key unknown"], ["unknown"], "An entry without metatables. / 不经元表取值"),
        Word("rawlen", ["t table|string"], ["integer"], "The length without metatables. / 不经元表取长度"),
        Word("rawset", ["t table", "key unknown", "value unknown"], ["table"], "Sets without metatables. / 不经元表赋值"),
        Word("select", ["index integer|\"#\"", "... unknown"], ["unknown ..."], "The values from a place on, or how many. / 第几个以后的值，或个数"),
        Word("tonumber", ["value unknown", "base integer?"], ["number?"], "A number, nil where it is none. / 转成数"),
        Word("tostring", ["value unknown"], ["string"], "As text. / 转成文字"),
        Word("type", ["value unknown"], ["string"], "What kind of value it is. / 值的种类"),
    ]

    static let libraries = [string, table, math, utf8, coroutine]
}
