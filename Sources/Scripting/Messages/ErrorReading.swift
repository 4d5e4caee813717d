import Ledger
import LuaRuntime
import Rules

/// Every error that loading or running a script can end with, as a diagnostic with its place.
enum ErrorReading {
    static func diagnostic(for error: any Error, plugin: LoadedPlugin, declaration: Node?) -> Diagnostic {
        var diagnostic = read(error, plugin.source, fallback: fallback(error, plugin, declaration))
        if diagnostic.origin == nil || declaration != nil {
            diagnostic.origin = Diagnostic.Origin(
                plugin: plugin.identity.name, version: plugin.identity.version, declaration: declaration?.title ?? "", line: declaration?.line)
        }
        return diagnostic
    }

    /// Without a plugin: an expression at the prompt, a script.
    static func diagnostic(for error: any Error, in file: PluginFile) -> Diagnostic {
        read(error, SourceText(file), fallback: Location(file.path))
    }

    /// The same where several texts take part: an entry may call what an earlier one or a saved query has set.
    /// - Parameter shown: the text in which it belongs where it says none.
    static func diagnostic(for error: any Error, among files: [PluginFile], shown path: String) -> Diagnostic {
        let place = (error as? LuaError)?.location?.source ?? path
        let file = files.first { $0.path == place } ?? files.first { $0.path == path }
        let source = SourceText(file ?? PluginFile(path: path, text: ""))
        var diagnostic = read(error, source, fallback: Location(path))
        // A query is asked when its answer is shown, by no line of the text: the word that is wrong says where.
        if diagnostic.location?.line == nil, !(error is Diagnostic), let word = HostMessage.read((error as? LuaError)?.hostError ?? error).word,
            let place = source.place(ofWord: word, from: 1)
        {
            diagnostic.location = place
            diagnostic.sourceLine = source.line(place.line)
        }
        if diagnostic.location?.column == nil, let line = diagnostic.location?.line, case .runtime? = (error as? LuaError)?.kind,
            let name = (error as? LuaError)?.message.firstMatch(of: /\(\w+ '(\w+)'\)/)
        {
            diagnostic.location = source.place(of: String(name.1), on: Location(source.path, line: line))
        }
        return diagnostic
    }

    /// Where an error belongs that has no line of its own.
    private static func fallback(_ error: any Error, _ plugin: LoadedPlugin, _ declaration: Node?) -> Location {
        guard let declaration else { return Location(plugin.file.path) }
        switch error {
        case let error as ScriptMisuse where error.isAnswer:
            return error.item.map { plugin.source.place(of: $0.word, on: $0.location) } ?? plugin.source.place(ofSetting: "run", from: declaration.line)
                ?? declaration.location
        default: return plugin.source.place(of: declaration)
        }
    }

    private static func read(_ error: any Error, _ source: SourceText, fallback: Location) -> Diagnostic {
        var diagnostic: Diagnostic
        switch error {
        case let error as Diagnostic: diagnostic = error
        case let error as LuaError: diagnostic = lua(error, source, fallback)
        case let error as SwitchedOff: diagnostic = lua(error.cause, source, fallback)
        default:
            let told = HostMessage.read(error)
            diagnostic = Diagnostic(told.code, .fault, told.message, at: fallback, hint: told.hint)
        }
        if diagnostic.sourceLine == nil, diagnostic.location?.file == source.path { diagnostic.sourceLine = source.line(diagnostic.location?.line) }
        return diagnostic
    }

    private static func lua(_ error: LuaError, _ source: SourceText, _ fallback: Location) -> Diagnostic {
        let line = error.location.map { Location($0.source, line: $0.line, column: $0.column) } ?? fallback
        /// With the column of the word that is wrong, where the line holds it.
        func place(of word: String?) -> Location {
            guard let word, line.column == nil, line.file == source.path else { return line }
            return source.place(of: word, on: line)
        }
        var diagnostic: Diagnostic
        switch error.kind {
        case .host(let inner as Diagnostic): return inner
        case .host(let inner as SwitchedOff): return lua(inner.cause, source, fallback)
        case .host(let inner):
            let told = HostMessage.read(inner)
            let at = place(of: told.word)
            diagnostic = Diagnostic(told.code, .fault, told.message, at: at, hint: told.hint(on: source.line(at.line)))
        case .syntax:
            let told = SyntaxMessage.read(error.message, on: source.line(line.line) ?? "")
            diagnostic = Diagnostic("syntax", .fault, told.message, at: place(of: told.near), hint: told.hint)
        case .source(let fault):
            let (message, hint) = SourceFaultMessage.message(fault, on: source.line(line.line) ?? "", column: line.column)
            let foreign = ForeignNotation.comment(on: source.line(line.line) ?? "", before: line.column)?.word
            let at = foreign.map { source.place(of: $0, on: Location(line.file, line: line.line)) } ?? line
            diagnostic = Diagnostic("source", .fault, message, at: at, hint: hint)
        case .limit(let limit, let value, let key):
            diagnostic = Diagnostic("limit", .fault, LimitMessage.message(limit, value, key), at: line, hint: LimitMessage.hint(limit, key))
        case .memory:
            diagnostic = Diagnostic("memory", .fault, Message(zh: "本机内存不足", en: "this machine has no memory left"), at: line)
        case .runtime, .closed, .foreignLocale, .foreignValue:
            let told = InterpreterMessage.running(error.message)
            diagnostic = Diagnostic("runtime", .fault, told.message, at: place(of: told.word), hint: told.hint)
        }
        diagnostic.frames = frames(error, at: line)
        return diagnostic
    }

    /// A function that calls itself is shown once; a single frame at the place itself tells nothing more.
    private static func frames(_ error: LuaError, at place: Location) -> [Diagnostic.Frame] {
        var frames: [Diagnostic.Frame] = []
        for frame in error.frames {
            guard let location = frame.location else { continue }
            let next = Diagnostic.Frame(location: Location(location.source, line: location.line), function: frame.name ?? "")
            if frames.last != next { frames.append(next) }
        }
        return frames.count == 1 && frames[0].location.file == place.file && frames[0].location.line == place.line ? [] : frames
    }
}
