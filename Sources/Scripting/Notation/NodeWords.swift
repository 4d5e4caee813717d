import Ledger
import LuaRuntime

/// The words that take a table, or a name and a table: declarations, bodies, items, cases and rows.
final class NodeWords {
    /// Words that need a name before their table: `check "id" { … }`.
    static let declarations: Set = ["activity_type", "procedure", "regulation", "check", "measure", "score", "report", "calendar", "setting", "job", "sheet"]
    static let named: Set = declarations.union(["edition", "clause", "case"])
    /// Words that take a table alone.
    static let bodies: Set = [
        "count", "total", "share", "limit", "vote", "coverage", "ladder", "allowed", "forbidden", "required", "expires", "deadline", "interval",
        "order", "chain", "planned", "unique", "subset", "balance", "bracket", "no_overlap", "no_copy", "any_of", "all_of",
    ]
    static let items: Set = ["plus", "minus"]
    /// What a score holds beside its items.
    static let scoring: Set = ["part", "veto", "quota"]
    /// What a section of a report holds.
    static let parts: Set = ["sentence", "list", "chart"]
    static let fields: Set = ["text", "integer", "decimal", "date", "span", "flag", "choice", "link"]
    static let rows: Set = Set(Catalogue.models.map(\.name))
    static let plain: Set = bodies.union(["sum"]).union(items).union(scoring).union(fields).union(rows).union(parts).union([
        "section", "plugin", "expect", "column", "matrix", "grid",
    ])

    /// Everything that was made since a file was begun, in the order of the calls.
    private(set) var made: [Node] = []
    private var begun: [Head] = []
    private var path = ""

    /// What is made from now on belongs to a file.
    func begin(_ path: String) {
        self.path = path
        (made, begun) = ([], [])
    }

    /// Declarations that stand in the file itself, in their order.
    var declarations: [Node] {
        made.filter { ($0.id != nil && Self.declarations.contains($0.word)) || $0.word == "plugin" }
    }

    /// What was made and put nowhere.
    var strays: [Node] {
        let declared = Set(declarations.map(ObjectIdentifier.init))
        return made.filter { !$0.isPlaced && !declared.contains(ObjectIdentifier($0)) }
    }

    func define(in environment: LuaEnvironment) throws(LuaError) {
        for word in Self.named.union(Self.plain).sorted() {
            try environment.define(
                HostFunction(word, Self.doc(word), parameters: [HostParameter("argument", .any)], result: "part") { [unowned self] call in
                    [try self.make(word, call[0], at: call.location)]
                })
        }
    }

    private func make(_ word: String, _ argument: LuaValue, at place: LuaLocation?) throws -> LuaValue {
        // A function that runs later makes what it makes in its own file.
        let location = Location(place?.source ?? path, line: place?.line)
        switch argument {
        case .string(let id) where Self.named.contains(word): return head(word, id, location)
        case .table(let table) where Self.plain.contains(word): return node(word, nil, location, try Settings(table))
        // A field or a sentence may be its text alone: text "What it was about."
        case .string where Self.fields.contains(word) || word == "sentence": return node(word, nil, location, Settings(entries: [argument]))
        case .table: throw NotationError.needsName(word: word)
        default: throw NotationError.notTable(word: word, type: argument.typeName)
        }
    }

    /// `check "id"` waits for its table.
    private func head(_ word: String, _ id: String, _ location: Location) -> LuaValue {
        let head = Head(word: word, id: id, location: location, words: self)
        begun.append(head)
        return .object(LuaObject(Self.headClass, head, label: head.title))
    }

    // Made once and never changed: states of any thread may read it.
    nonisolated(unsafe) private static let headClass = HostClass(
        "declaration", "Takes a table.",
        events: [
            .call: { call in
                guard let head = call.receiver.payload(Head.self), let words = head.words else { return [] }
                guard case .table(let table) = call[0] else { throw NotationError.notTable(word: head.title, type: call[0].typeName) }
                head.isFinished = true
                return [words.node(head.word, head.id, head.location, try Settings(table))]
            }
        ])

    private func node(_ word: String, _ id: String?, _ location: Location, _ settings: Settings) -> LuaValue {
        let node = Node(word: word, id: id, location: location, settings: settings)
        for child in settings.nodes { child.isPlaced = true }
        for case .table(let table) in settings.named.values {
            // Fields of an activity type and parameters of a clause lie one table deeper.
            for (_, value) in (try? table.pairs()) ?? [] { value.payload(Node.self)?.isPlaced = true }
        }
        made.append(node)
        return .object(LuaObject(WordClass.node, node))
    }

    /// Names that still wait for their table when the file has ended.
    var heads: [Head] { begun.filter { !$0.isFinished } }

    /// A word and its name: `check "id"`.
    final class Head {
        let word: String
        let id: String
        let location: Location
        fileprivate(set) var isFinished = false
        fileprivate weak var words: NodeWords?

        init(word: String, id: String, location: Location, words: NodeWords) {
            self.word = word
            self.id = id
            self.location = location
            self.words = words
        }

        var title: String { "\(word) \"\(id)\"" }
    }

    private static func doc(_ word: String) -> String {
        Catalogue.model(word)?.doc ?? DeclarationReference.doc(word)
    }
}
