import Ledger

/// A text that the interpreter raises, as its C code writes it (`%s`, `%d`), and how people say it in Chinese: `%1` is what stood in the first place.
/// A place that names a kind of value is said as people say kinds: `%1:kind`.
struct LuaPhrase {
    let written: String
    let zh: String
    var hint: Message?

    init(_ written: String, _ zh: String, hint: Message? = nil) {
        self.written = written
        self.zh = zh
        self.hint = hint
    }

    /// - Returns: nil where the text is another one.
    func read(_ text: String) -> Message? {
        guard let places = places(in: text) else { return nil }
        var zh = zh
        for (index, place) in places.enumerated() {
            let mark = "%\(index + 1)"
            zh = zh.replacing("\(mark):kind", with: KindWord.message(place).zh)
            zh = zh.replacing("\(mark):phrase", with: LuaPhrases.read(place)?.message.zh ?? place).replacing(mark, with: place)
        }
        return Message(zh: zh, en: text)
    }

    /// What stands in the places of the text.
    private func places(in text: String) -> [String]? {
        var (places, rest, literal) = ([String](), Substring(text), "")
        var isOpen = false
        /// Takes what is written between two places.
        func step(isLast: Bool) -> Bool {
            defer { literal = "" }
            guard isOpen else {
                guard rest.hasPrefix(literal) else { return false }
                rest = rest.dropFirst(literal.count)
                return !isLast || rest.isEmpty
            }
            if isLast {
                guard rest.hasSuffix(literal) else { return false }
                places.append(String(rest.dropLast(literal.count)))
                return true
            }
            guard !literal.isEmpty, let found = rest.firstRange(of: literal) else { return false }
            places.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
            return true
        }
        var characters = written.makeIterator()
        while let character = characters.next() {
            guard character == "%", let kind = characters.next(), kind != "%" else {
                literal.append(character)
                continue
            }
            guard step(isLast: false) else { return nil }
            isOpen = true
        }
        return step(isLast: true) ? places : nil
    }
}

/// What kind of value something is, as the interpreter tells it: it says `number` of whole ones too.
enum KindWord {
    static func message(_ name: String) -> Message {
        for divider in [" or ", "/"] where name.contains(divider) {
            let kinds = name.split(separator: divider).map { message(String($0)) }
            return Message(zh: kinds.map(\.zh).joined(separator: "或"), en: kinds.map(\.en).joined(separator: " or "))
        }
        return switch name {
        case "number": Message(zh: "数", en: "a number")
        case "no value": Message(zh: "空值", en: "nothing")
        case let other: TypeWord.message(other)
        }
    }
}
