import Ledger
import LuaRuntime

/// What the scanner refuses, in both languages.
enum SourceFaultMessage {
    /// - Parameter line: the line of the fault, where it is known.
    static func message(_ fault: LuaSourceFault, on line: String, column: Int?) -> (Message, Message?) {
        if let foreign = ForeignNotation.comment(on: line, before: column) { return (foreign.message, foreign.hint) }
        // What stands before `=` is a field.
        if case .notASCII = fault.reason, let column, let name = fieldName(on: line, at: column) {
            return (plain(fault).0, Message(zh: "字段写英文名，或写成 [\"\(name)\"] = …", en: "write the field's English name, or [\"\(name)\"] = …"))
        }
        return plain(fault)
    }

    private static func fieldName(on line: String, at column: Int) -> Substring? {
        guard let match = line.dropFirst(column - 1).prefixMatch(of: /([^\s=,{}"']+)\s*=(?!=)/) else { return nil }
        return match.1
    }

    private static func plain(_ fault: LuaSourceFault) -> (Message, Message?) {
        switch fault.reason {
        case .bytecode: (Message(zh: "这是编译过的代码，不是文本", en: "this is compiled code, not text"), Message(zh: "请给出 .lua 源文件", en: "hand over the .lua source"))
        case .tooLong(let limit):
            (Message(zh: "文件超过 \(limit) 字节", en: "the file is over \(limit) bytes"), Message(zh: "分成几个插件", en: "split it into several plugins"))
        case .nul: (Message(zh: "文本里有 NUL 字符", en: "the text holds a NUL character"), nil)
        case .brokenUTF8(let byte):
            (Message(zh: "不是 UTF-8 编码（字节 \(byte)）", en: "this is no UTF-8 (byte \(byte))"), Message(zh: "用 UTF-8 另存", en: "save it as UTF-8"))
        case .bidirectional:
            (
                Message(zh: "有改变文字方向的隐藏字符", en: "a hidden character changes the direction of the text"),
                Message(zh: "删掉它再重新输入这一行", en: "delete it and type the line anew")
            )
        case .fullWidth(let character, let replacement):
            (
                Message(zh: "这里用了中文标点 \(character)", en: "Chinese punctuation \(character) stands here"),
                Message(zh: "改用英文键盘的 \(replacement)", en: "use \(replacement) of the English keyboard")
            )
        case .notASCII(let character):
            (Message(zh: "名称里不能有 \(character)", en: "a name cannot hold \(character)"), Message(zh: "中文要放在引号里", en: "put Chinese words into quotes"))
        case .nesting(let limit): (Message(zh: "括号和语句块嵌套超过 \(limit) 层", en: "brackets and blocks nest deeper than \(limit)"), nil)
        case .suffixChain(let limit): (Message(zh: "连续的 .a.b.c 超过 \(limit) 段", en: "a chain as .a.b.c is longer than \(limit)"), nil)
        case .bitwiseLiteral:
            (
                Message(zh: "本机 Lua 会把这里的位运算编译错", en: "this Lua compiles the bitwise operator here to wrong code"),
                Message(zh: "先把数放进 local 变量", en: "put the number into a local first")
            )
        case .comparisonIndex:
            (
                Message(zh: "本机 Lua 会把这里用比较作下标编译错", en: "this Lua compiles a comparison as an index to wrong code"),
                Message(zh: "先把比较的结果放进 local 变量", en: "put the comparison into a local first")
            )
        }
    }
}

/// A limit that was used up.
enum LimitMessage {
    static func message(_ limit: LuaLimit, _ value: Int64, _ key: String) -> Message {
        switch limit {
        case .instructions: Message(zh: "用完了 \(value) 条指令，已在这里停下（\(key)）", en: "used up its \(value) instructions and was stopped here (\(key))")
        case .wallClock:
            Message(zh: "用完了 \(value / 1_000_000_000) 秒，已在这里停下（\(key)）", en: "used up its \(value / 1_000_000_000) seconds and was stopped here (\(key))")
        case .memory: Message(zh: "用完了 \(value >> 20) MiB 内存，已在这里停下（\(key)）", en: "used up its \(value >> 20) MiB of memory and was stopped here (\(key))")
        case .string: Message(zh: "一段文字会超过 \(value >> 20) MiB（\(key)）", en: "a text would be over \(value >> 20) MiB (\(key))")
        case .coroutinesAlive: Message(zh: "同时超过 \(value) 个协程（\(key)）", en: "more than \(value) coroutines at once (\(key))")
        case .coroutinesMade: Message(zh: "一次调用造了超过 \(value) 个协程（\(key)）", en: "more than \(value) coroutines in one call (\(key))")
        case .patternSteps: Message(zh: "模式匹配超过 \(value) 步（\(key)）", en: "a pattern took more than \(value) steps (\(key))")
        case .interrupted: Message(zh: "已在这里停下", en: "stopped here")
        }
    }

    static func hint(_ limit: LuaLimit, _ key: String) -> Message? {
        if limit == .interrupted { return nil }
        guard limit.isSettable else {
            return limit == .string
                ? Message(zh: "多半是在循环里攒了太多文字：分成几段来处理", en: "most often a loop gathers too much text: work on it in parts")
                : limit == .patternSteps
                    ? Message(zh: "把模式写得更确切，少用 .* 和 .-", en: "make the pattern more exact, with fewer .* and .-")
                    : Message(zh: "用 for 循环代替协程", en: "use a for loop in place of coroutines")
        }
        if limit == .memory {
            return Message(
                zh: "多半是在循环里攒了太多文字或表；确有需要时在 zhibu.toml 里调大 \(key)",
                en: "most often a loop gathers too many texts or tables; if it is needed, raise \(key) in zhibu.toml")
        }
        return Message(zh: "多半是死循环；确有需要时在 zhibu.toml 里调大 \(key)", en: "most often an endless loop; if it is needed, raise \(key) in zhibu.toml")
    }
}

extension LuaLimit {
    /// zhibu.toml has a setting for it.
    fileprivate var isSettable: Bool { [.instructions, .wallClock, .memory].contains(self) }
}

enum UnknownNameMessage {
    static func message(_ error: LuaUnknownName) -> Message {
        if let container = error.container {
            let label = TypeWord.message(container)
            return Message(
                zh: label.zh == container ? "\(container) 没有 '\(error.name)'" : "\(label.zh)没有 '\(error.name)'",
                en: "\(container) has no '\(error.name)'")
        }
        if error.absent != nil {
            return Message(zh: "插件里没有 '\(error.name)'", en: "there is no '\(error.name)' in a plugin")
        }
        return Message(zh: "没有全局名称 '\(error.name)'", en: "there is no global '\(error.name)'")
    }

    /// Words of the office that people expect, and what they are called here.
    private static let meant = [
        "meeting": "activity", "sitting": "activity", "event": "activity", "person": "member", "attendance": "participation", "participant": "participation",
        "today": "as_of()", "now": "as_of()", "len": "#members", "branch": "unit", "position": "post", "term": "class", "meetings": "activities",
        "people": "members", "persons": "members", "branches": "units",
    ]

    static func hint(_ error: LuaUnknownName) -> Message? {
        if error.container == "query", Int(error.name) != nil { return LuaPhrases.walk }
        if error.container == "query", ["add", "update", "remove"].contains(error.name) {
            return Message(
                zh: "在 job 里写 ledger.集合:\(error.name)，如 ledger.entries:\(error.name)",
                en: "in a job write ledger.collection:\(error.name), as ledger.entries:\(error.name)")
        }
        if error.container == nil, error.absent == nil, let word = meant[error.name] { return .nearest(word) }
        return switch error.absent?.reason {
        case .codeFromOutside: Message(zh: "一个插件就是一个文件，不能再读别的代码", en: "a plugin is one file and reads no other code")
        case .system: Message(zh: "日期用 as_of() 和 day \"…\"，数据用查询", en: "as_of() and day \"…\" for dates, queries for data")
        case .version: Message(zh: "这里是 Lua 5.4：用 table.unpack", en: "this is Lua 5.4: table.unpack")
        case .limits, .fault, .noUse: Message(zh: "规则用不到它", en: "no rule needs it")
        case nil:
            error.nearMiss.map(Message.nearest) ?? (error.known.isEmpty ? nil : .nearest(nil, among: error.known))
                ?? (error.container == nil ? Message(zh: "检查拼写；自己的名称先用 local 定义", en: "check the spelling; a name of your own begins with local") : nil)
        }
    }
}

enum ArgumentMessage {
    static func message(_ error: LuaArgumentError) -> Message {
        let name = error.parameter.map { ChineseDocs.parameters[$0] ?? "'\($0)'" } ?? "第 \(error.position) 个参数"
        let expected = TypeWord.message(error.expected).zh
        return switch error.problem {
        case .missing: Message(zh: "\(error.function) 缺少参数：\(name)\(error.expected == "value" ? "" : "（\(expected)）")", en: error.description)
        case .wrongType: Message(zh: "\(error.function) 的参数“\(name)”要\(expected)，不是\(TypeWord.message(error.actual).zh)", en: error.description)
        case .tooMany: Message(zh: "\(error.function) 只要 \(error.expected) 个参数，给了 \(error.actual) 个", en: error.description)
        case .wrongReceiver:
            Message(zh: "\(error.function) 要用冒号在\(receiver(error.expected))上调用，不是\(TypeWord.message(error.actual).zh)", en: error.description)
        }
    }

    /// A class of the host, or the words by which a job writes.
    private static func receiver(_ name: String) -> String {
        let label = TypeWord.message(name).zh
        return label == name ? " \(name) " : label
    }

    static func hint(_ error: LuaArgumentError) -> Message? {
        switch error.problem {
        case .wrongReceiver: Message(zh: "写成 :\(error.function)，不是 .\(error.function)", en: "write :\(error.function), not .\(error.function)")
        case .tooMany where error.isMethod: ChineseDocs.calls[error.function].map { Message(zh: "写成 \($0.zh)", en: "write \($0.en)") }
        case .tooMany where NodeWords.named.contains(error.function):
            Message(zh: "不加括号，写成 \(error.function) \"id\" { … }", en: "without parentheses: \(error.function) \"id\" { … }")
        case .tooMany where NodeWords.plain.contains(error.function):
            Message(zh: "不加括号，写成 \(error.function) { … }", en: "without parentheses: \(error.function) { … }")
        case .missing, .wrongType: ChineseDocs.calls[error.function].map { Message(zh: "写成 \($0.zh)", en: "write \($0.en)") }
        case .tooMany: nil
        }
    }
}
