/// What changed between two texts, line by line.
enum LineDifference {
    /// Lines that are alike begin with a blank, old ones with `-`, new ones with `+`. Carriage returns and escapes are shown as such.
    /// - Parameter old: nil where there is none.
    static func text(from old: String?, to new: String) -> String {
        guard let old else { return "  (nothing recorded)\n" + lines(of: new).map { "+ \(visible($0))" }.joined(separator: "\n") }
        let (before, after) = (lines(of: old), lines(of: new))
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var result: [String] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if removed.contains(left) {
                result.append("- \(visible(before[left]))")
                left += 1
            } else if inserted.contains(right) {
                result.append("+ \(visible(after[right]))")
                right += 1
            } else {
                result.append("  \(visible(after[right]))")
                left += 1
                right += 1
            }
        }
        return result.joined(separator: "\n")
    }

    /// Arrays of scalars, not strings: canonically equal lines are different lines.
    private static func lines(of text: String) -> [[Unicode.Scalar]] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    private static func visible(_ line: [Unicode.Scalar]) -> String {
        line.map { $0.value < 0x20 || $0.value == 0x7F ? "\\u{\(String($0.value, radix: 16))}" : String($0) }.joined()
    }
}
