/// Paths that make sense on one machine only: they must not come into the repository.
enum MachinePaths {
    /// The lines of a text that name such a path, as `path:line: name`.
    static func found(in file: SourceFile) -> [String] {
        // A path begins here and not in the middle of another: `docs/work/…` and `https://…/home/…` are nobody's folders.
        let pattern = #/(?:^|[^A-Za-z0-9_.\-/*}~])(/(?:work|root|home/[a-z][a-z0-9_\-]*|Users/[A-Za-z][A-Za-z0-9_\-]*))//#
        return file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            line.firstMatch(of: pattern).map { "\(file.path):\(index + 1): \($0.1)" }
        }
    }
}
