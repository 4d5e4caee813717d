import Ledger
import LuaRuntime
import Rules

/// What can come out of a case, by the kind of declaration that it belongs to: a line that asks of anything else would pass unseen.
struct ExpectedSettings {
    private typealias Names = KeyValuePairs<String, ExpectedKind>

    private let declaration: Node
    private var word: String { declaration.word }
    private let names: Names
    private let reader: Reader

    init(_ declaration: Node, _ reader: Reader) {
        self.declaration = declaration
        self.reader = reader
        names = Self.names(of: declaration.word)
    }

    private static func names(of word: String) -> Names {
        switch word {
        case "check":
            [
                "actual": .amount, "target": .amount, "missing": .words, "found": .words, "pending": .day, "forecast": .verdict, "provisional": .flag,
                "excepted": .flag,
            ]
        case "score": ["points": .number, "grade": .word, "reached": .flagOrBlank, "vetoed": .flag, "beside": .number, "missing": .words]
        case "measure": ["value": .number, "missing": .words]
        case "report": ["text": .words]
        case "calendar": ["plus": .count, "day": .day, "provisional": .flag]
        case "job":
            ["added": .counts, "changed": .counts, "removed": .counts, "files": .count, "file": .text, "rows": .count, "text": .words]
        case "sheet": ["rows": .count, "refused": .countOrText]
        default: preconditionFailure("\(word) holds no cases")
        }
    }

    /// Only checks and scores are judged.
    private var hasVerdict: Bool { ["check", "score"].contains(word) }

    /// How many texts of a line say what it is about. A line of a sheet is about the records that hold all of its texts; a job is run once, or
    /// once for each unit.
    var subjects: Int {
        switch word {
        case "sheet": .max
        case "job": declaration.settings.named["each"] == nil ? 0 : 1
        default: 1
        }
    }

    /// Whether one of the texts may be a period.
    var hasPeriod: Bool { !["job", "sheet", "calendar"].contains(word) }

    /// - Throws: a `Diagnostic` for what such a declaration never gives, for a value that it never has, and for a line that asks for nothing.
    func check(verdict: Verdict?) throws {
        let node = reader.node
        let known = names.map(\.key)
        let strangers = node.settings.named.keys.filter { !known.contains($0) }.sorted()
        if let stranger = reader.source.inOrder(strangers, from: node.line).first {
            throw neverGiven(
                Message(zh: "\(word) 的结果里没有 '\(stranger)'", en: "\(word.withArticle) gives no '\(stranger)'"),
                at: reader.source.place(ofSetting: stranger, from: node.line))
        }
        if let verdict, !hasVerdict {
            throw neverGiven(
                Message(zh: "\(word) 没有结论 \(verdict.rawValue)", en: "\(word.withArticle) gives no verdict \(verdict.rawValue)"),
                at: reader.source.place(ofWord: verdict.rawValue, from: node.line))
        }
        for (name, kind) in names where reader.has(name) {
            guard try kind.takes(reader[name]) else { throw reader.wrongType(name, reader[name], expected: kind.label) }
            if case .counts = kind { try refuseUnknownCollections(name) }
        }
        // The working days of a calendar are what is asked with, not what comes out.
        guard verdict != nil || known.contains(where: { $0 != "plus" && reader.has($0) }) else {
            throw reader.error("asks_nothing", Message(zh: "这一行没有写应得出什么", en: "this line does not say what must come out"), hint: choices)
        }
    }

    private func refuseUnknownCollections(_ name: String) throws {
        let known = Catalogue.models.map(\.collection)
        for (collection, _) in try reader.namedTable(name) where !known.contains(collection) {
            throw reader.error(
                "unknown_collection", Message(zh: "没有集合 '\(collection)'", en: "there is no collection '\(collection)'"),
                at: reader.source.place(ofSetting: collection, from: reader.node.line),
                hint: .nearest(to: collection, among: known))
        }
    }

    private func neverGiven(_ message: Message, at place: Location?) -> Diagnostic {
        reader.error("never_given", message, at: place, hint: choices)
    }

    private var choices: Message {
        let known = names.map(\.key)
        return Message(
            zh: "这里可以写：\(hasVerdict ? "结论、" : "")\(known.joined(separator: "、"))",
            en: "here may stand: \(hasVerdict ? "a verdict, " : "")\(known.joined(separator: ", "))")
    }
}
