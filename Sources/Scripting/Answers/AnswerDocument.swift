import Ledger
import LuaRuntime
import Rules

/// A value of Lua as a document: rows as a table, a record as a card, grouped numbers as bars, a single value as a line. The prompt, expressions,
/// scripts and jobs all answer with it, so that the same question gives the same rows everywhere.
enum AnswerDocument {
    /// What a call answered: several values stand below each other.
    static func make(_ values: [LuaValue], _ host: ScriptHost) throws -> Document? {
        values.count > 1 ? Document([.table(try self.values(values, host))]) : try values.first.flatMap { try make($0, host) }
    }

    static func make(_ value: LuaValue, _ host: ScriptHost) throws -> Document? {
        switch value {
        case .nil: return nil
        case .record(let record): return try RecordCard.document(host.reference(of: record), host)
        case .table(let table): return Document([.table(try TableRows.table(table, host))])
        case .object(let object):
            if let plan = object.payload(as: QueryPlan.self) { return Document([.table(try QueryRows.table(plan, host))]) }
            if let plan = object.payload(as: VerdictPlan.self) { return Document([.table(VerdictRows.table(try plan.findings(), try host.requireView()))]) }
            if let list = object.payload(as: ValueList.self) { return Document([.table(try values(list.values, host))]) }
            if let bars = object.payload(as: GroupedNumbers.self) { return Document([.table(bars.table)]) }
            if let document = object.payload(as: Document.self) { return document }
            if let judgement = object.payload(as: Judgement.self) { return judged(judgement) }
            if let findings = object.payload(as: SubjectVerdicts.self) { return findings.document }
            if let node = object.payload(as: Node.self) { throw ScriptMisuse.declares(node.word) }
            if object.hostClass === SavedQueries.hostClass { return host.savedQueries.document }
        default: break
        }
        return try single(value, host)
    }

    /// How many rows a value is; nil where it is no list.
    static func rows(of value: LuaValue, in document: Document?) -> Int? {
        let isList =
            switch value {
            case .table: true
            case .object(let object):
                object.payload is QueryPlan || object.payload is VerdictPlan || object.payload is ValueList || object.payload is GroupedNumbers
            default: false
            }
        guard isList, case .table(let table)? = document?.blocks.first else { return nil }
        return table.rows.count
    }

    /// Several values beside each other, as `1, 2` answers them.
    static func values(_ values: [LuaValue], _ host: ScriptHost) throws -> Table {
        Table([valueHeading], rows: try values.map { [try AnswerCell.cell($0, host)] })
    }

    private static let valueHeading = Table.Heading("value", Message(zh: "值", en: "value"))

    /// A value alone needs no heading. A measure's figure says what it was counted from.
    private static func single(_ value: LuaValue, _ host: ScriptHost) throws -> Document {
        guard let reading = host.readings.reading(of: value) else {
            return Document([.table(Table([valueHeading], rows: [[try AnswerCell.cell(value, host)]], showsHeadings: false))])
        }
        return Document([.table(Table([valueHeading], rows: [[reading.cell]], showsHeadings: false)), .note(reading.note)])
    }

    private static func judged(_ judgement: Judgement) -> Document {
        let verdict = judgement.verdict
        var cells: [(String, Message, Cell)] = [("verdict", Message(zh: "结论", en: "verdict"), .word(verdict.rawValue, verdict.label, tone: verdict.tone))]
        for (name, zh, amount) in [("actual", "实际", judgement.actual), ("target", "应达", judgement.target)] {
            if let amount { cells.append((name, Message(zh: zh, en: name), .word(amount.label.en, amount.label))) }
        }
        for (name, zh, list) in [("missing", "缺", judgement.missing), ("found", "有", judgement.found)] where !list.isEmpty {
            cells.append((name, Message(zh: zh, en: name), .list(list)))
        }
        if let note = judgement.note { cells.append(("note", Message(zh: "说明", en: "note"), .word(note.en, note))) }
        return Document([.table(Table(cells.map { Table.Heading($0.0, $0.1) }, rows: [cells.map(\.2)]))])
    }
}
