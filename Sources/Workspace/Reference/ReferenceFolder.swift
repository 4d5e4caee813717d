import Foundation
public import Scripting

/// The reference as a folder of Markdown pages.
public enum ReferenceFolder {
    /// - Returns: how many pages there are.
    public static func write(_ reference: Reference, to folder: String) throws -> Int {
        let files = ReferenceMarkdown(reference).files()
        for (path, text) in files { try write(text, to: "\(folder)/\(path)") }
        return files.count
    }

    /// Writes a single text, and the folders above it that are not there yet.
    public static func write(_ text: String, to path: String) throws {
        let file = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        } catch {
            throw OpeningProblem.notWritten(path, error)
        }
    }
}
