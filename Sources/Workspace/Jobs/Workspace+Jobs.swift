import Collation
import Exchange
public import Ledger
import Rules
public import Scripting
import Store

/// What came of a job: what it said, what it changed.
public struct JobAnswer: Sendable {
    public let edit: EditOutcome
    /// What it said, line by line.
    public let log: [LogLine]
    /// What it made besides, or would make on a dry run.
    public let files: [JobFile]
    /// The value that it returned.
    public let value: Document?
    /// Each change with its record and its fields.
    public let changes: Document
}

extension Workspace {
    /// Runs a job: its changes are written in one transaction when it has ended well, and not at all on a dry run.
    /// - Parameters:
    ///   - name: its id, its id with its plugin's, or its label.
    ///   - arguments: as a person types them, by name.
    /// - Throws: `Diagnostic` where there is no such job, an argument is wrong, the job breaks, or the ledger refuses what it stages.
    ///   - language: in which the files that it makes are written.
    public func run(
        job name: String, arguments: [String: String], isPersonal: Bool = false, isDryRun: Bool = false, language: Language = .chinese,
        progress: JobProgress.Listener? = nil
    ) throws -> JobAnswer {
        let plugins = plugins
        let vocabulary = try plugins.catalogue().vocabulary
        let collator = try? NameCollator(.pinyin)
        let ranks: @Sendable ([String]) -> [Int32] = { strings in collator?.ranks(of: strings) ?? [] }
        return try withWritableStore(isDryRun: isDryRun) { store in
            let snapshot = try store.loadSnapshot(ranks: ranks)
            guard let outcome = try plugins.run(job: name, snapshot, asOf: asOf, arguments: arguments, isPersonal: isPersonal, ranks: ranks, progress: progress)
            else {
                throw try noJob(name)
            }
            // Values stay out of the audit trail's command words: they may be personal.
            let command = command(["run", outcome.job.qualified] + arguments.keys.sorted().map { "\($0)=" })
            let run = try writing(outcome.files, language, isDryRun: isDryRun) { try store.apply(outcome.changes, as: command) }
            let edit = EditOutcome(
                run: isDryRun ? nil : run, inserted: run?.inserted ?? 0, updated: run?.updated ?? 0, removed: run?.removed ?? 0)
            let view = LedgerView(snapshot: snapshot, vocabulary: vocabulary, asOf: asOf)
            return JobAnswer(
                edit: edit, log: outcome.log, files: outcome.files.map(JobFile.init), value: outcome.document,
                changes: ChangeTable(view, isPersonal: isPersonal).document(outcome.changes))
        }
    }

    /// Whether a plugin declares a job so called.
    public func hasJob(_ name: String) throws -> Bool {
        try plugins.catalogue().plugins.flatMap(\.jobs).contains { [$0.identity.id, $0.identity.qualified, $0.identity.zh].contains(name) }
    }

    private func noJob(_ name: String) throws -> Diagnostic {
        let known = try plugins.catalogue().plugins.flatMap(\.jobs).map(\.identity.id)
        return Diagnostic(
            "unknown_job", .usage, Message(zh: "没有任务或文件 '\(name)'", en: "there is no job and no file '\(name)'"),
            hint: known.isEmpty
                ? Message(zh: "还没有插件声明任务（job）", en: "no plugin declares a job yet") : .nearest(NearMiss.nearest(to: name, among: known), among: known))
    }
}
