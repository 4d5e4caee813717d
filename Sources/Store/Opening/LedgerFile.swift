internal import Foundation
internal import Ledger

/// The ledger as a file among others: what can be known of it without SQLite.
struct LedgerFile: Sendable {
    let path: String

    var folder: String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// Whether file and folder can be written to: SQLite needs the folder for its log.
    var isWritable: Bool { access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

    var hasLog: Bool { FileManager.default.fileExists(atPath: path + "-wal") }

    var accessForReading: Connection.Access {
        if isWritable { return .readWrite }
        return hasLog ? .readOnly : .immutable
    }

    /// Refuses what is no SQLite file before SQLite sees it.
    func check() throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Diagnostic.noLedger(path) }
        guard !isFolder.boolValue else { throw Diagnostic.notALedger(path) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Diagnostic.notOpened(path, reason: Self.systemError()) }
        defer { try? handle.close() }
        let header = try? handle.read(upToCount: 16)
        guard header == Data("SQLite format 3\0".utf8) else { throw Diagnostic.notALedger(path) }
    }

    /// Makes the file, for its owner alone; refuses where one is there.
    func createEmpty() throws {
        let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? Diagnostic.exists(path) : Diagnostic.notCreated(path, reason: Self.systemError())
        }
        close(descriptor)
    }

    /// Takes a ledger away whose making failed.
    func remove() {
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }

    /// Where the copy before a migration goes: a copy that is there already is kept.
    func freeBackupPath(before version: Int) throws -> String {
        let backups = (folder as NSString).appendingPathComponent("backups")
        do {
            try FileManager.default.createDirectory(atPath: backups, withIntermediateDirectories: true)
        } catch {
            throw Diagnostic.notCreated(backups, reason: Self.systemError())
        }
        let names = ["before-\(version).sqlite"] + (2...999).map { "before-\(version)-\($0).sqlite" }
        let paths = names.map { (backups as NSString).appendingPathComponent($0) }
        guard let free = paths.first(where: { !FileManager.default.fileExists(atPath: $0) }) else { throw Diagnostic.exists(paths[0]) }
        return free
    }

    /// How many bytes the disk of the folder has left for whoever runs this; nil where the system does not say.
    var freeBytes: Int64? {
        var disk = statvfs()
        guard statvfs(folder, &disk) == 0 else { return nil }
        return Int64(clamping: UInt64(disk.f_bavail) * UInt64(disk.f_frsize))
    }

    /// SQLite's locks cannot be trusted across machines.
    func refuseNetwork() throws {
        guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else { return }
        let resolved = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        if FileSystem.isNetwork(FileSystem.type(of: resolved, mounts: mounts)) { throw Diagnostic.onNetwork(path) }
    }

    /// Brings a file, or a folder's list of names, safely to the disk.
    static func sync(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Diagnostic.notWritten(path, reason: systemError()) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Diagnostic.notWritten(path, reason: systemError()) }
    }

    static func systemError() -> String { String(cString: strerror(errno)) }
}
