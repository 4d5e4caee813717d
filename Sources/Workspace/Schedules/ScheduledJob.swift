public import Ledger
public import Scripting
import Store

/// A job that comes round by itself, and how it stands on a day.
public struct ScheduledJob: Sendable {
    public let job: Job
    public let schedule: Schedule
    /// The day from which the schedule counts; nil where nobody has asked for it yet.
    public let since: Day?
    /// The latest due day for which it is done.
    public let last: Day?
    /// The due day that waits to be done: the latest one alone, however many went by.
    public let open: Day?
    /// The first due day after the day that is asked about.
    public let next: Day

    /// - Parameters:
    ///   - parts: what the log says of its scheduled runs.
    ///   - day: what is asked about; from here on the schedule counts where it did not yet.
    init(_ job: Job, _ schedule: Schedule, since: Day?, parts: [JobPartRecord], on day: Day) {
        self.job = job
        self.schedule = schedule
        self.since = since
        let done = Self.done(parts)
        last = done.max()
        let latest = schedule.latest(onOrBefore: day)
        open = latest >= since ?? day && !done.contains(latest) ? latest : nil
        next = schedule.next(after: day)
    }

    /// The due days for which every part ended well, at its last try.
    private static func done(_ parts: [JobPartRecord]) -> Set<Day> {
        var outcomes: [Day: [Int64?: JobPartRecord.Outcome]] = [:]
        for part in parts {
            guard let due = part.request.scheduledFor else { continue }
            outcomes[due, default: [:]].updateValue(part.outcome, forKey: part.part.unit)
        }
        return Set(outcomes.filter { $0.value.values.allSatisfy { $0 == .done } }.keys)
    }
}
