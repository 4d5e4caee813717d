import Ledger
import LuaRuntime
import Rules

/// What an error of the host says.
struct HostMessage {
    let code: String
    let message: Message
    var hint: Message?
    /// The word of the text that is wrong, where it is one.
    var word: String?
    /// A global that nobody declares, and that standard Lua does not have either.
    var isUnknownGlobal = false

    static func read(_ error: any Error) -> HostMessage {
        switch error {
        case let error as NotationError: HostMessage(code: "notation", message: error.message, hint: error.hint, word: error.word)
        case let error as ScriptMisuse: HostMessage(code: "misuse", message: error.message, hint: error.hint, word: error.word)
        case let error as SettingWrite: HostMessage(code: "read_only", message: error.message, hint: error.hint, word: error.name)
        case let error as StagingError: HostMessage(code: error.code, message: error.message, hint: error.hint, word: error.word)
        case let error as SavedQueryError: HostMessage(code: "saved_query", message: error.message, hint: error.hint, word: error.word)
        case let error as PromptError: HostMessage(code: error.code, message: error.message, hint: error.hint, word: error.word)
        case let error as ConditionError: HostMessage(code: error.code, message: error.message, hint: error.hint, word: error.word)
        case let error as FieldPathError:
            HostMessage(
                code: "unknown_field",
                message: Message(
                    zh: "\(Catalogue.model(error.model)?.zh ?? error.model)没有字段 '\(error.part)'", en: "\(error.model) has no field '\(error.part)'"),
                hint: error.hint, word: error.part)
        case let error as RuleFault: HostMessage(code: "rule", message: error.message, hint: error.hint, word: parameter(error))
        case let error as LuaUnknownName:
            HostMessage(
                code: "unknown_name", message: UnknownNameMessage.message(error), hint: UnknownNameMessage.hint(error), word: error.name,
                isUnknownGlobal: error.container == nil && error.absent == nil)
        case let error as LuaArgumentError:
            HostMessage(code: "argument", message: ArgumentMessage.message(error), hint: ArgumentMessage.hint(error), word: error.function)
        case let error as LuaReadOnlyError:
            HostMessage(
                code: "read_only",
                message: Message(
                    zh: "\(error.container) 的 '\(error.name)' 不能改写：规则和查询只读",
                    en: "'\(error.name)' of \(error.container) cannot be written: checks and queries only read"),
                hint: Message(zh: "把值放进自己的 local 变量", en: "put the value into a local of your own"), word: error.name)
        case let error as LuaGlobalWriteError: globalWrite(error)
        case let error as LuaStaleRecord: stale(error)
        case let error as LuaError: HostMessage(code: "runtime", message: InterpreterMessage.running(error.message).message)
        default: HostMessage(code: "runtime", message: Message(zh: String(describing: error), en: String(describing: error)))
        }
    }

    /// What to do next, given the line: a text without its quotes reads as a global that nobody declares, as `per = month`.
    func hint(on line: String?) -> Message? {
        guard isUnknownGlobal, let word, let line, line.contains("= \(word)"), !line.contains("local ") else { return hint }
        return Message(zh: "文字要加引号：\"\(word)\"", en: "a text stands in quotes: \"\(word)\"")
    }

    private static func parameter(_ error: RuleFault) -> String? {
        if case .unknownParameter(let name) = error { name } else { nil }
    }

    private static func globalWrite(_ error: LuaGlobalWriteError) -> HostMessage {
        switch error.reason {
        case .sealed:
            HostMessage(
                code: "global_write", message: Message(zh: "运行时不能给全局名称 '\(error.name)' 赋值", en: "the global '\(error.name)' cannot be set while running"),
                hint: Message(zh: "写成 local \(error.name) = …", en: "write local \(error.name) = …"), word: error.name)
        case .reserved:
            HostMessage(
                code: "global_write", message: Message(zh: "'\(error.name)' 是 Zhibu 的词，不能改写", en: "'\(error.name)' is a word of Zhibu and cannot be replaced"),
                hint: Message(zh: "换一个名称", en: "take another name"), word: error.name)
        }
    }

    private static func stale(_ error: LuaStaleRecord) -> HostMessage {
        let label = Catalogue.model(error.recordClass)?.zh ?? error.recordClass
        // Which call that was is not said: it is another one each time, and one cause is told once.
        return HostMessage(
            code: "stale_record",
            message: Message(zh: "这条\(label)记录只在它那次调用里有效", en: "this \(error.recordClass) was good only while its call ran"),
            hint: Message(zh: "不要把记录存到调用之外；需要时存它的值", en: "do not keep records beyond the call; keep their values"))
    }
}

extension FieldPathError {
    /// The near miss, or the fields that are there; of a long list where the rest stands.
    var hint: Message {
        let hint = Message.nearest(nearest, among: known)
        guard nearest == nil, known.count > 24 else { return hint }
        return Message(zh: "\(hint.zh)（全部见 zhibu api \(model)）", en: "\(hint.en) (all of them: zhibu api \(model))")
    }
}

extension Message {
    /// What may be done with a personal field.
    static var personal: Message {
        Message(zh: "要看就逐条看：zhibu show 党员 李示例 --personal", en: "it is seen record by record: zhibu show member NAME --personal")
    }
}
