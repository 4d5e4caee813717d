import Foundation
public import Ledger

/// The files that let systemd run what is due.
public struct TimerInstallation: Sendable {
    /// As `zhibu-office-1a2b3c4d.timer`.
    public let timer: String
    /// The files, by their paths.
    public let files: [(path: String, text: String)]
    /// Those of them that were written, or taken away, now.
    public internal(set) var changed: [String] = []
}

extension Workspace {
    /// The timer of this workspace, and what would be written.
    public func timer() -> TimerInstallation {
        let units = TimerUnits(binary: OwnBinary.path, folder: folder, title: settings.name)
        let folder = Self.unitFolder
        return TimerInstallation(
            timer: "\(units.name).timer",
            files: [("\(folder)/\(units.name).service", units.service), ("\(folder)/\(units.name).timer", units.timer)])
    }

    /// Writes the units of the timer, and lets all schedules count from the day on. What stands there already stays untouched.
    public func installTimer(on day: Day) throws -> TimerInstallation {
        try startSchedules(on: day)
        var timer = timer()
        for (path, text) in timer.files where (try? String(contentsOfFile: path, encoding: .utf8)) != text {
            try PluginFolders.make(URL(filePath: path).deletingLastPathComponent().path)
            try write(text, to: path)
            timer.changed.append(path)
        }
        return timer
    }

    /// Takes the units away, and the link by which systemd had them begin.
    public func removeTimer() throws -> TimerInstallation {
        var timer = timer()
        let link = "\(Self.unitFolder)/timers.target.wants/\(timer.timer)"
        for path in timer.files.map(\.path) + [link] {
            guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else { continue }
            do {
                try FileManager.default.removeItem(atPath: path)
            } catch {
                throw OpeningProblem.notWritten(path, error)
            }
            timer.changed.append(path)
        }
        return timer
    }

    /// The line for `crontab -e` that does the same.
    public func cronLine() throws -> String { try CronLine.text(binary: OwnBinary.path, folder: folder) }

    /// Where a user's units lie; a path that is not absolute does not count.
    private static var unitFolder: String {
        let environment = ProcessInfo.processInfo.environment
        let named = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (named ?? "\(environment["HOME"] ?? NSHomeDirectory())/.config") + "/systemd/user"
    }
}
