public import Foundation

/// Does something again whenever one of the files has changed.
public struct PluginWatch {
    /// What tells that a file is another one: its time and its size.
    public struct Stamp: Hashable, Sendable {
        let changed: Date
        let size: Int

        public init(changed: Date, size: Int) {
            self.changed = changed
            self.size = size
        }
    }

    private let stamps: () -> [String: Stamp]
    private let pause: () -> Bool

    /// - Parameters:
    ///   - stamps: how the files are now, by path.
    ///   - pause: waits until it is time to look again; false ends the watch.
    public init(stamps: @escaping () -> [String: Stamp], pause: @escaping () -> Bool) {
        self.stamps = stamps
        self.pause = pause
    }

    /// Does it at once, and again after each change.
    public func run(_ body: () -> Void) {
        var seen = stamps()
        body()
        while pause() {
            let now = stamps()
            guard now != seen else { continue }
            seen = now
            body()
        }
    }
}

extension PluginWatch {
    /// Watches the plugins of a workspace, or where there is none those that ship, five times a second for as long as the process runs.
    public init(_ workspace: Workspace?) {
        let folders = Self.folders(workspace)
        self.init { Self.stamps(in: folders) }
    }

    /// Watches all that a verdict hangs on: plugins, settings and the ledger with what is not yet merged into it.
    public init(everythingOf workspace: Workspace) {
        let folders = Self.folders(workspace)
        let files = ["\(workspace.folder)/\(Workspace.settingsName)", workspace.ledgerPath, "\(workspace.ledgerPath)-wal"]
        self.init { Self.stamps(in: folders).merging(Self.stamps(of: files)) { first, _ in first } }
    }

    private init(stamps: @escaping () -> [String: Stamp]) {
        self.init(stamps: stamps) {
            Thread.sleep(forTimeInterval: 0.2)
            return true
        }
    }

    private static func folders(_ workspace: Workspace?) -> [String] {
        let own = workspace.map { ["\($0.folder)/plugins", "\($0.folder)/jobs"] } ?? []
        return [PluginFolders.shipped, PluginFolders.shippedJobs].compactMap { $0 } + own
    }

    static func stamps(in folders: [String]) -> [String: Stamp] {
        let paths = folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".lua") }.map { "\(folder)/\($0)" }
        }
        return stamps(of: paths)
    }

    /// Of those that are there and hold something: a log is made empty by whoever only reads.
    static func stamps(of paths: [String]) -> [String: Stamp] {
        paths.reduce(into: [:]) { stamps, path in
            guard let found = try? FileManager.default.attributesOfItem(atPath: path), let changed = found[.modificationDate] as? Date,
                let size = found[.size] as? Int, size > 0
            else { return }
            stamps[path] = Stamp(changed: changed, size: size)
        }
    }
}
