/// The stretch in which two texts of a declaration differ, in whole words: `at_least(1)` and `at_least(2)`. Nil where that is too long to tell.
struct RewrittenWords {
    let before: String
    let after: String

    private static let longest = 60

    init?(_ before: String, _ after: String) {
        let (old, new) = (Self.words(before), Self.words(after))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        self.before = old[start..<(old.count - end)].joined()
        self.after = new[start..<(new.count - end)].joined()
        guard !self.before.isEmpty, !self.after.isEmpty, max(self.before.count, self.after.count) <= Self.longest, !(self.before + self.after).contains("\n")
        else { return nil }
    }

    /// A call with its arguments is one word.
    private static func words(_ text: String) -> [String] {
        text.matches(of: /[A-Za-z_][A-Za-z0-9_.]*(?:\([^()]*\)| "[^"]*")?|"[^"]*"|[0-9.]+|\s+|./).map { String($0.output) }
    }
}
