/// Where names are misspelt: the nearest of the candidates, if it is near.
public enum NearMiss {
    /// The candidate with the fewest slips (a character more, less, other, or two exchanged), capitals aside; nil where none is near.
    /// Of equally near ones the one with the longest common beginning, then the first in code point order: the order given does not matter.
    public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased())
        guard !wanted.isEmpty, wanted.count <= longest else { return nil }
        var best: (distance: Int, beginning: Int, name: String)?
        for candidate in candidates {
            let characters = Array(candidate.lowercased())
            let allowed = min(tolerance(min(wanted.count, characters.count)), best?.distance ?? .max)
            guard abs(characters.count - wanted.count) <= allowed, characters.count <= longest else { continue }
            let distance = distance(wanted, characters)
            guard distance <= allowed else { continue }
            let beginning = zip(wanted, characters).prefix { $0 == $1 }.count
            if let best {
                let isBetter = (distance, -beginning) < (best.distance, -best.beginning)
                let isEqual = (distance, beginning) == (best.distance, best.beginning)
                guard isBetter || (isEqual && candidate.unicodeScalars.lexicographicallyPrecedes(best.name.unicodeScalars)) else {
                    continue
                }
            }
            best = (distance, beginning, candidate)
        }
        return best?.name
    }

    private static let longest = 64

    /// A word of one character has no near one; two Han characters share one.
    private static func tolerance(_ length: Int) -> Int {
        switch length {
        case ...1: 0
        case ...4: 1
        case ...8: 2
        default: 3
        }
    }

    /// Damerau–Levenshtein in its restricted form: exchanged neighbours count once.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1] + [Int](repeating: 0, count: right.count)
            for column in 0..<right.count {
                let cost = left[row] == right[column] ? 0 : 1
                var least = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current[column + 1] = least
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
