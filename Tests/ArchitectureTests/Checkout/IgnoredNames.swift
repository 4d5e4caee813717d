import Foundation

/// The plain patterns of a `.gitignore`: a name or a glob, with or without slashes at its ends. Paths and negations are not read.
struct IgnoredNames {
    private let patterns: [String]

    init(gitignore: String) {
        patterns = gitignore.split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.hasPrefix("#") && !$0.hasPrefix("!") }
            .map { $0.trimmingCharacters(in: ["/"]) }
            .filter { !$0.isEmpty && !$0.contains("/") }
    }

    func contains(_ name: String) -> Bool {
        patterns.contains { fnmatch($0, name, 0) == 0 }
    }
}
