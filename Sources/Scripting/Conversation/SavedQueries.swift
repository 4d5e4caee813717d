import Ledger
import LuaRuntime

/// Questions that are kept as files in `queries/`: `queries.absent` and `query "absent"` ask them anew each time.
final class SavedQueries {
    private unowned let host: ScriptHost
    /// May be replaced when one is saved or the folder is read again.
    var files: [PluginFile]
    private var running: [String] = []

    init(_ host: ScriptHost, _ files: [PluginFile]) {
        self.host = host
        self.files = files
    }

    func define(in environment: LuaEnvironment) throws(LuaError) {
        try environment.define("queries", .object(LuaObject(Self.hostClass, ())))
        try environment.define(Self.word)
    }

    static let names = ["queries", "query"]

    nonisolated(unsafe) static let hostClass = HostClass("queries", "The saved queries: each by its name.") { call in
        guard let host = call.state.userInfo as? ScriptHost, let name = call[0].string else { return nil }
        return try host.savedQueries.value(name)
    }

    static var word: HostFunction {
        HostFunction(
            "query", "What a saved query answers: a file in queries/.", parameters: [HostParameter("name", .string, "Its name.").shaped("string")],
            result: "value"
        ) { call in
            guard let host = call.state.userInfo as? ScriptHost else { return [] }
            return [try host.savedQueries.value(call[0].string ?? "")]
        }
    }

    func value(_ name: String) throws -> LuaValue {
        guard let file = files.first(where: { $0.queryName == name }) else { throw SavedQueryError.unknown(name, known: files.map(\.queryName)) }
        guard !running.contains(name) else { throw SavedQueryError.ring(running + [name]) }
        running.append(name)
        defer { running.removeLast() }
        if let problem = file.problem { throw SavedQueryError.unreadable(file.path, problem) }
        let environment = try host.environment(named: file.path)
        return try Entry(file: file, kind: .expression).compiled(host, into: environment, words: []).function.call().first ?? .nil
    }

    var document: Document {
        guard !files.isEmpty else { return Document([.paragraph(Message(zh: "还没有保存的查询", en: "no query is saved yet"))]) }
        let headings = [Table.Heading("name", Message(zh: "名称", en: "name")), Table.Heading("doc", Message(zh: "说明", en: "what it asks"), isFlexible: true)]
        return Document([.table(Table(headings, rows: files.map { [.text($0.queryName), .text($0.queryDoc)] }))])
    }
}

extension PluginFile {
    /// As `absent`, of `queries/absent.lua`.
    public var queryName: String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".lua") ? String(last.dropLast(4)) : last
    }

    /// The comment of its first line.
    public var queryDoc: String {
        guard let line = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first, line.hasPrefix("--") else { return "" }
        return String(line.drop { $0 == "-" || $0 == " " }.filter { !$0.isNewline })
    }
}

/// A saved query that cannot be asked.
enum SavedQueryError: Error {
    case unknown(String, known: [String])
    case ring([String])
    case unreadable(String, Message)

    var message: Message {
        switch self {
        case .unknown(let name, _): Message(zh: "没有保存的查询 '\(name)'", en: "there is no saved query '\(name)'")
        case .ring(let names):
            Message(zh: "保存的查询互相调用，没有尽头：\(names.joined(separator: " → "))", en: "saved queries ask each other in a ring: \(names.joined(separator: " → "))")
        case .unreadable(let path, let problem): Message(zh: "\(path) 读不了：\(problem.zh)", en: "\(path) cannot be read: \(problem.en)")
        }
    }

    var hint: Message? {
        guard case .unknown(let name, let known) = self else { return nil }
        if known.isEmpty {
            return Message(zh: "queries/ 里还没有文件；在 zhibu repl 里用 :save 名称 保存", en: "queries/ holds no file yet; :save NAME in zhibu repl keeps one")
        }
        return .nearest(to: name, among: known)
    }

    var word: String? {
        if case .unknown(let name, _) = self { name } else { nil }
    }
}
