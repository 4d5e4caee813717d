import Foundation
public import Ledger
import Scripting

/// What came of the jobs that were due.
public struct DueAnswer: Sendable {
    /// What came of one of them.
    public struct Part: Sendable {
        public let scheduled: ScheduledJob
        /// The day for which it was due.
        public let due: Day
        /// Nil where it could not begin.
        public let answer: BatchAnswer?
        public let problems: [Diagnostic]

        public var exitCode: Int32 { max(answer?.exitCode ?? 0, problems.exitCode) }
    }

    public let parts: [Part]
    /// How every scheduled job stands afterwards.
    public let list: ScheduleList

    public var exitCode: Int32 { max(parts.map(\.exitCode).max() ?? 0, list.problems.exitCode) }
}

/// How far it has come.
public enum DueStep: Sendable {
    case begun(ScheduledJob, due: Day)
    case batch(BatchStep)
    /// It could not begin.
    case refused(ScheduledJob, [Diagnostic])
}

extension Workspace {
    /// Runs each job whose latest due day is not done yet, as of that day, and goes on with the next where one fails. After a holiday a job is done once,
    /// for its latest due day; the first time that a schedule is asked for, it counts from then on.
    public func runDue(on day: Day, _ options: BatchOptions, listener: @escaping (DueStep) -> Void = { _ in }) throws -> DueAnswer {
        if !options.isDryRun { try startSchedules(on: day) }
        var parts: [DueAnswer.Part] = []
        var failed: [Job] = []
        for scheduled in try schedules(on: day).jobs {
            guard let due = scheduled.open else { continue }
            if let cause = failed.first(where: scheduled.job.isAfter) {
                let problem = Diagnostic.jobSkipped(scheduled.job.identity.label, because: cause)
                listener(.refused(scheduled, [problem]))
                parts.append(.init(scheduled: scheduled, due: due, answer: nil, problems: [problem]))
                failed.append(scheduled.job)
                continue
            }
            listener(.begun(scheduled, due: due))
            let part = run(scheduled, due: due, options, listener)
            if part.exitCode != 0 { failed.append(scheduled.job) }
            parts.append(part)
        }
        return DueAnswer(parts: parts, list: try schedules(on: day))
    }

    private func run(_ scheduled: ScheduledJob, due: Day, _ options: BatchOptions, _ listener: @escaping (DueStep) -> Void) -> DueAnswer.Part {
        var options = options
        (options.asOf, options.scheduledFor) = (due, due)
        do {
            let answer = try batch(scheduled.job.identity.qualified).run(options) { listener(.batch($0)) }
            return .init(scheduled: scheduled, due: due, answer: answer, problems: [])
        } catch {
            let problems = Diagnostics(telling: error).list
            listener(.refused(scheduled, problems))
            return .init(scheduled: scheduled, due: due, answer: nil, problems: problems)
        }
    }
}
