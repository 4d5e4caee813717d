import Ledger
import LuaRuntime
import Rules

/// Every error that loading or running a script can end with, as a diagnostic with its place.
enum ErrorReading {
    static func diagnostic(for error: any Error, plugin: LoadedPlugin, declaration: Node?) -> Diagnostic {
        var diagnostic = read(error, fallback: declaration?.location ?? Location(plugin.file.path))
        if diagnostic.origin == nil {
            diagnostic.origin = Diagnostic.Origin(
                plugin: plugin.identity.name, version: plugin.identity.version, declaration: declaration?.title ?? "", line: declaration?.line)
        }
        if diagnostic.sourceLine == nil, diagnostic.location?.file == plugin.file.path {
            diagnostic.sourceLine = plugin.source.line(diagnostic.location?.line)
        }
        return diagnostic
    }

    /// Without a plugin: an expression at the prompt, a script.
    static func diagnostic(for error: any Error, in file: PluginFile) -> Diagnostic {
        var diagnostic = read(error, fallback: Location(file.path))
        if diagnostic.sourceLine == nil, diagnostic.location?.file == file.path {
            diagnostic.sourceLine = SourceText(file).line(diagnostic.location?.line)
        }
        return diagnostic
    }

    private static func read(_ error: any Error, fallback: Location) -> Diagnostic {
        switch error {
        case let error as Diagnostic: return error
        case let error as LuaError: return lua(error, fallback)
        default:
            let (code, message, hint) = words(for: error)
            return Diagnostic(code, .fault, message, at: fallback, hint: hint)
        }
    }

    private static func lua(_ error: LuaError, _ fallback: Location) -> Diagnostic {
        let place = error.location.map { Location($0.source, line: $0.line, column: $0.column) } ?? fallback
        var diagnostic: Diagnostic
        switch error.kind {
        case .host(let inner):
            if let told = inner as? Diagnostic { return told }
            let (code, message, hint) = words(for: inner)
            diagnostic = Diagnostic(code, .fault, message, at: place, hint: hint)
        case .syntax:
            diagnostic = Diagnostic(
                "syntax", .fault, Message(zh: "语法错误：\(error.message)", en: "syntax error: \(error.message)"), at: place, hint: syntaxHint(error.message))
        case .source(let fault):
            let (message, hint) = SourceFaultMessage.message(fault)
            diagnostic = Diagnostic("source", .fault, message, at: place, hint: hint)
        case .limit(let limit, let value, let key):
            diagnostic = Diagnostic("limit", .fault, LimitMessage.message(limit, value, key), at: place, hint: LimitMessage.hint(limit, key))
        case .memory:
            diagnostic = Diagnostic("memory", .fault, Message(zh: "本机内存不足", en: "this machine has no memory left"), at: place)
        case .runtime, .closed, .foreignLocale, .foreignValue:
            diagnostic = Diagnostic("runtime", .fault, Message(zh: "运行出错：\(error.message)", en: error.message), at: place)
        }
        diagnostic.frames = error.frames.compactMap { frame in
            frame.location.map { Diagnostic.Frame(location: Location($0.source, line: $0.line), function: frame.name ?? "") }
        }
        return diagnostic
    }

    /// What an error of the host says.
    static func words(for error: any Error) -> (code: String, message: Message, hint: Message?) {
        switch error {
        case let error as NotationError: return ("notation", error.message, error.hint)
        case let error as ScriptMisuse: return ("misuse", error.message, error.hint)
        case let error as ConditionError: return (error.code, error.message, error.hint)
        case let error as FieldPathError:
            return (
                "unknown_field",
                Message(zh: "\(Catalogue.model(error.model)?.zh ?? error.model)没有字段 '\(error.part)'", en: "\(error.model) has no field '\(error.part)'"),
                .nearest(error.nearest, among: error.known)
            )
        case let error as RuleFault: return ("rule", error.message, error.hint)
        case let error as LuaUnknownName: return ("unknown_name", UnknownNameMessage.message(error), UnknownNameMessage.hint(error))
        case let error as LuaArgumentError: return ("argument", ArgumentMessage.message(error), nil)
        case let error as LuaReadOnlyError:
            return (
                "read_only",
                Message(
                    zh: "\(error.container) 的 '\(error.name)' 不能改写：规则和查询只读",
                    en: "'\(error.name)' of \(error.container) cannot be written: checks and queries only read"), nil
            )
        case let error as LuaGlobalWriteError:
            return (
                "global_write", Message(zh: "运行时不能给全局名称 '\(error.name)' 赋值", en: "the global '\(error.name)' cannot be set while running"),
                Message(zh: "写成 local \(error.name) = …", en: "write local \(error.name) = …")
            )
        case let error as LuaStaleRecord:
            return (
                "stale_record",
                Message(
                    zh: "这条\(error.recordClass)记录只在它那次调用里有效（\(error.scope ?? "")）",
                    en: "this \(error.recordClass) was good only while its call ran (\(error.scope ?? ""))"),
                Message(zh: "不要把记录存到调用之外", en: "do not keep records beyond the call")
            )
        case let error as LuaError: return ("runtime", Message(zh: error.message, en: error.message), nil)
        default: return ("runtime", Message(zh: String(describing: error), en: String(describing: error)), nil)
        }
    }

    private static func syntaxHint(_ message: String) -> Message? {
        if message.contains("'}' expected") { return Message(zh: "前面多半少了一个逗号", en: "most often a comma is missing before it") }
        if message.contains("'end' expected") { return Message(zh: "有一个 function、if 或 for 没有写 end", en: "a function, an if or a for lacks its end") }
        if message.contains("<eof>") { return Message(zh: "文件在一句没写完的地方结束了", en: "the file ends within a statement") }
        return nil
    }
}
