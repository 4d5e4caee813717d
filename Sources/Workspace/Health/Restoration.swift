import Foundation
public import Ledger
import Store

/// A ledger that is about to take the place of the present one: copied, brought up to date and found sound, and nothing changed yet.
public struct Restoration: Sendable {
    public let file: String
    /// The last run of the copy, and of the ledger that it replaces; nil where that cannot be read.
    public let run: Int64
    public let present: Int64?

    private let workspace: Workspace
    private let folder: String
    private var copy: String { "\(folder)/\(Workspace.ledgerName)" }

    init(of file: String, in workspace: Workspace) throws {
        self.file = file
        self.workspace = workspace
        // Within the workspace, so that the copy takes the ledger's place in one step.
        folder = "\(workspace.folder)/.restore-\(UUID().uuidString)"
        present = try? workspace.withStore(.reading) { try $0.changeCounter }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw OpeningProblem.notWritten(workspace.folder, error)
        }
        let copy = "\(folder)/\(Workspace.ledgerName)"
        do {
            try Self.fill(copy, from: file)
            run = try Workspace.withStore(at: copy, .writing) { store in
                let problems = try store.verify()
                guard problems.isEmpty else { throw Diagnostics(problems) }
                return try store.changeCounter
            }
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    /// An older ledger is not read before it is brought up to date, which must not happen to the file itself.
    private static func fill(_ copy: String, from file: String) throws {
        do {
            try Workspace.withStore(at: file, .reading) { try $0.backup(to: copy) }
        } catch let problem as Diagnostic where problem.code == "ledger_older" {
            for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: file + ending) {
                try FileManager.default.copyItem(atPath: file + ending, toPath: copy + ending)
            }
        }
    }

    /// What will happen.
    public var message: Message {
        let now = present.map { "#\($0)" } ?? "—"
        return Message(
            zh: "\(file) 完好，最后一次运行 #\(run)；它将替换现在的台账（最后一次运行 \(now)），现在的台账先备份到 backups/",
            en: "\(file) is sound, its last run #\(run); it will replace the present ledger (last run \(now)), of which a copy goes to backups/ first")
    }

    /// Puts the copy in place; the trail says so. Gives the path of the ledger that it replaced.
    public func perform() throws -> String {
        let kept = try keepPresent()
        try Workspace.withStore(at: copy, .writing) { _ = try $0.record(workspace.command(["restore", URL(filePath: file).lastPathComponent])) }
        guard rename(copy, workspace.ledgerPath) == 0 else { throw OpeningProblem.notWritten(workspace.ledgerPath, .ofSystem(errno)) }
        return kept
    }

    /// Takes away what was made ready.
    public func discard() { try? FileManager.default.removeItem(atPath: folder) }

    /// A verified copy where the ledger can be read, else the file as it is.
    private func keepPresent() throws -> String {
        let files = FileManager.default
        let backups = "\(workspace.folder)/backups"
        try? files.createDirectory(atPath: backups, withIntermediateDirectories: true)
        let names = (1...999).map { "\(backups)/before-restore-\($0).sqlite" }
        guard let kept = names.first(where: { !files.fileExists(atPath: $0) }) else { throw OpeningProblem.notWritten(names[0], .ofSystem(EEXIST)) }
        do {
            try workspace.withStore(.writing) { try $0.backup(to: kept) }
        } catch let problem as Diagnostic where ["ledger_locked", "ledger_read_only", "ledger_on_network"].contains(problem.code) {
            throw problem
        } catch {
            guard files.fileExists(atPath: workspace.ledgerPath) else { return kept }
            try files.copyItem(atPath: workspace.ledgerPath, toPath: kept)
        }
        // The log of the ledger that goes belongs to it alone.
        for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: workspace.ledgerPath + ending) }
        return kept
    }
}

extension Workspace {
    /// Makes ready to put a copy of the ledger in the ledger's place.
    public func restoration(of file: String) throws -> Restoration {
        try Restoration(of: file, in: self)
    }
}
