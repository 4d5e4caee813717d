/// The name that was most likely meant: at most one slip in three characters, a slip being a character too many, too few, another one, or
/// two swapped.
/// The first of equally near names; `nil` when none is near.
public func nearMiss(of name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased())
    let allowed = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in names where candidate != name {
        let characters = Array(candidate.lowercased())
        guard abs(characters.count - wanted.count) <= allowed else { continue }
        let distance = slips(wanted, characters)
        if distance <= allowed, distance < max(wanted.count, characters.count), distance < best?.distance ?? .max {
            best = (candidate, distance)
        }
    }
    return best?.name
}

private func slips(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
            row.append(least)
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
