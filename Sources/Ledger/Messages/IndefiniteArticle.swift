extension String {
    /// The noun with its article, for messages that name a model: `an entry`, `a unit`, `an honour`.
    public var withArticle: String {
        let isVowel = first.map { "aeio".contains($0.lowercased()) } ?? false
        return isVowel || hasPrefix("hono") ? "an \(self)" : "a \(self)"
    }
}
