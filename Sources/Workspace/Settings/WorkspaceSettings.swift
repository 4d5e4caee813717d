import Exchange
public import Ledger
public import Scripting
import TOMLKit

/// `zhibu.toml`: data that a unit sets, never code.
public struct WorkspaceSettings: Sendable {
    public private(set) var name = ""
    public private(set) var language: Language?
    public private(set) var asOf: Day?
    public private(set) var scripts = ScriptSettings(sheets: Importer.read)
    /// Its lines, to show the one that is meant.
    private let text: SettingLines
    /// SHA-256 of the text.
    public let digest: String

    /// - Throws: the first mistake, with its line and near miss.
    init(_ text: String, file: String) throws {
        digest = SHA256.hex(of: text)
        let lines = SettingLines(text, file: file)
        self.text = lines
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw lines.problem(
                "toml", Message(zh: "写法不对：\(error.description)", en: "cannot be read: \(error.description)"),
                at: Location(file, line: error.source.begin.line, column: error.source.begin.column))
        }
        try lines.refuseUnknown(
            in: table, path: [], known: ["name", "language", "as_of", "checks", "scores", "params", "units", "settings", "limits"])
        name = try lines.text(table, "name", []) ?? ""
        if let text = try lines.text(table, "language", []) {
            guard let language = Language(rawValue: text) else {
                throw lines.problem(
                    "unknown_value", Message(zh: "language 没有 '\(text)'", en: "there is no language '\(text)'"), at: ["language"],
                    hint: Message(zh: "可用：zh en", en: "there are: zh en"))
            }
            self.language = language
        }
        if let text = try lines.text(table, "as_of", []) {
            guard let day = Day(text) else {
                throw lines.problem(
                    "not_day", Message(zh: "as_of \"\(text)\" 不是日期", en: "as_of \"\(text)\" is no day"), at: ["as_of"],
                    hint: Message(zh: "写成 2021-12-31", en: "write 2021-12-31"))
            }
            asOf = day.last
        }
        let rules = try RuleSettings(table, lines)
        scripts.source = PluginFile(path: file, text: text)
        scripts.checks = rules.checks
        scripts.scores = rules.scores
        scripts.amendments = rules.amendments
        scripts.adoptions = rules.adoptions
        try readOptions(table, lines)
        try readLimits(table, lines)
    }

    /// Settings of plugins: what they take is known only when the plugins are read.
    private mutating func readOptions(_ table: TOMLTable, _ lines: SettingLines) throws {
        guard let options = try lines.table(table, "settings", []) else { return }
        for id in options.keys.sorted() {
            let path = ["settings", id]
            guard let value = options[id], let text = value.string ?? value.int.map(String.init) ?? value.bool.map({ $0 ? "yes" : "no" }) else {
                throw lines.problem(
                    "wrong_type", Message(zh: "'\(id)' 要一个值", en: "'\(id)' takes one value"), at: path,
                    hint: Message(zh: "写一个数、一段文字或 true、false；小数写成 \"0.5\"", en: "write a number, a text, or true or false; a decimal as \"0.5\""))
            }
            scripts.options[id] = GivenOption(text, at: lines.location(of: path))
        }
    }

    private mutating func readLimits(_ table: TOMLTable, _ lines: SettingLines) throws {
        guard let limits = try lines.table(table, "limits", []) else { return }
        try read(limits, ["limits"], beside: ["jobs"], into: &scripts.limits, lines)
        if let jobs = try lines.table(limits, "jobs", ["limits"]) { try read(jobs, ["limits", "jobs"], into: &scripts.jobLimits, lines) }
    }

    private func read(
        _ table: TOMLTable, _ path: [String], beside tables: [String] = [], into limits: inout ScriptLimits, _ lines: SettingLines
    ) throws {
        try lines.refuseUnknown(in: table, path: path, known: ["instructions", "memory_mib", "seconds"] + tables)
        if let number = try lines.count(table, "instructions", path) { limits.instructions = Int64(number) }
        if let number = try lines.count(table, "memory_mib", path) { limits.memory = min(number, 65536) << 20 }
        if let number = try lines.count(table, "seconds", path) { limits.seconds = number }
    }

    /// A setting that has no effect: told with its line, and stops nothing.
    func problem(_ code: String, _ message: Message, at location: Location, hint: Message) -> Diagnostic {
        var problem = text.problem(code, message, at: location, hint: hint)
        problem.severity = .warning
        return problem
    }
}
