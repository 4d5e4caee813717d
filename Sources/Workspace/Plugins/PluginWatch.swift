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
        let folders = [PluginFolders.shipped, workspace.map { "\($0.folder)/plugins" }].compactMap { $0 }
        self.init(stamps: { Self.stamps(in: folders) }) {
            Thread.sleep(forTimeInterval: 0.2)
            return true
        }
    }

    static func stamps(in folders: [String]) -> [String: Stamp] {
        let files = FileManager.default
        return folders.reduce(into: [:]) { stamps, folder in
            for name in (try? files.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(".lua") {
                let path = "\(folder)/\(name)"
                guard let found = try? files.attributesOfItem(atPath: path), let changed = found[.modificationDate] as? Date else { continue }
                stamps[path] = Stamp(changed: changed, size: found[.size] as? Int ?? 0)
            }
        }
    }
}
