import Rules

/// Which job goes before which, as their `after` says.
public enum JobOrder {
    /// The jobs in their order, each behind those that it names; names of others say nothing here.
    public static func sorted(_ jobs: [Job]) -> [Job] {
        var rest = jobs
        var sorted: [Job] = []
        while let place = rest.firstIndex(where: { job in !rest.contains { $0.identity != job.identity && job.isAfter($0) } }) {
            sorted.append(rest.remove(at: place))
        }
        // Rings are left out when the files are read.
        return sorted + rest
    }

    /// The jobs through which a job comes back to itself, itself first and last; nil where it does not.
    static func ring(through job: Job, among jobs: [Job]) -> [Job]? {
        func way(from here: Job, _ passed: [Job]) -> [Job]? {
            for next in jobs where here.isAfter(next) {
                if next.identity == job.identity { return passed + [job] }
                if !passed.contains(where: { $0.identity == next.identity }), let found = way(from: next, passed + [next]) { return found }
            }
            return nil
        }
        return way(from: job, [job])
    }
}

extension Job {
    public func isCalled(by name: String) -> Bool { [identity.id, identity.qualified].contains(name) }

    /// Whether it says itself that it comes behind the other.
    public func isAfter(_ other: Job) -> Bool { after.contains(where: other.isCalled) }
}
