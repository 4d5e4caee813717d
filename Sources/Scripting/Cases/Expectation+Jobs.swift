import Ledger
import LuaRuntime

extension Expectation {
    /// - Parameter parts: of a job, or of those that the line names.
    func differences(from parts: [JobOutcome]) -> [Difference] {
        var counts: [String: [String: Int]] = ["added": [:], "changed": [:], "removed": [:]]
        for entry in parts.flatMap(\.changes.entries) {
            let word =
                switch entry.change {
                case .insert: "added"
                case .update: "changed"
                case .remove: "removed"
                }
            counts[word]![Catalogue.model(entry.change.model)!.collection, default: 0] += 1
        }
        var found = Differences(node)
        for (word, actual) in counts.sorted(by: { $0.key < $1.key }) { found.counts(word, actual) }
        let files = parts.flatMap(\.files)
        found.count("files", files.count)
        return found.list + differences(from: files)
    }

    /// Of the file that the line names, or of the only one.
    private func differences(from files: [StagedFile]) -> [Difference] {
        let named = node.settings.named
        guard named["file"] != nil || named["rows"] != nil || named["text"] != nil else { return [] }
        let name = named["file"]?.string
        let matching = files.filter { name == nil || $0.path == name || $0.path.split(separator: "/").last.map(String.init) == name }
        guard let file = matching.first else {
            return [.value("file", expected: name ?? "1", actual: files.isEmpty ? "—" : files.map(\.path).joined(separator: ", "))]
        }
        guard matching.count == 1 else { return [.several(matching.map(\.path))] }
        var found = Differences(node)
        found.count("rows", file.rows)
        found.held("text", file.lines)
        return found.list
    }
}

extension StagedFile {
    /// What it says, line by line: of a table headings and rows with blanks between their cells.
    fileprivate var lines: [String] {
        switch content {
        case .text(let text): text.withPlainLines.split(separator: "\n").map(String.init)
        case .document(let document):
            document.blocks.flatMap { block -> [String] in
                let headings: [String] =
                    switch block {
                    case .heading(let message, _): [message.zh]
                    case .table(let table): [table.headings.map(\.label.zh).joined(separator: " ")]
                    default: []
                    }
                return headings + block.lines.map(\.zh)
            }
        }
    }
}
