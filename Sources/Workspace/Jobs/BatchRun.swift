import Ledger
import Scripting
import Store

/// One run of a batch: its jobs in their order, each over the ledger as those before it left it.
final class BatchRun {
    private let batch: Batch
    private let options: BatchOptions
    private let store: LedgerStore
    private let listener: (BatchStep) -> Void
    private let tasks: [JobTask]
    private let vocabulary: Vocabulary
    private let ranks = NameRanks.byPinyin()
    /// What is gone on with: the parts that its batch has worked on so far.
    private let earlier: [JobPartRecord]
    private let asOf: Day
    private let digest: String
    private let fingerprint: String

    private(set) var number: Int64?
    private(set) var parts: [PartAnswer] = []

    /// - Throws: `Diagnostic` where there is no batch to go on with.
    init(_ batch: Batch, _ options: BatchOptions, _ store: LedgerStore, _ listener: @escaping (BatchStep) -> Void) throws {
        self.batch = batch
        self.options = options
        self.store = store
        self.listener = listener
        tasks = batch.tasks(options.arguments)
        vocabulary = try batch.workspace.plugins.catalogue().vocabulary
        digest = Self.digest(batch.name, options.arguments)
        fingerprint = batch.workspace.fingerprintOfJobs
        if let due = options.scheduledFor {
            // What is done for the day stays done, whoever began it.
            earlier = try store.scheduledParts(of: batch.name).filter { $0.request.scheduledFor == due }
            number = earlier.last?.batch
        } else if options.resumes {
            guard let number = try store.lastBatch(asking: digest) else { throw Self.nothingToResume(batch.name) }
            self.number = number
            earlier = try store.jobParts(of: number)
        } else {
            earlier = []
        }
        asOf = options.asOf ?? earlier.first?.request.asOf ?? batch.workspace.asOf
    }

    func work() throws {
        var ledger = try read()
        // Before anything begins: a wrong argument of the last job stops the first.
        for task in tasks { _ = try task.told(in: ledger.view) }
        var failed: [Job] = []
        for task in tasks {
            if let cause = failed.first(where: { task.job?.isAfter($0) ?? false }) {
                failed += [task.job].compactMap { $0 }
                tell(Self.skipped(task, because: cause), done: 1, of: 1)
                continue
            }
            if try store.lastChangeNumber != ledger.lastChange { ledger = try read() }
            let answers = try work(on: task, over: ledger)
            if answers.contains(where: { $0.outcome != .done }) { failed += [task.job].compactMap { $0 } }
            if answers.contains(where: { $0.problems.contains { $0.kind == .storage } }) { return }
        }
    }

    private func read() throws -> LedgerReading {
        // Asked first: what is written between the two is refused later, and never overlooked.
        let lastChange = try store.lastChangeNumber
        let snapshot = try store.loadSnapshot(ranks: ranks)
        return LedgerReading(snapshot: snapshot, view: LedgerView(snapshot: snapshot, vocabulary: vocabulary, asOf: asOf), lastChange: lastChange)
    }

    private func work(on task: JobTask, over ledger: LedgerReading) throws -> [PartAnswer] {
        let done = earlier.filter { $0.request.job == task.name && $0.outcome == .done }.map(\.part.unit)
        let units = task.units(in: ledger.view).filter { !done.contains($0?.id) }
        guard !units.isEmpty else { return [] }
        let titles = units.map { unit in unit.flatMap { ledger.view.row($0) }.map { ledger.view.title($0) } }
        let told = try task.told(in: ledger.view)
        let request = JobRequest(
            job: task.name, digest: digest, arguments: told, asOf: asOf, fingerprint: fingerprint,
            scheduledFor: options.scheduledFor ?? earlier.first?.request.scheduledFor)
        let begun = try store.begin(zip(units, titles).map { JobPart(unit: $0?.id, title: $1) }, of: request, batch: number, as: command(task, told, nil))
        number = begun.batch
        var terms = JobTerms(asOf: asOf, arguments: task.arguments)
        (terms.isPersonal, terms.ranks) = (options.isPersonal, ranks)
        if let tell = options.progress {
            let label = task.label
            terms.progress = { tell(JobProgress(label: label, done: $0, all: $1)) }
        }
        let work = JobWork(
            task: task, plugins: batch.workspace.plugins, ledger: ledger, terms: terms, threads: options.threads, store: store,
            desk: FileDesk(workspace: batch.workspace.folder, language: options.language, isDryRun: options.isDryRun),
            command: { self.command(task, told, $0) })
        var answers: [PartAnswer] = []
        work.run(units.indices.map { (units[$0], titles[$0], begun.ids[$0]) }) { answer in
            answers.append(answer)
            tell(answer, done: answers.count, of: units.count)
        }
        return answers
    }

    /// Of the values only periods and days stand in the audit trail: all others may be personal, whatever their arguments say.
    private func command(_ task: JobTask, _ told: [String: String?], _ part: String?) -> CommandRecord {
        let arguments = task.arguments.keys.sorted().map { name in
            let value = (told[name] ?? nil).flatMap { Period($0) == nil ? nil : $0 }
            return "\(name)=\(value ?? MaskedText.placeholder)"
        }
        return batch.workspace.command(["run", task.name] + arguments + (part.map { ["unit=\($0)"] } ?? []))
    }

    private func tell(_ answer: PartAnswer, done: Int, of all: Int) {
        var answer = answer
        // The run of a copy that goes with it is nobody's.
        if options.isDryRun { answer.run = nil }
        parts.append(answer)
        listener(.ended(answer, done: done, of: all))
    }

    private static func skipped(_ task: JobTask, because cause: Job) -> PartAnswer {
        var answer = PartAnswer(job: task.name, label: task.label, unit: nil, title: nil, outcome: .skipped)
        answer.problems = [.jobSkipped(task.label, because: cause)]
        return answer
    }

    private static func nothingToResume(_ name: String) -> Diagnostic {
        Diagnostic(
            "nothing_to_resume", .usage, Message(zh: "还没有用这些参数运行过 '\(name)'", en: "'\(name)' was not run with these arguments yet"),
            hint: Message(zh: "去掉 --resume；用 zhibu log jobs 看运行过什么", en: "leave --resume out; zhibu log jobs tells what was run"))
    }

    /// Equal for what asks the same, whatever day it is.
    private static func digest(_ name: String, _ arguments: [String: String]) -> String {
        var hash = SHA256()
        for part in [name] + arguments.sorted(by: { $0.key < $1.key }).flatMap({ [$0.key, $0.value] }) {
            // Each part with its length, so that no two lists of parts give the same bytes.
            hash.update("\(part.utf8.count):")
            hash.update(part)
        }
        return hash.hex()
    }
}
