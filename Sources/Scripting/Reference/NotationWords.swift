import Ledger

/// The names that stand for something in a plugin already.
public enum NotationWords {
    /// Reserved by Lua, a word of the notation or a collection.
    public static func isTaken(_ name: String) -> Bool { reserved.contains(name) || words.contains(name) }

    /// The reserved words of Lua.
    static let reserved: Set = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat", "return", "then",
        "true", "until", "while",
    ]

    private static let words = NodeWords.named.union(NodeWords.plain).union(PlainWord.all.map(\.name)).union(Catalogue.models.map(\.collection))
}
