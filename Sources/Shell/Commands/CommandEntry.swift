/// An entry that is no question but a command: `:open queries/a.lua`.
struct CommandEntry: Hashable {
    let name: String
    let argument: String

    /// Nil where the text is Lua. A colon of a Chinese keyboard is as good; two of them are a label of Lua.
    init?(_ text: String) {
        let text = text.drop(while: \.isWhitespace)
        guard let colon = text.first, colon == ":" || colon == "：", !text.dropFirst().hasPrefix(":") else { return nil }
        let words = text.dropFirst()
        name = String(words.prefix { !$0.isWhitespace })
        argument = String(words.dropFirst(name.count)).trimmed
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self).drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
