import Ledger
public import Rendering

extension DueAnswer {
    /// What was due, with what came of it, and what comes next.
    public func json(_ language: Language) -> JSON {
        ["due": .array(parts.map { $0.json(language) }), "next": .array(list.jobs.map(\.json))]
    }
}

extension DueAnswer.Part {
    fileprivate func json(_ language: Language) -> JSON {
        [
            "job": .text(scheduled.job.identity.qualified), "scheduled_for": .text(due.description),
            "result": answer?.json(language, showsChanges: false) ?? .null, "messages": .array(problems.map { JSON($0, language: language) }),
        ]
    }
}

extension ScheduledJob {
    fileprivate var json: JSON { ["job": .text(job.identity.qualified), "next": .text(next.description)] }
}
