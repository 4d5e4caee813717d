public import Ledger
public import Rules

/// A batch job that a plugin declares: it reads the ledger and stages changes, which are written together or not at all.
public struct Job: Sendable {
    public let identity: CheckIdentity
    /// What it is told when it runs, by name.
    public let arguments: [OptionSpec]
    public let schedule: Schedule?
    /// The jobs that go first where several run.
    public let after: [String]
    /// Whether each unit is a part, and a transaction, of its own.
    public let isPerUnit: Bool
    let function: ScriptHost.FunctionKey
}

extension Job {
    /// The values of all arguments, where some are given as a person types them.
    /// - Throws: `Diagnostic` for a name that the job does not know, a value that cannot be read, or one that is lacking.
    func values(_ given: [String: String], asOf: Day) throws -> [String: OptionValue] {
        if let unknown = given.keys.sorted().first(where: { name in !arguments.contains { $0.name == name } }) {
            let known = arguments.map(\.name)
            throw Diagnostic(
                "unknown_argument", .usage,
                Message(zh: "任务 \(identity.id) 没有参数 '\(unknown)'", en: "the job \(identity.id) has no argument '\(unknown)'"),
                hint: known.isEmpty ? Message(zh: "这个任务不带参数", en: "this job takes none") : .nearest(NearMiss.nearest(to: unknown, among: known), among: known))
        }
        var values: [String: OptionValue] = [:]
        for argument in arguments {
            do throws(OptionFault) {
                if let text = given[argument.name] {
                    values[argument.name] = try argument.read(text, asOf: asOf)
                } else {
                    values[argument.name] = try argument.fallbackValue(asOf: asOf)
                }
            } catch {
                throw Diagnostic("wrong_argument", .usage, error.message, hint: error.hint)
            }
            if values[argument.name] == nil {
                throw Diagnostic(
                    "missing_argument", .usage,
                    Message(zh: "缺少参数 \(argument.name)（\(argument.label.zh)）", en: "the argument \(argument.name) is lacking: \(argument.doc)"),
                    hint: Message(zh: "写 \(argument.name)=…，要的是：\(argument.takes.zh)", en: "give \(argument.name)=…: \(argument.takes.en)"))
            }
        }
        return values
    }
}

/// What a job staged.
public struct JobOutcome: Sendable {
    public let job: CheckIdentity
    public let changes: ChangeSet
    /// What it makes besides changes.
    public let files: [StagedFile]
    /// What it said, line by line.
    public let log: [LogLine]
    public let document: Document?

    /// What it printed.
    public var printed: [String] { log.printed }
}
