import Ledger
import Rules
public import Scripting

/// What `run` was asked for, found and not yet run.
public struct Batch: Sendable {
    public enum Work: Sendable {
        /// Jobs in the order in which they run.
        case jobs([Job])
        /// A file without declarations that changes the ledger.
        case script(PluginFile)
        /// One that only asks.
        case question(PluginFile)
    }

    public let work: Work
    /// What stands for it where it is gone on with: a job by its plugin and id, a file by its path.
    let name: String
    let workspace: Workspace

    /// What is done one after the other.
    func tasks(_ arguments: [String: String]) -> [JobTask] {
        switch work {
        case .question: return []
        case .script(let file): return [JobTask(script: file, arguments: arguments)]
        case .jobs(let jobs):
            let known = jobs.flatMap(\.arguments).map(\.name)
            // Of several jobs each takes what it knows; what none knows is the first one's to refuse.
            return jobs.enumerated().map { place, job in
                JobTask(job, arguments: arguments.filter { name, _ in job.arguments.contains { $0.name == name } || (place == 0 && !known.contains(name)) })
            }
        }
    }
}

/// One job of a batch, with what it is told.
struct JobTask: Sendable {
    enum Body: Sendable {
        case job(Job)
        case script(PluginFile)
    }

    let body: Body
    let arguments: [String: String]

    init(_ job: Job, arguments: [String: String]) {
        body = .job(job)
        self.arguments = arguments
    }

    init(script: PluginFile, arguments: [String: String]) {
        body = .script(script)
        self.arguments = arguments
    }

    var job: Job? { if case .job(let job) = body { job } else { nil } }

    /// As the log calls it.
    var name: String {
        switch body {
        case .job(let job): job.identity.qualified
        case .script(let file): file.path
        }
    }

    var label: Message {
        switch body {
        case .job(let job): job.identity.label
        case .script(let file): Message(zh: file.path, en: file.path)
        }
    }

    /// The texts that may not be shown.
    var personal: [String] { job?.personal(arguments) ?? [] }

    /// What the log keeps of the arguments.
    /// - Throws: `Diagnostic` for what is wrong with one of them.
    func told(in view: LedgerView) throws -> [String: String?] { try job?.told(arguments, in: view) ?? arguments }

    /// The units of its parts; nil stands for the whole.
    func units(in view: LedgerView) -> [RecordID?] {
        guard let job, job.isPerUnit else { return [nil] }
        return job.units(in: view)
    }

    func run(_ plugins: PluginSet, _ snapshot: Snapshot, _ terms: JobTerms) throws -> JobOutcome {
        switch body {
        // It was found among these plugins.
        case .job(let job): try plugins.run(job: job.identity.qualified, snapshot, terms)!
        case .script(let file): try plugins.run(script: file, snapshot, terms)
        }
    }
}
