import Ledger
import Rules

/// A job may come only behind jobs that are there, and never behind itself.
struct JobOrderCheck {
    private let jobs: [Job]
    /// False where files of jobs are read one by one: others may declare what is behind a name.
    private let knowsAll: Bool
    /// Those in a ring that was told already.
    private var ringed: Set<String> = []
    /// The qualified ids of the jobs that cannot be used.
    private(set) var refused: Set<String> = []

    init(_ jobs: [Job], knowsAll: Bool) {
        self.jobs = jobs
        self.knowsAll = knowsAll
    }

    mutating func check(_ node: Node, _ plugin: LoadedPlugin) throws {
        guard let job = jobs.first(where: { $0.identity.plugin == plugin.identity && $0.identity.location == node.location }) else { return }
        if knowsAll, let name = job.after.first(where: { name in !jobs.contains { $0.isCalled(by: name) } }) {
            refused.insert(job.identity.qualified)
            throw unknown(name, behind: job, node, plugin)
        }
        guard let ring = JobOrder.ring(through: job, among: jobs) else { return }
        refused.insert(job.identity.qualified)
        let members = ring.map(\.identity.qualified)
        guard ringed.isDisjoint(with: members) else { return }
        ringed.formUnion(members)
        let names = ring.map(\.identity.id).joined(separator: " → ")
        throw Diagnostic(
            "job_ring", .fault, Message(zh: "任务互相等待：\(names)", en: "these jobs wait for each other: \(names)"),
            at: plugin.source.place(ofSetting: "after", from: node.line),
            hint: Message(zh: "从其中一个的 after 里删掉一个名称", en: "take one of the names out of an after"))
    }

    private func unknown(_ name: String, behind job: Job, _ node: Node, _ plugin: LoadedPlugin) -> Diagnostic {
        let line = plugin.source.place(ofSetting: "after", from: node.line)?.line ?? node.line
        return Diagnostic(
            "unknown_job", .fault, Message(zh: "没有任务 '\(name)'", en: "there is no job '\(name)'"),
            at: plugin.source.place(ofWord: name, from: line),
            hint: .nearest(to: name, among: jobs.map(\.identity.id).filter { $0 != job.identity.id }))
    }
}
