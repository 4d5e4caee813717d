import Ledger

/// A sentence with places for figures, in each language: `论坛共 {forum_sessions} 场。`
public struct SentenceTemplate: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case text(String)
        /// The id of a measure.
        case measure(String)
    }

    /// The braces of a text do not pair.
    public struct Malformed: Error, Hashable, Sendable {
        public let text: String

        public init(text: String) { self.text = text }
    }

    public let zh: [Part]
    public let en: [Part]

    /// - Parameter en: where left out, the Chinese text stands in both languages.
    public init(zh: String, en: String? = nil) throws(Malformed) {
        self.zh = try Self.parts(zh)
        self.en = try en.map { (text) throws(Malformed) in try Self.parts(text) } ?? self.zh
    }

    /// The measures that it names, in their order, each once.
    public var measures: [String] {
        (zh + en).compactMap { if case .measure(let name) = $0 { name } else { nil } }.withoutRepeats()
    }

    private static func parts(_ text: String) throws(Malformed) -> [Part] {
        var parts: [Part] = []
        var rest = Substring(text)
        while let mark = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let inside = rest[mark...].dropFirst()
            guard rest[mark] == "{", let end = inside.firstIndex(where: { $0 == "{" || $0 == "}" }), inside[end] == "}", inside.startIndex < end else {
                throw Malformed(text: text)
            }
            if mark > rest.startIndex { parts.append(.text(String(rest[..<mark]))) }
            parts.append(.measure(inside[..<end].filter { $0 != " " }))
            rest = inside[end...].dropFirst()
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }
}
