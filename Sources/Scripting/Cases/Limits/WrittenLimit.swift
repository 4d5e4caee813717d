import Ledger
import LuaRuntime
import Rules

/// A limit where it stands in a declaration, and the declaration with another in its place.
struct WrittenLimit {
    /// How it is written: a number that would tell too little alone has its setting before it.
    enum Form {
        case alone
        /// `cap = 30`.
        case setting(String)
        /// `plus { 3, … }`.
        case item(String)
    }

    let value: LimitValue
    let form: Form
    let location: Location
    /// How the places of a quota are rounded, where the limit is one's.
    var quota: Rounding?
    let replacing: (LimitValue) throws -> Node

    var written: String { written(value) }

    /// The case to add where none notices the nudge.
    func wayOut(_ nudge: Nudge) -> Message {
        guard let quota, case .test(let test) = value, case .test(let moved) = nudge.value else { return nudge.wayOut }
        return WayOut.places(test, moved, quota) ?? nudge.wayOut
    }

    func written(_ value: LimitValue) -> String {
        switch form {
        case .alone: value.written
        case .setting(let name): "\(name) = \(value.written)"
        case .item(let word): "\(word) { \(value.written), … }"
        }
    }
}

/// Finds the limits of a declaration outside of its cases and rows.
struct LimitFinder {
    private let source: SourceText
    private let state: LuaState
    private static let passedOver = NodeWords.rows.union(["case", "expect"])

    init(_ source: SourceText, _ state: LuaState) {
        self.source = source
        self.state = state
    }

    func limits(of node: Node) throws -> [WrittenLimit] {
        var found: [WrittenLimit] = []
        for (index, entry) in node.settings.entries.enumerated() {
            found += try limits(in: entry, name: nil, isNumber: index == 0 && NodeWords.items.contains(node.word), node) {
                node.replacing(entry: index, with: $0)
            }
        }
        let spec = DeclarationReference.spec(node.word)
        for name in source.inOrder(node.settings.named.keys.sorted(), from: node.line) {
            // The factors of a weight stand in a table.
            let isNumber = spec?.settings.first { $0.name == name }?.type == .number || name == "weight"
            found += try limits(in: node.settings.named[name]!, name: name, isNumber: isNumber, node) { node.replacing(setting: name, with: $0) }
        }
        return found
    }

    /// - Parameter isNumber: whether a number that stands here is a limit by itself: points, a cap.
    private func limits(
        in value: LuaValue, name: String?, isNumber: Bool, _ node: Node, _ replacing: @escaping (LuaValue) throws -> Node
    ) throws -> [WrittenLimit] {
        if let child = value.payload(Node.self) {
            guard !Self.passedOver.contains(child.word) else { return [] }
            return try limits(of: child).map { limit in
                WrittenLimit(value: limit.value, form: limit.form, location: limit.location, quota: limit.quota) {
                    try replacing(.object(LuaObject(WordClass.node, limit.replacing($0))))
                }
            }
        }
        if case .table(let table) = value {
            return try table.pairs().flatMap { key, element in
                try limits(in: element, name: key.string ?? name, isNumber: isNumber, node) { other in
                    try replacing(.table(try state.copy(of: table, with: other, at: key)))
                }
            }
        }
        var values = LimitValue.all(in: value)
        if values.isEmpty, isNumber, let number = LuaNumber.exact(value) { values = [.number(number)] }
        return values.map { limit in
            let place = name.flatMap { source.place(ofSetting: $0, from: node.line) } ?? place(of: limit, in: node)
            let isBare = if case .number = limit { true } else { false }
            let form: WrittenLimit.Form = isBare ? name.map { .setting($0) } ?? .item(node.word) : .alone
            let round = node.settings.named["round"]?.string.flatMap { Rounding(rawValue: $0) } ?? .down
            return WrittenLimit(value: limit, form: form, location: place, quota: node.word == "quota" && name == nil ? round : nil) { try replacing($0.lua) }
        }
    }

    /// The limit itself where the text writes it in the usual way; else its word.
    private func place(of limit: LimitValue, in node: Node) -> Location {
        let word = limit.written.prefix { $0.isLetter || $0 == "_" }
        guard !word.isEmpty, let found = source.place(ofWord: String(word), from: node.line) else { return source.place(of: node) }
        return found
    }
}

extension Node {
    fileprivate func replacing(entry index: Int, with value: LuaValue) -> Node {
        var entries = settings.entries
        entries[index] = value
        return Node(word: word, id: id, location: location, settings: Settings(entries: entries, named: settings.named))
    }

    fileprivate func replacing(setting name: String, with value: LuaValue) -> Node {
        var named = settings.named
        named[name] = value
        return Node(word: word, id: id, location: location, settings: Settings(entries: settings.entries, named: named))
    }
}

extension LuaState {
    /// A table with one value exchanged.
    fileprivate func copy(of table: LuaTable, with value: LuaValue, at key: LuaValue) throws -> LuaTable {
        let copy = try makeTable([], entries: try table.pairs().map { ($0.key, $0.value) })
        try copy.rawSet(key, value)
        return copy
    }
}
