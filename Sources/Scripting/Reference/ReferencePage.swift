public import Ledger

/// One page of the reference, free of its form: Markdown and the terminal render the same value.
public struct ReferencePage: Sendable {
    /// Where it lies among the others.
    public enum Section: String, Sendable, CaseIterable {
        /// What stands in a file itself: `check`, `measure`.
        case kinds
        /// What stands in these: `clause`, `section`, `case`.
        case parts
        /// The bodies of a check.
        case primitives
        /// Everything else that a plugin calls.
        case words

        public var label: Message {
            switch self {
            case .kinds: Message(zh: "声明", en: "Kinds of declaration")
            case .parts: Message(zh: "声明里的部分", en: "Parts of a declaration")
            case .primitives: Message(zh: "判断", en: "Primitives: the bodies of a check")
            case .words: Message(zh: "其他", en: "Everything else")
            }
        }
    }

    public enum Block: Sendable {
        case heading(Message)
        case paragraph(Message)
        /// Words that have pages of their own, behind what they are.
        case words(Message, [String])
        case code(String)
        case table(headings: [Message], rows: [[Cell]])
    }

    public enum Cell: Sendable {
        /// A name as it is written in a plugin.
        case name(String)
        case text(Message)
        /// Both languages say the same.
        case plain(String)
    }

    public let name: String
    public let section: Section
    /// The short label in Chinese, the name in English.
    public let title: Message
    /// One sentence: what it is.
    public let summary: Message
    public let blocks: [Block]

    /// Its file below the folder of the reference, without the ending.
    public var path: String { section == .words ? name : "\(section.rawValue)/\(name)" }
}
