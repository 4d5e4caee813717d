internal import Ledger

// What can be said of the log of jobs.
extension Diagnostic {
    static func changedMeanwhile(by run: Int64, path: String) -> Diagnostic {
        Diagnostic(
            "changed_meanwhile", .storage,
            Message(
                zh: "任务运行期间，台账 \(path) 被第 \(run) 次运行改动了；任务没有写入。",
                en: "The ledger \(path) was changed by run \(run) while the job worked; the job wrote nothing."),
            hint: Message(
                zh: "用 zhibu log 看看改了什么，然后再运行一次（加 --resume 只补没有完成的部分）。",
                en: "See by zhibu log what was changed, then run it again (with --resume only what is not done)."))
    }

    static func partEnded(_ part: Int64, path: String) -> Diagnostic {
        Diagnostic(
            "part_ended", .storage,
            Message(zh: "台账 \(path) 里任务的第 \(part) 部分已经结束，没有再写一次。", en: "Part \(part) in the job log of \(path) has ended already and was not written again."),
            hint: Message(zh: "用 zhibu log jobs 查看。", en: "Look at zhibu log jobs."))
    }

    static func wrongPart(_ part: Int64, path: String) -> Diagnostic {
        Diagnostic(
            "job_log_differs", .data,
            Message(
                zh: "台账 \(path) 的任务记录第 \(part) 部分与操作记录不符。", en: "Part \(part) in the job log of \(path) does not agree with the audit trail."),
            hint: Message(
                zh: "与备份比对；可把 backups/ 里的备份复制回来。", en: "Compare it with a backup; one can be copied back from backups/."))
    }
}
