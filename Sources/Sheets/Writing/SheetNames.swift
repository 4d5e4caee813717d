/// Makes names that a workbook accepts: at most 31 characters, without `[]:*?/\`, not empty, each once without regard to case.
struct SheetNames {
    static let longest = 31
    private var taken: Set<String> = []

    mutating func legal(_ wanted: String) -> String {
        var name = String(wanted.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
        name = Self.cut(name.trimmed(of: [" ", "'"]), to: Self.longest)
        if name.isEmpty || name.lowercased() == "history" { name = "Sheet" }
        var candidate = name
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            let suffix = " (\(number))"
            candidate = Self.cut(name, to: Self.longest - suffix.utf16.count) + suffix
            number += 1
        }
        return candidate
    }

    /// Spreadsheet programs count in UTF-16 units.
    private static func cut(_ name: String, to length: Int) -> String {
        var name = name
        while name.utf16.count > length { name.removeLast() }
        return name
    }
}

extension String {
    fileprivate func trimmed(of characters: Set<Character>) -> String {
        var slice = self[...]
        while let first = slice.first, characters.contains(first) { slice.removeFirst() }
        while let last = slice.last, characters.contains(last) { slice.removeLast() }
        return String(slice)
    }
}
