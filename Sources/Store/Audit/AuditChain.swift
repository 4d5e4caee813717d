internal import Ledger

/// The hash of a run: whoever alters a run, a change or their order afterwards breaks it from there on.
struct AuditChain {
    private var hash = SHA256()

    init(previous: String) {
        add(previous)
    }

    /// - Parameters are what the table holds.
    mutating func addChange(
        sequence: Int, model: String, record: Int64, kind: String, before: String?, after: String?, provenance: Provenance?
    ) {
        for part in [String(sequence), model, String(record), kind] { add(part) }
        for part in [before, after, provenance?.file, provenance?.sheet, provenance.map { String($0.row) }] { add(part) }
    }

    consuming func finish(id: Int64, at: String, who: String, words: String, inserted: Int, updated: Int, removed: Int, version: String)
        -> String
    {
        for part in ["run", String(id), at, who, words, String(inserted), String(updated), String(removed), version] { add(part) }
        return hash.hex()
    }

    // Each part carries its length, so that no two lists of parts give the same bytes.
    private mutating func add(_ part: String?) {
        guard let part else { return hash.update("-,") }
        hash.update("\(part.utf8.count):")
        hash.update(part)
        hash.update(",")
    }
}
