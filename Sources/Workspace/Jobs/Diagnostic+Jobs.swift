import Ledger
import Scripting

extension Diagnostic {
    /// A job that another one goes before, which did not end well.
    static func jobSkipped(_ job: Message, because cause: Job) -> Diagnostic {
        let before = cause.identity.label
        return Diagnostic(
            "job_skipped", .note,
            Message(
                zh: "没有运行“\(job.zh)”：先行任务“\(before.zh)”没有完成", en: "\(job.en) was not run: \(before.en), which goes before it, did not end well"),
            severity: .warning)
    }
}
