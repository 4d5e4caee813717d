import Ledger
import LuaRuntime

/// What a word of the notation made: a declaration, a body, an item, a case, a row — with the line it stands on.
final class Node {
    let word: String
    /// The text between the word and its table: `check "id" { … }`.
    let id: String?
    let location: Location
    let settings: Settings
    /// Whether another node or a file holds it; what is made and stands nowhere is a mistake.
    var isPlaced = false

    init(word: String, id: String?, location: Location, settings: Settings) {
        self.word = word
        self.id = id
        self.location = location
        self.settings = settings
    }

    /// As `check 'leave_one_seventh'`.
    var title: String { id.map { "\(word) '\($0)'" } ?? word }

    var line: Int { location.line ?? 1 }

    /// The nodes among the first entries that a word of this list made.
    func children(_ words: Set<String>) -> [Node] {
        settings.nodes.filter { words.contains($0.word) }
    }
}

/// The table of a node: what stands without a name in order, and what is named.
struct Settings {
    let entries: [LuaValue]
    let named: [String: LuaValue]

    init(_ table: LuaTable) throws {
        var entries = [LuaValue](repeating: .nil, count: table.count)
        var named: [String: LuaValue] = [:]
        for (key, value) in try table.pairs() {
            switch key {
            case .string(let name): named[name] = value
            case .integer(let place) where place > 0 && place <= entries.count: entries[Int(place) - 1] = value
            default: break
            }
        }
        (self.entries, self.named) = (entries, named)
    }

    /// For a node that was given a text in place of a table, or is made anew with another value in it.
    init(entries: [LuaValue], named: [String: LuaValue] = [:]) {
        self.entries = entries
        self.named = named
    }

    var nodes: [Node] { entries.compactMap { $0.payload(Node.self) } }

    /// The first entry that is a text: a declaration's sentence.
    var sentence: String? { entries.first?.string }
}

extension LuaValue {
    /// The Swift value that a host object carries.
    func payload<Payload>(_ type: Payload.Type) -> Payload? {
        if case .object(let object) = self { object.payload(as: type) } else { nil }
    }
}
