import Foundation
import Ledger
import Rules
import Scripting

extension Workspace {
    /// Finds a job by its id, its id with its plugin's, or its label; or a file: the jobs that it declares, or itself.
    /// - Throws: `Diagnostics` where what was meant is broken, `Diagnostic` where there is no such thing.
    public func batch(_ name: String) throws -> Batch {
        try BatchFinder(withJobFiles()).find(name)
    }
}

/// What a word after `run` means.
private struct BatchFinder {
    private let workspace: Workspace
    private let catalogue: PluginCatalogue

    init(_ workspace: Workspace) throws {
        self.workspace = workspace
        catalogue = try workspace.plugins.catalogue()
    }

    func find(_ name: String) throws -> Batch {
        if name.hasSuffix(".lua") || name.contains("/") { return try file(at: name) }
        if let job = catalogue.jobs.first(where: { $0.identity.isCalled(name) }) {
            return Batch(work: .jobs([job]), name: job.identity.qualified, workspace: workspace)
        }
        try refuseBroken { $0.origin?.declaration == "job '\(name)'" || $0.origin?.plugin == name }
        let folders = [("\(workspace.folder)/jobs", "jobs"), (PluginFolders.shippedJobs ?? "", PluginFolders.shippedJobsName)]
        for (folder, shown) in folders where FileManager.default.fileExists(atPath: "\(folder)/\(name).lua") {
            return try batch(of: try Self.read("\(folder)/\(name).lua", shown: "\(shown)/\(name).lua"))
        }
        throw noJob(name)
    }

    // MARK: Files

    /// From where the person stands, from the workspace, or among what ships.
    private func file(at path: String) throws -> Batch {
        let last = URL(filePath: path).lastPathComponent
        let places = [
            URL(filePath: path).standardizedFileURL.path, "\(workspace.folder)/\(path)",
            PluginFolders.shippedJobs.map { "\($0)/\(last)" }.flatMap { path == "jobs/\(last)" || path == "scripts/jobs/\(last)" ? $0 : nil } ?? "",
        ]
        let found = places.first { FileManager.default.fileExists(atPath: $0) } ?? path
        return try batch(of: try Self.read(found, shown: shown(found, typed: path)))
    }

    /// Within the workspace and among what ships a file has the path that messages show, whereever the person stands.
    private func shown(_ path: String, typed: String) -> String {
        let folders = [(workspace.folder, ""), (PluginFolders.shippedJobs ?? "-", PluginFolders.shippedJobsName + "/")]
        for (folder, name) in folders where path.hasPrefix(folder + "/") { return name + path.dropFirst(folder.count + 1) }
        return typed
    }

    private static func read(_ path: String, shown: String) throws -> PluginFile {
        PluginFile(path: shown, text: try PlainText.read(path, shown: shown))
    }

    private func batch(of file: PluginFile) throws -> Batch {
        switch file.nature {
        case .script: return Batch(work: .script(file), name: file.path, workspace: workspace)
        case .question: return Batch(work: .question(file), name: file.path, workspace: workspace)
        case .declarations: break
        }
        let isRead = workspace.plugins.files.contains { $0.path == file.path }
        // A file that lies elsewhere is read beside the others.
        let finder = isRead ? self : try BatchFinder(workspace.with(workspace.plugins.files + [file]))
        let jobs = finder.catalogue.jobs.filter { $0.identity.location.file == file.path }
        try finder.refuseBroken { $0.location?.file == file.path }
        guard !jobs.isEmpty else {
            throw Diagnostic(
                "no_jobs", .usage, Message(zh: "\(file.path) 没有声明任务（job）", en: "\(file.path) declares no job"),
                hint: Message(zh: "任务写作 job \"标识\" { … }；只提问的文件不写声明", en: "a job is job \"id\" { … }; a file that only asks declares nothing"))
        }
        return Batch(work: .jobs(JobOrder.sorted(jobs)), name: file.path, workspace: finder.workspace)
    }

    // MARK: What is not there

    private func refuseBroken(_ concerns: (Diagnostic) -> Bool) throws {
        let broken = catalogue.diagnostics.filter { $0.severity == .error && concerns($0) }
        guard broken.isEmpty else { throw Diagnostics(broken) }
    }

    private func noJob(_ name: String) -> Diagnostic {
        let known = catalogue.jobs.map(\.identity.id)
        let broken = catalogue.diagnostics.filter { $0.severity == .error }.compactMap(\.location?.file)
        return Diagnostic(
            "unknown_job", .usage, Message(zh: "没有任务或文件 '\(name)'", en: "there is no job and no file '\(name)'"),
            hint: known.isEmpty
                ? Message(zh: "还没有插件声明任务（job）", en: "no plugin declares a job yet") : .nearest(to: name, among: known),
            notes: Set(broken).sorted().map { Message(zh: "\($0) 有错，里面的任务都不能用", en: "\($0) is broken: none of its jobs can be run") })
    }
}

extension PluginCatalogue {
    /// The jobs of all plugins, in the order of the files.
    var jobs: [Job] { plugins.flatMap(\.jobs) }
}
