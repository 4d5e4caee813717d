internal import GRDB

/// Which runs were taken back, and by which run. The trail itself says so: an undo is a run whose words are `undo 47`.
public struct UndoHistory: Sendable {
    private let targets: [Int64: Int64]
    private let undoers: [Int64: Int64]

    init(_ db: Database) throws {
        let rows = try Row.fetchAll(db, sql: #"SELECT "id", "words" FROM "runs" WHERE "words" LIKE '["undo",%' ORDER BY "id" DESC"#)
        var (targets, undoers): ([Int64: Int64], [Int64: Int64]) = ([:], [:])
        for row in rows {
            let words = (StoredJSON.list(in: row[1]) ?? []).map { if case .text(let word) = $0 { word } else { "" } }
            guard let target = Self.target(of: words) else { continue }
            let id: Int64 = row[0]
            targets[id] = target
            // From the newest on: an undo that was itself taken back takes nothing back.
            if undoers[id] == nil { undoers[target] = id }
        }
        self.targets = targets
        self.undoers = undoers
    }

    /// The words of the run that takes a run back.
    static func words(of run: Int64) -> [String] { ["undo", String(run)] }

    static func target(of words: [String]) -> Int64? {
        words.count == 2 && words[0] == "undo" ? Int64(words[1]) : nil
    }

    /// The run by which a run is taken back now; nil where it holds, also again.
    public func undoer(of run: Int64) -> Int64? { undoers[run] }

    /// Whether what a run did counts among what was done after another run (of all that was done, after none): a run that was taken back does
    /// not, and neither does the undo, where both came later. An undo of what was done earlier is a change like any other.
    func stands(_ run: Int64, after earlier: Int64 = 0) -> Bool {
        undoers[run] == nil && targets[run].map { $0 <= earlier } ?? true
    }
}
