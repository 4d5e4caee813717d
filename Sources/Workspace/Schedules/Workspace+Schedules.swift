import Foundation
public import Ledger
public import Scripting
import Store

/// The jobs that come round by themselves.
public struct ScheduleList: Sendable {
    public let jobs: [ScheduledJob]
    /// Shipped jobs with a schedule: they come round once they are copied into `jobs/`.
    public let offered: [Job]
    /// Plugins and declarations that could not be used: a job of theirs does not come round.
    public let problems: [Diagnostic]
}

extension Workspace {
    /// The jobs with a schedule, in the order in which they run, and how each stands on a day.
    public func schedules(on day: Day) throws -> ScheduleList {
        let (own, offered, problems) = try withJobFiles().scheduledJobs()
        let jobs = try withStore(.reading) { store in
            try own.map { job, schedule in
                let name = job.identity.qualified
                return ScheduledJob(job, schedule, since: try store.scheduleStart(of: name), parts: try store.scheduledParts(of: name), on: day)
            }
        }
        return ScheduleList(jobs: jobs, offered: offered, problems: problems)
    }

    /// Lets every schedule count from a day that does not count yet: nothing is due for the years before.
    func startSchedules(on day: Day) throws {
        let jobs = try withJobFiles().scheduledJobs().own
        try withStore(.writing) { store in
            for (job, _) in jobs { try store.startSchedule(of: job.identity.qualified, on: day) }
        }
    }

    /// Copies the file of a shipped job into the workspace's own, where it comes round and can be changed.
    /// - Returns: its path below the workspace.
    public func adopt(job name: String) throws -> String {
        let workspace = try withJobFiles()
        let offered = try workspace.scheduledJobs().offered
        guard let job = offered.first(where: { $0.identity.isCalled(name) }),
            let file = workspace.plugins.files.first(where: { $0.path == job.identity.location.file && $0.isShipped })
        else {
            let known = offered.map(\.identity.id)
            throw Diagnostic(
                "unknown_job", .usage, Message(zh: "没有可启用的随附任务 '\(name)'", en: "no shipped job with a schedule is called '\(name)'"),
                hint: .nearest(to: name, among: known))
        }
        try PluginFolders.make("\(folder)/jobs")
        try write(file.text, to: "\(folder)/jobs/\(file.name)")
        return "jobs/\(file.name)"
    }

    /// What ships is there to be run by hand and to be copied; by itself only what the workspace holds comes round.
    private func scheduledJobs() throws -> (own: [(job: Job, schedule: Schedule)], offered: [Job], problems: [Diagnostic]) {
        let catalogue = try plugins.catalogue()
        let shipped = Set(plugins.files.filter(\.isShipped).map(\.path)).subtracting(plugins.files.filter { !$0.isShipped }.map(\.path))
        let jobs = JobOrder.sorted(catalogue.jobs)
        func isShipped(_ job: Job) -> Bool { shipped.contains(job.identity.location.file) }
        let own = jobs.compactMap { job in isShipped(job) ? nil : job.schedule.map { (job: job, schedule: $0) } }
        let problems = catalogue.diagnostics.filter { $0.severity == .error && !($0.location.map { shipped.contains($0.file) } ?? false) }
        return (own, jobs.filter { isShipped($0) && $0.schedule != nil }, problems)
    }
}
