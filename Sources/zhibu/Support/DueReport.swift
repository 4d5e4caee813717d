import Workspace

/// What the jobs that were due have to say: each as it ends, and the whole at the end.
final class DueReport {
    private let console: Console
    private let format: Format
    private let report: BatchReport

    init(console: Console, options: BatchOptions, format: Format, shows: Bool) {
        self.console = console
        self.format = format
        report = BatchReport(console: console, options: options, format: format, shows: shows)
    }

    var listener: JobProgress.Listener? { report.listener }

    func hear(_ step: DueStep) {
        switch step {
        case .begun(let scheduled, let due):
            let label = scheduled.job.identity.label
            console.say(Message(zh: "\(label.zh)（\(due) 到期）", en: "\(label.en) (due \(due))"))
        case .batch(let step): report.hear(step)
        case .refused(_, let problems): console.tell(problems)
        }
    }

    func finish(_ answer: DueAnswer) {
        report.clear()
        if format == .json { console.out(answer.json(console.language).indented) }
        console.tell(answer.list.problems)
        guard !answer.parts.isEmpty else { return console.say(Self.nothing(answer.list.jobs)) }
        let failed = answer.parts.count { $0.exitCode != 0 || $0.answer == nil }
        console.say(
            Message(
                zh: "到期 \(answer.parts.count) 项：完成 \(answer.parts.count - failed) · 未完成 \(failed)",
                en: "due: \(answer.parts.count) · done \(answer.parts.count - failed) · not done \(failed)"))
        if failed > 0 {
            console.say(Message(zh: "下次 run --due 再做未完成的", en: "the next run --due does what is not done"))
        }
    }

    private static func nothing(_ jobs: [ScheduledJob]) -> Message {
        guard let next = jobs.min(by: { $0.next < $1.next }) else {
            return Message(zh: "没有按期运行的任务：见 zhibu schedule", en: "no job comes round by itself: see zhibu schedule")
        }
        let label = next.job.identity.label
        return Message(zh: "没有到期的任务；下一个：\(next.next) \(label.zh)", en: "nothing is due; the next: \(next.next) \(label.en)")
    }
}
