import Foundation
import Ledger
import Scripting
import Store

/// The ledger as a job finds it.
struct LedgerReading: Sendable {
    let snapshot: Snapshot
    let view: LedgerView
    /// The last run that had changed records by then.
    let lastChange: Int64
}

/// One job of a batch: its parts are judged, by several threads where that is asked for, and written in their order.
struct JobWork {
    let task: JobTask
    let plugins: PluginSet
    let ledger: LedgerReading
    let terms: JobTerms
    let threads: Int
    let store: LedgerStore
    /// Where the files of jobs go, and in which language they are written.
    let desk: FileDesk
    /// What the audit trail says; nil for the whole of the job.
    let command: (_ part: String?) -> CommandRecord

    /// - Parameters:
    ///   - parts: the parts with their ids in the log, where they are begun.
    ///   - told: hears of each as it ends, and says whether to go on.
    func run(_ parts: [(unit: RecordID?, title: String?, id: Int64)], told: (PartAnswer) -> Void) {
        var conflicts = PartConflicts()
        var made: Set<String> = []
        var lastChange = ledger.lastChange
        var done = 0
        let (task, plugins, snapshot, terms) = (task, plugins, ledger.snapshot, terms)
        OrderedWork.run(parts.map(\.unit), threads: threads) { unit in
            var own = terms
            own.unit = unit
            return Judged { try task.run(plugins, snapshot, own) }
        } take: { place, judged in
            let part = parts[place]
            var answer = PartAnswer(job: task.name, label: task.label, unit: part.unit, title: part.title, outcome: .done)
            answer.milliseconds = judged.result.milliseconds
            do {
                try write(part.id, judged, &answer, &conflicts, &made, after: lastChange)
                lastChange = answer.run?.id ?? lastChange
            } catch {
                answer.fail(by: error)
                note(part.id, answer.problems, judged.result)
            }
            told(answer)
            done += 1
            // What the disk or another program refuses once, it refuses again.
            return !answer.problems.contains { $0.kind == .storage }
        }
        for part in parts.dropFirst(done) { try? store.fail(part.id, because: Self.notWritten, Judged.nothing) }
    }

    private func write(
        _ id: Int64, _ judged: Judged, _ answer: inout PartAnswer, _ conflicts: inout PartConflicts, _ made: inout Set<String>, after lastChange: Int64
    ) throws {
        let outcome = try judged.outcome.get()
        (answer.log, answer.value) = (outcome.log, outcome.document)
        try conflicts.check(outcome.changes, in: ledger.view)
        try desk.check(outcome.files, &made)
        let files = try desk.prepare(outcome.files, part: id)
        do {
            answer.run = try store.end(id, with: outcome.changes, after: lastChange, judged.result, as: command(answer.title))
        } catch {
            files.discard()
            throw error
        }
        answer.problems = files.place()
        answer.files = outcome.files.map(JobFile.init)
        answer.counts = (answer.run?.inserted ?? 0, answer.run?.updated ?? 0, answer.run?.removed ?? 0)
        answer.changes = StagedChanges(set: outcome.changes, view: ledger.view, isPersonal: terms.isPersonal)
        conflicts.add(outcome.changes, of: answer.title ?? "")
    }

    /// A disk that takes no changes may not take this either: the part then stays as one that was broken off.
    private func note(_ id: Int64, _ problems: [Diagnostic], _ result: JobPartResult) {
        guard let problem = problems.first else { return }
        let place = problem.location?.description
        func masked(_ text: String) -> String { task.personal.reduce(text) { $0.replacing($1, with: MaskedText.placeholder) } }
        let message = Message(
            zh: masked((place.map { "\($0)：" } ?? "") + problem.message.zh), en: masked((place.map { "\($0): " } ?? "") + problem.message.en))
        try? store.fail(id, because: message, result)
    }

    private static let notWritten = Message(zh: "前面的部分没有写成，这一部分没有写入", en: "a part before it could not be written, and this one was not")
}

extension PartAnswer {
    /// What it printed stays; nothing was written.
    mutating func fail(by error: any Error) {
        outcome = .failed
        value = nil
        problems = Diagnostics(telling: error).list
    }
}
