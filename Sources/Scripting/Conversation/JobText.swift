import Ledger
import LuaSyntax

/// Edits as the text of a job that makes them again: what was tried becomes something to run.
struct JobText {
    private let name: String
    private let changes: [Change]
    private let base: LedgerView

    /// - Parameter base: the ledger before the edits.
    init(_ name: String, _ changes: [Change], base: LedgerView) {
        self.name = name
        self.changes = changes
        self.base = base
    }

    var text: String {
        """
        -- 由 zhibu repl 的假设写成：同样的改动。先 zhibu run \(name) --dry-run 看一遍。
        -- Written from a trial at the prompt: the same edits. Look first: zhibu run \(name) --dry-run
        plugin { "Edits that were tried at the prompt.", name = "\(name)", version = "1.0.0" }

        job "\(name)" {
          "Makes \(changes.count) edits that were tried at the prompt.",
          run = function(ledger)
        \(changes.map { "    " + line($0) }.joined(separator: "\n"))
          end,
        }

        """
    }

    private func line(_ change: Change) -> String {
        let collection = Catalogue.model(change.model)!.collection
        switch change {
        case .insert(let model, let id, let values):
            return "local \(Self.variable(RecordID(model: model, id: id))) = ledger.\(collection):add \(table(values, model))"
        case .update(let model, let id, let values):
            return "ledger.\(collection):update(\(record(RecordID(model: model, id: id))), \(table(values, model)))"
        case .remove(let model, let id): return "ledger.\(collection):remove(\(record(RecordID(model: model, id: id))))"
        }
    }

    private static func variable(_ record: RecordID) -> String { "\(record.model)_\(record.id)" }

    /// A record that is there by its id, with its name beside it; one that these edits add by its variable.
    private func record(_ record: RecordID) -> String {
        guard let row = base.row(record) else { return Self.variable(record) }
        let title = base.title(row).replacing("]]", with: "] ]").filter { !$0.isNewline }
        return "\(Catalogue.model(record.model)!.collection)[\"#\(record.id)\"] --[[\(title)]]"
    }

    private func table(_ values: [String: Value], _ model: String) -> String {
        let spec = Catalogue.model(model)!
        let parts = spec.fields.compactMap { field -> String? in
            guard let value = values[field.name] else { return nil }
            return "\(SyntaxTree.reservedWords.contains(field.name) ? "[\"\(field.name)\"]" : field.name) = \(text(value, field.kind))"
        }
        return "{ \(parts.joined(separator: ", ")) }"
    }

    private func text(_ value: Value, _ kind: FieldKind) -> String {
        switch value {
        case .none: "blank"
        case .text(let text): text.luaQuoted
        case .integer(let number): String(number)
        case .decimal(let number): number.description.luaQuoted
        case .day(let day): day.description.luaQuoted
        case .flag(let flag): flag ? "true" : "false"
        case .reference(let id): kind.target.map { record(RecordID(model: $0, id: id)) } ?? "nil"
        case .list(let items):
            "{ \(items.map { item in if case .list(let element) = kind { text(item, element) } else { text(item, kind) } }.joined(separator: ", ")) }"
        }
    }
}
