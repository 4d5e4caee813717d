import Ledger
import Rules

/// What stands twice, so that nobody could say which is meant.
extension SheetDeclaration {
    /// What could be filled twice.
    static func refuseDoubled(_ shape: SheetShape, _ reader: Reader) throws {
        var seen: Set<String> = []
        let matrix = shape.matrix.map { $0.under + [$0.field] } ?? []
        for field in shape.columns.map(\.field) + shape.fixed.keys.sorted() + matrix where !seen.insert(field).inserted {
            throw reader.error(
                "doubled_field", Message(zh: "字段 '\(field)' 写了两次", en: "the field '\(field)' is given twice"),
                hint: Message(zh: "几种表头写在同一个 column 里", en: "several headings stand in one column"))
        }
    }

    /// A heading that could mean either of two columns, or one that is read and ignored at once.
    static func refuseDoubledHeadings(_ shape: SheetShape, _ reader: Reader) throws {
        var owners: [String: String] = [:]
        for column in shape.columns {
            for heading in column.spellings {
                guard let other = owners.updateValue(column.field, forKey: heading) else { continue }
                throw reader.error(
                    "doubled_heading",
                    Message(zh: "表头“\(heading)”写了两次：\(other)、\(column.field)", en: "the heading \"\(heading)\" stands twice: \(other), \(column.field)"),
                    at: reader.node.children(["column"]).last.flatMap { reader.source.place(ofWord: heading, from: $0.line) },
                    hint: Message(zh: "一个表头只能是一列", en: "a heading is of one column"))
            }
        }
        for heading in shape.ignored {
            guard let field = owners[heading] else { continue }
            throw reader.error(
                "doubled_heading",
                Message(zh: "表头“\(heading)”是列 '\(field)'，又写在 ignore 里", en: "the heading \"\(heading)\" is the column '\(field)', and stands in ignore"),
                at: reader.source.place(ofValue: heading, inSetting: "ignore", from: reader.node.line),
                hint: Message(zh: "从 ignore 里去掉它，或去掉这一列", en: "take it out of ignore, or leave the column out"))
        }
    }
}
