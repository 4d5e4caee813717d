import Foundation
public import Ledger
public import Scripting
import Store

/// A folder with settings, plugins and a ledger: the one way from a question to an answer.
public final class Workspace: Sendable {
    /// The absolute path of the folder.
    public let folder: String
    public let settings: WorkspaceSettings
    public let plugins: PluginSet

    init(folder: String, settings: WorkspaceSettings, plugins: PluginSet) {
        self.folder = folder
        self.settings = settings
        self.plugins = plugins
    }

    public static let settingsName = "zhibu.toml"
    static let ledgerName = "ledger.sqlite"
    /// The folders that a workspace has, and what stands in each.
    public static let folders = ["plugins", "jobs", "queries", "reports", "backups"]

    public var ledgerPath: String { "\(folder)/\(Self.ledgerName)" }

    /// The day as of which questions are asked: the setting, else today.
    public var asOf: Day { settings.asOf ?? Self.today }

    /// Today's local date.
    public static var today: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1)!
    }

    /// The workspace that a folder lies in: the nearest one upwards that holds `zhibu.toml`.
    public static func find(from folder: String) throws -> Workspace {
        var here = URL(filePath: folder).standardizedFileURL
        while true {
            if FileManager.default.fileExists(atPath: here.appending(path: settingsName).path) { return try open(at: here.path) }
            let above = here.deletingLastPathComponent()
            if above.path == here.path { throw OpeningProblem.noWorkspace(folder) }
            here = above
        }
    }

    public static func open(at folder: String) throws -> Workspace {
        let folder = URL(filePath: folder).standardizedFileURL.path
        let path = "\(folder)/\(settingsName)"
        guard let data = FileManager.default.contents(atPath: path) else { throw OpeningProblem.noWorkspace(folder) }
        guard let text = PlainText.text(data) else { throw OpeningProblem.otherEncoding(settingsName, data) }
        let settings = try WorkspaceSettings(text, file: settingsName)
        return Workspace(folder: folder, settings: settings, plugins: try PluginFolders(workspace: folder).set(settings))
    }

    /// Makes a workspace in a folder that is empty or not there yet.
    public static func create(at folder: String, settings text: String) throws -> Workspace {
        let files = FileManager.default
        let folder = URL(filePath: folder).standardizedFileURL.path
        if let present = try? files.contentsOfDirectory(atPath: folder), !present.isEmpty { throw OpeningProblem.notEmpty(folder) }
        // Before anything is made: a mistake in the settings leaves no folder behind.
        _ = try WorkspaceSettings(text, file: settingsName)
        do {
            for name in folders { try files.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true) }
            try text.write(toFile: "\(folder)/\(settingsName)", atomically: true, encoding: .utf8)
        } catch {
            throw OpeningProblem.notWritten(folder, error)
        }
        try LedgerStore.create(at: "\(folder)/\(ledgerName)").close()
        let workspace = try open(at: folder)
        try workspace.writeEditorFiles()
        try workspace.withJobFiles().writeFirstLock()
        return workspace
    }

    /// Who runs the command, for the audit trail.
    static var who: String { ProcessInfo.processInfo.environment["USER"] ?? NSUserName() }

    func command(_ words: [String]) -> CommandRecord {
        CommandRecord(words, who: Self.who, version: Release.version)
    }
}
