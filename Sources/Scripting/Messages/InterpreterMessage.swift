import Ledger

/// What the interpreter itself says of a mistake while running, in both languages and with what to do next. What it says otherwise goes on
/// as it is.
enum InterpreterMessage {
    /// - Returns: `word` is the name that the line holds, where the interpreter knows it.
    static func running(_ text: String) -> (message: Message, hint: Message?, word: String?) {
        if let match = text.wholeMatch(of: /attempt to (.+?) (?:on )?a (\S+) value(?: \((?:\S+) '(.*)'\))?/) {
            let told = misuse(String(match.1), String(match.2), match.3.map(String.init))
            return (told.message, told.hint, match.3.map(String.init) ?? sign[String(match.1)])
        }
        if let match = text.wholeMatch(of: /attempt to compare (?:two (.+) values|(\S+) with (\S+))/) {
            let (left, right) = match.1.map { (String($0), String($0)) } ?? (String(match.2 ?? ""), String(match.3 ?? ""))
            let (first, second) = (KindWord.message(left), KindWord.message(right))
            return (
                Message(zh: "\(first.zh)和\(second.zh)不能比较大小", en: "\(first.en) and \(second.en) cannot be compared"), comparing(left, right), nil
            )
        }
        // The words by which texts reckon: a text that is no number.
        if let match = text.wholeMatch(of: /attempt to (\w+) a '(.+)' with a '(.+)'/) {
            let (first, second) = (KindWord.message(String(match.2)), KindWord.message(String(match.3)))
            return (
                Message(zh: "\(first.zh)和\(second.zh)不能计算", en: "\(first.en) and \(second.en) cannot be reckoned with"),
                joining, nil
            )
        }
        if text.contains("stack overflow") {
            return (
                Message(zh: "函数一层层调用自己，没有停下来", en: "a function calls itself without an end"),
                Message(zh: "给它一个不再调用自己的情形", en: "give it a case in which it does not call itself"), nil
            )
        }
        if let told = LuaPhrases.read(text) { return (told.message, told.hint, nil) }
        return (Message(zh: "运行出错：\(text)", en: text), nil, nil)
    }

    private static func comparing(_ left: String, _ right: String) -> Message? {
        if left == "nil" || right == "nil" { return blank }
        if left == "query" || right == "query" { return Message(zh: "比较条数，写成 #q 或 q:count()", en: "its number of records is #q or q:count()") }
        if [left, right].sorted() == ["number", "string"] {
            return Message(zh: "文字先变成数：decimal_of(文字)", en: "make the text a number first: decimal_of(text)")
        }
        return nil
    }

    private static let joining = Message(zh: "连接文字用 ..；要计算，先写 decimal_of(文字)", en: "texts are joined by ..; to reckon, write decimal_of(text)")

    /// The sign that stands on the line, where the interpreter names no variable.
    private static let sign = ["concatenate": "..", "get length of": "#"]

    /// - Parameter name: of the variable or field, where the interpreter knows it.
    private static func misuse(_ action: String, _ found: String, _ name: String?) -> (message: Message, hint: Message?) {
        let isNil = found == "nil"
        let subject = name.map { "'\($0)'" }
        let value = isNil ? Message(zh: "没有值", en: "has no value") : Message(zh: "是\(KindWord.message(found).zh)", en: "is \(KindWord.message(found).en)")
        func sentence(_ zh: String, _ en: String) -> Message {
            Message(zh: "\(subject.map { "\($0) " } ?? "这里")\(value.zh)，\(zh)", en: "\(subject ?? "what stands here") \(value.en): \(en)")
        }
        switch action {
        case "perform arithmetic":
            let hint =
                switch found {
                case "nil": blank
                case "string": joining
                case "query": Message(zh: "条数写成 #q 或 q:count()", en: "its number of records is #q or q:count()")
                default: Message?.none
                }
            return (sentence("不能计算", "it cannot be reckoned with"), hint)
        case "perform bitwise operation on", "perform bitwise operation": return (sentence("不能做位运算", "it has no bits"), nil)
        case "concatenate": return (sentence("不能连成文字", "it cannot be joined to a text"), isNil ? blank : nil)
        case "call": return (sentence("不能当函数调用", "it cannot be called"), Message(zh: "检查名称的拼写", en: "check how the name is spelt"))
        case "get length of": return (sentence("没有长度", "it has no length"), isNil ? blank : nil)
        default: return (sentence("不能取它的内容", "nothing can be read of it"), isNil ? blank : nil)
        }
    }

    static let blank = Message(
        zh: "空白的字段是 nil：先用 if 判断，没有时 return undetermined { missing = \"…\" }",
        en: "a blank field is nil: ask with if first, and return undetermined { missing = \"…\" }")
}
