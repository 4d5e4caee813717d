public import Ledger
import LuaRuntime
import Rules

/// What an expression or a script has to say.
public struct Answer: Sendable {
    /// What it said, line by line.
    public let log: [LogLine]
    /// The value that it returned; nil where it returned none.
    public let document: Document?
    /// How many rows the value is; nil where it is no list.
    public let rows: Int?
    /// What whoever entered it should know of how it was read.
    public var notes: [Message] = []

    /// What it printed.
    public var printed: [String] { log.printed }
}

/// Runs expressions and scripts over a ledger; they only read.
enum Evaluator {
    static func run(
        _ file: PluginFile, _ host: ScriptHost, _ snapshot: Snapshot, asOf: Day, isPersonal: Bool, arguments: [String: String], words prompt: PromptWords
    ) throws -> Answer {
        host.open(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: asOf), isPersonal: isPersonal)
        do {
            let (environment, chunk) = try prepare(file, host, kind: .expression, arguments: arguments)
            try prompt.define(in: environment)
            return try host.scoped(file.path) {
                let values = try chunk.call()
                let document = try AnswerDocument.make(values, host)
                return Answer(log: host.takeLog(), document: document, rows: values.first.flatMap { AnswerDocument.rows(of: $0, in: document) })
            }
        } catch {
            throw ErrorReading.diagnostic(for: error, among: [file] + host.files + host.settings.queries, shown: file.path)
        }
    }

    /// A script ready to be called, with its arguments at hand.
    static func prepare(_ file: PluginFile, _ host: ScriptHost, kind: Entry.Kind, arguments: [String: String]) throws
        -> (environment: LuaEnvironment, chunk: LuaFunction)
    {
        host.words.begin(file.path)
        let environment = try host.environment(named: file.path)
        let entries = arguments.sorted { $0.key < $1.key }.map { (LuaValue.string($0.key), LuaValue.string($0.value)) }
        try environment.define("args", .table(host.state.makeTable(entries: entries)))
        return (environment, try Entry(file: file, kind: kind).compiled(host, into: environment, words: []).function)
    }

    static func rows(of model: String, where expression: String, _ host: ScriptHost, _ snapshot: Snapshot, asOf: Day) throws -> [Int32] {
        let view = LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: asOf)
        host.open(view)
        let (start, name) = ("return { ", "--where")
        let file = PluginFile(path: name, text: "\(start)\(expression) }")
        host.words.begin(file.path)
        do {
            let environment = try host.environment(named: file.path)
            let chunk = try host.state.load(LuaSource(name: file.path, text: file.text), into: environment)
            // A query as long as the frame, so that the columns are the same.
            try WrittenConditions.check(PluginFile(path: file.path, text: "q:where{ \(expression) }"))
            guard case .table(let table)? = try chunk.call().first else { return [] }
            return try QueryPlan(host: host, source: .all(model)).adding(.conditions(QueryConditions(table, isTyped: true))).rows()
        } catch {
            var diagnostic = ErrorReading.diagnostic(for: error, among: [file], shown: name)
            // Told of what was typed, without the frame around it.
            guard let line = diagnostic.location?.line else { throw diagnostic }
            let column = diagnostic.location?.column.map { line == 1 ? max(1, $0 - start.count) : $0 }
            diagnostic.location = Location(name, line: line, column: column)
            diagnostic.sourceLine = SourceText(PluginFile(path: name, text: expression)).line(line)
            throw diagnostic
        }
    }
}
