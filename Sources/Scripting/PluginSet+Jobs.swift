public import Ledger
import Rules

/// Under what a job works.
public struct JobTerms: Sendable {
    public var asOf: Day
    /// As a person types them, by name.
    public var arguments: [String: String]
    /// The part that is worked on; nil for a job that is a whole.
    public var unit: RecordID?
    public var isPersonal = false
    /// The order of names.
    public var ranks: @Sendable ([String]) -> [Int32] = { _ in [] }
    /// Told how far a job says that it has come, on the thread that it runs on.
    public var progress: (@Sendable (_ done: Int, _ all: Int) -> Void)?

    public init(asOf: Day, arguments: [String: String] = [:], unit: RecordID? = nil) {
        self.asOf = asOf
        self.arguments = arguments
        self.unit = unit
    }
}

extension PluginSet {
    /// Runs a job over a ledger, in a Lua state of its own; what it stages comes out and is not written.
    /// - Returns: nil where no plugin declares such a job.
    /// - Throws: `Diagnostic` for a wrong argument, and where the job breaks.
    public func run(job name: String, _ snapshot: Snapshot, _ terms: JobTerms) throws -> JobOutcome? {
        try withHost(settings.forJobs) { host in
            guard let job = host.jobs.first(where: { $0.isCalled(by: name) }) else { return nil }
            let values = try job.values(terms.arguments, asOf: terms.asOf)
            do {
                return try JobRun(host, snapshot, terms).run(job, arguments: values, unit: terms.unit)
            } catch {
                throw host.diagnostic(for: error, of: job.identity)
            }
        }
    }

    /// The same of a file without declarations.
    public func run(script file: PluginFile, _ snapshot: Snapshot, _ terms: JobTerms) throws -> JobOutcome {
        try withHost(settings.forJobs) { host in
            do {
                return try JobRun(host, snapshot, terms).run(file, arguments: terms.arguments)
            } catch {
                throw ErrorReading.diagnostic(for: error, in: file)
            }
        }
    }
}

extension JobRun {
    fileprivate init(_ host: ScriptHost, _ snapshot: Snapshot, _ terms: JobTerms) {
        self.init(
            host: host, view: LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: terms.asOf), ranks: terms.ranks, isPersonal: terms.isPersonal,
            progress: terms.progress)
    }
}
