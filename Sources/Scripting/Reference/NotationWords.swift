import Ledger
import LuaSyntax

/// The names that stand for something in a plugin already.
public enum NotationWords {
    /// Reserved by Lua, a word of the notation or a collection.
    public static func isTaken(_ name: String) -> Bool { SyntaxTree.reservedWords.contains(name) || words.contains(name) }

    private static let words = NodeWords.named.union(NodeWords.plain).union(PlainWord.all.map(\.name)).union(Catalogue.models.map(\.collection))
}
