import Ledger
import LuaRuntime
import Rules

/// Runs a job over a ledger: what it stages comes out as values, and nothing where it breaks.
enum JobRun {
    /// - Parameter ranks: the order of names.
    static func run(
        _ job: Job, _ host: ScriptHost, _ view: LedgerView, arguments: [String: OptionValue], ranks: @escaping ([String]) -> [Int32] = { _ in [] },
        isPersonal: Bool = false
    ) throws -> JobOutcome {
        host.open(view, isPersonal: isPersonal)
        let staged = StagedLedger(view, ranks: ranks)
        let label = "job '\(job.identity.id)'"
        let document = try host.staging(staged) {
            try host.scoped(label) {
                let values = try arguments.sorted { $0.key < $1.key }.map { (LuaValue.string($0.key), try host.lua($0.value)) }
                let answer = try host.call(job.function, label: label, isRule: false) { host in
                    [StagedWords.ledger(staged, host), .table(try host.state.makeTable(entries: values))]
                }
                return answer.isNil ? nil : try AnswerDocument.make(answer, host)
            }
        }
        return JobOutcome(job: job.identity, changes: staged.changeSet, printed: host.takePrinted(), document: document)
    }
}
