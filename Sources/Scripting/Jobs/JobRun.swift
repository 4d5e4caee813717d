import Ledger
import LuaRuntime
import Rules

/// Runs a job over a ledger: what it stages comes out as values, and nothing where it breaks.
struct JobRun {
    let host: ScriptHost
    let view: LedgerView
    /// The order of names.
    var ranks: ([String]) -> [Int32] = { _ in [] }
    var isPersonal = false
    /// Told how far the job says that it has come.
    var progress: ((_ done: Int, _ all: Int) -> Void)?

    /// - Parameter unit: the part that is worked on; nil for a job that is a whole.
    func run(_ job: Job, arguments: [String: OptionValue], unit: RecordID? = nil) throws -> JobOutcome {
        let label = "job '\(job.identity.id)'"
        return try staging(label) { ledger in
            let values = try arguments.mapValues { try host.lua($0) }
            // A class, so that a misspelt name is told with the near miss.
            let told = HostClass(
                "args", "What the job is told.",
                fields: job.arguments.map { argument in HostField(argument.name, .any, argument.doc) { _ in values[argument.name] ?? .nil } })
            return try host.call(job.function, label: label, isRule: false) { host in
                let part = try unit.flatMap { view.row($0) }.map { try host.record($0) }
                return [ledger, .object(LuaObject(told, ())), part ?? .nil]
            }
        }
    }

    /// A file without declarations, with `ledger` and `args` at hand.
    func run(_ script: PluginFile, arguments: [String: String]) throws -> JobOutcome {
        try staging(script.path) { ledger in
            let (environment, chunk) = try Evaluator.prepare(script, host, kind: .script, arguments: arguments)
            try environment.define("ledger", ledger)
            return try chunk.call().first ?? .nil
        }
    }

    private func staging(_ label: String, _ body: (LuaValue) throws -> LuaValue) throws -> JobOutcome {
        host.open(view, isPersonal: isPersonal)
        host.onProgress = progress
        defer { host.onProgress = nil }
        let staged = StagedLedger(view, ranks: ranks)
        let document = try host.staging(staged) {
            try host.scoped(label) {
                let answer = try body(StagedWords.ledger(staged, host))
                return answer.isNil ? nil : try AnswerDocument.make(answer, host)
            }
        }
        return JobOutcome(changes: staged.changeSet, files: staged.files, log: host.takeLog(), document: document)
    }
}
