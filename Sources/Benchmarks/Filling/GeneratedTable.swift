import Foundation
import Workspace

/// One table of the generator: plain csv, without quotes, its first line the names of the columns.
struct GeneratedTable {
    let name: String
    private let places: [String: Int]
    private let lines: [Substring]

    init(_ name: String, in folder: String) throws {
        self.name = name
        let path = "\(folder)/\(name).csv"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Diagnostic(
                "no_table", .data, Message(zh: "读不到 \(path)", en: "\(path) cannot be read"),
                hint: Message(zh: "先用 gen_ledger.py 生成表格", en: "make the tables with gen_ledger.py first"))
        }
        var lines = text.split(separator: "\n")[...]
        let headings = lines.popFirst()?.split(separator: ",").map(String.init) ?? []
        places = Dictionary(uniqueKeysWithValues: headings.enumerated().map { ($1, $0) })
        self.lines = Array(lines)
    }

    var count: Int { lines.count }

    func eachRow(_ body: (GeneratedRow) throws -> Void) rethrows {
        for line in lines { try body(GeneratedRow(cells: line.split(separator: ",", omittingEmptySubsequences: false), places: places)) }
    }
}

/// One row, its cells by the names of their columns; an empty cell is none.
struct GeneratedRow {
    fileprivate let cells: [Substring]
    fileprivate let places: [String: Int]

    func text(_ column: String) -> String { String(cells[places[column]!]) }
    func has(_ column: String) -> Bool { !cells[places[column]!].isEmpty }
    func number(_ column: String) -> Int64? { Int64(cells[places[column]!]) }
    func day(_ column: String) -> Day? { Day(text(column)) }

    // As values of the ledger.
    func word(_ column: String) -> Value { has(column) ? .text(text(column)) : .none }
    func date(_ column: String) -> Value { day(column).map { .day($0) } ?? .none }
    func amount(_ column: String) -> Value { Hundredths(text(column)).map { .decimal($0) } ?? .none }
    func reference(_ column: String) -> Value { number(column).map { .reference($0) } ?? .none }
    /// A word of the generator as one of the ledger.
    func word(_ column: String, _ words: [String: String]) -> Value { words[text(column)].map { .text($0) } ?? .none }
}
