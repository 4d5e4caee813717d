import Ledger

/// Where a job may write: below the folders that are meant for it, under a name that every system takes.
struct StagedFilePath {
    let text: String
    let form: StagedFile.Form

    /// - Throws: `StagingError` for a place that is none of a job's, and for a name that is no good.
    init(_ text: String) throws {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, StagedFile.folders.contains(parts[0]) else { throw StagingError.fileOutside(text) }
        for part in parts { try Self.check(part, of: text) }
        guard let name = parts.last, let dot = name.lastIndex(of: "."), let form = StagedFile.Form(rawValue: String(name[name.index(after: dot)...])) else {
            throw StagingError.fileForm(text)
        }
        self.text = text
        self.form = form
    }

    /// Room is left for what a file is called until it is complete.
    private static let longest = 180

    private static func check(_ part: String, of path: String) throws {
        guard part != "..", !part.isEmpty else { throw StagingError.fileOutside(path) }
        if let bad = part.unicodeScalars.first(where: isBad) { throw StagingError.fileName(path, Self.shown(bad)) }
        // Hidden files are the tool's own; other systems drop a blank or a dot at the end.
        guard part.first != ".", part.first != " ", part.last != " ", part.last != "." else { throw StagingError.fileName(path, part) }
        guard part.utf8.count <= longest else { throw StagingError.fileNameLength(path) }
    }

    /// What a file's name cannot hold here or elsewhere, and what changes how it reads.
    private static func isBad(_ scalar: Unicode.Scalar) -> Bool {
        if "\\<>:\"|?*".unicodeScalars.contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
        default: return false
        }
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.generalCategory == .mathSymbol || scalar.properties.generalCategory == .otherPunctuation || scalar == "\\" || scalar == "|"
            ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
}
