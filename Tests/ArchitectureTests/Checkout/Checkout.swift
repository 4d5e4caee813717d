import Foundation

/// The checkout that these tests were built from, found from this file's own place.
enum Checkout {
    static let root: URL = {
        var folder = URL(filePath: #filePath)
        for _ in ["Checkout.swift", "Checkout", "ArchitectureTests", "Tests"] { folder.deleteLastPathComponent() }
        return folder
    }()

    /// What `.gitignore` leaves to each user: build products, ledgers, the demo.
    static let ignored = IgnoredNames(gitignore: (try? String(contentsOf: root.appending(path: ".gitignore"), encoding: .utf8)) ?? "")

    /// The names directly in a folder, hidden ones too, without those that git ignores; sorted.
    static func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0 != ".git" && !ignored.contains($0) }
            .sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Every file under a folder of the checkout, as paths from the root; sorted.
    static func files(under folder: String = "") throws -> [String] {
        try names(in: folder).flatMap { name in
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            return isFolder(path) ? try files(under: path) : [path]
        }
    }

    /// The text of a file, or nil when it is not UTF-8: a workbook, a GB18030 fixture.
    static func text(of path: String) throws -> String? {
        String(data: try Data(contentsOf: root.appending(path: path)), encoding: .utf8)
    }

    /// The files of a folder that hold text, with it.
    static func sources(under folder: String, endings: Set<String>) throws -> [SourceFile] {
        try files(under: folder).compactMap { path in
            guard endings.contains(URL(filePath: path).pathExtension), let text = try text(of: path) else { return nil }
            return SourceFile(path: path, text: text)
        }
    }
}

/// A file to be judged: one of the checkout, or one made up by a test of the checker.
struct SourceFile {
    let path: String
    let text: String
}
