import Foundation

/// How the tool was called, for the lines that say what to type next.
enum Caller {
    /// What to type where the reader stands.
    static var here: String { CommandLine.arguments.first ?? "zhibu" }

    /// What to type in another folder: a path that leads to the tool from here leads to it from there too.
    static func words(in folder: String) -> String {
        let files = FileManager.default
        // A word without a folder is found by the shell.
        guard here.contains("/"), !here.hasPrefix("/") else { return here }
        let current = URL(filePath: files.currentDirectoryPath).standardizedFileURL.pathComponents
        let there = URL(filePath: folder).standardizedFileURL.pathComponents
        let tool = URL(filePath: here).standardizedFileURL
        guard there.starts(with: current) else { return tool.path }
        return String(repeating: "../", count: there.count - current.count) + (here.hasPrefix("./") ? String(here.dropFirst(2)) : here)
    }
}
