import Exchange
import Foundation
import Ledger
import Scripting

/// The folder of a workspace in which sheets wait to be imported by a job.
struct Inbox {
    static let name = "inbox"

    let workspace: String

    var reader: InboxReader {
        InboxReader(files: { try files($0) }, read: { try read($0, $1, $2) })
    }

    /// `inbox/*.xlsx`, `inbox/三会一课.csv`: no other folder, and no link.
    private func files(_ pattern: String) throws -> [String] {
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[0] == Self.name, !parts[1].isEmpty, !parts[1].hasPrefix(".") else {
            throw Diagnostic(
                "inbox_pattern", .fault, Message(zh: "只能导入 inbox/ 里的文件，不能写 '\(pattern)'", en: "only files of inbox/ can be imported, not '\(pattern)'"),
                hint: Message(zh: "写成 \"inbox/*.xlsx\"", en: "write \"inbox/*.xlsx\""))
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(workspace)/\(Self.name)")) ?? []
        let pieces = parts[1].split(separator: "*", omittingEmptySubsequences: false).map(String.init)
        return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") && Self.matches($0, pieces) && isFile($0) }.sorted()
    }

    private func isFile(_ name: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: "\(workspace)/\(Self.name)/\(name)")[.type] as? FileAttributeType) == .typeRegular
    }

    /// Whether a name has the pieces in their order, the first at its beginning and the last at its end.
    private static func matches(_ name: String, _ pieces: [String]) -> Bool {
        guard pieces.count > 1 else { return name == pieces.first }
        guard name.hasPrefix(pieces[0]), name.hasSuffix(pieces[pieces.count - 1]), name.count >= pieces[0].count + pieces[pieces.count - 1].count else {
            return false
        }
        var rest = name.dropFirst(pieces[0].count).dropLast(pieces[pieces.count - 1].count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let found = rest.range(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    private func read(_ name: String, _ view: LedgerView, _ shapes: [SheetShape]) throws -> InboxFile {
        let importer = Importer(vocabulary: view.vocabulary, snapshot: view.snapshot, asOf: view.asOf, shapes: shapes)
        let plan = try ImportSource("\(workspace)/\(Self.name)/\(name)").plan(by: importer, fileName: name, as: nil, sheet: nil)
        let counts = plan.counts
        return InboxFile(
            changes: plan.changes, added: counts.inserted, changed: counts.updated, unchanged: counts.unchanged, refused: counts.refused,
            refusals: plan.refusals)
    }
}
