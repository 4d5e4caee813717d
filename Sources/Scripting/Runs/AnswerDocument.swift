import Ledger
import LuaRuntime
import Rules

/// A value of Lua as a document: rows as a table, a record as a card, a grouped count as two columns, a number as a line.
enum AnswerDocument {
    static func make(_ value: LuaValue, _ host: ScriptHost) throws -> Document? {
        switch value {
        case .nil: return nil
        case .record(let record): return Document([.table(card(try host.reference(of: record), host))])
        case .table(let table): return Document([.table(try entries(table, host))])
        case .object(let object):
            if let plan = object.payload(as: QueryPlan.self) { return Document([.table(try rows(plan, host))]) }
            if let plan = object.payload(as: VerdictPlan.self) { return Document([.table(verdicts(try plan.findings(), try host.requireView()))]) }
            if let list = object.payload(as: ValueList.self) {
                return Document([.table(Table([Table.Heading("value", Message(zh: "值", en: "value"))], rows: try list.values.map { [try cell($0, host)] }))])
            }
        default: break
        }
        return Document([.table(Table([Table.Heading("value", Message(zh: "值", en: "value"))], rows: [[try cell(value, host)]]))])
    }

    private static func rows(_ plan: QueryPlan, _ host: ScriptHost) throws -> Table {
        let view = try host.requireView()
        let spec = Catalogue.model(plan.model)!
        let rows = try plan.rows()
        // A column that is empty in every row tells nothing.
        let paths = try spec.fields.filter { (host.isPersonal || !$0.isPersonal) && !($0.isManaged && $0.name != "id") }
            .map { ($0, try view.path($0.name, in: plan.model)) }
        let filled = paths.filter { field, path in field.name == "id" || rows.contains { !view.value(path, row: $0).isNone } }
        return Table(
            filled.map { Table.Heading($0.0.name, $0.0.label, isFlexible: $0.0.kind == .text) },
            rows: rows.map { row in filled.map { field, path in view.cell(path, row: row, isPersonal: host.isPersonal) } })
    }

    /// A column that is empty in every row tells nothing.
    private static func verdicts(_ findings: [Finding], _ view: LedgerView) -> Table {
        let fields = VerdictField.allCases.filter { field in
            field == .check || field == .subject
                || findings.contains { finding in
                    let value = field.value(of: finding, in: view)
                    return !value.isNone && value != .flag(false)
                }
        }
        return Table(
            fields.map { Table.Heading($0.rawValue, $0.label, isFlexible: [.subject, .missing, .found, .note].contains($0)) },
            rows: findings.map { finding in fields.map { $0.cell(of: finding, in: view) } })
    }

    private static func card(_ reference: RowRef, _ host: ScriptHost) -> Table {
        let view = host.view!
        let spec = Catalogue.model(reference.model)!
        let rows = spec.fields.compactMap { field -> [Cell]? in
            guard let path = try? view.path(field.name, in: spec.name) else { return nil }
            let value = view.value(path, row: reference.row)
            guard !value.isNone, !field.isManaged || field.name == "id" else { return nil }
            return [.word(field.name, field.label), view.cell(path, row: reference.row, isPersonal: host.isPersonal)]
        }
        return Table(
            [Table.Heading("field", Message(zh: "字段", en: "field")), Table.Heading("value", Message(zh: "值", en: "value"), isFlexible: true)], rows: rows)
    }

    private static func entries(_ table: LuaTable, _ host: ScriptHost) throws -> Table {
        Table(
            [Table.Heading("key", Message(zh: "项", en: "key")), Table.Heading("value", Message(zh: "值", en: "value"))],
            rows: try table.pairs().map { [try cell($0, host), try cell($1, host)] })
    }

    private static func cell(_ value: LuaValue, _ host: ScriptHost) throws -> Cell {
        switch value {
        case .nil: return Cell(.none)
        case .boolean(let flag): return Cell(.flag(flag))
        case .integer(let number): return Cell(.integer(number))
        case .number(let number): return .text(String(number))
        case .string(let text): return .text(text)
        case .record(let record):
            let reference = try host.reference(of: record)
            let title = host.view?.title(reference) ?? reference.model
            return Cell(.text(title), evidence: host.view.map { [$0.id(reference)] } ?? [])
        case .object(let object):
            if let number = object.payload(as: Hundredths.self) { return Cell(.decimal(number)) }
            if let number = object.payload(as: Fraction.self) { return .text(number.description) }
            if let figure = object.payload(as: Figure.self) { return Cell(atLeast: figure.value, label: figure.amount.label) }
            if let day = object.payload(as: Day.self) { return Cell(.day(day)) }
            if let period = object.payload(as: Period.self) { return .word(period.description, period.label) }
            if let plan = object.payload(as: QueryPlan.self) {
                let view = try host.requireView()
                return .text(try plan.rows().map { view.title(RowRef(model: plan.model, row: $0)) }.joined(separator: "、"))
            }
            if let verdict = object.payload(as: Judgement.self)?.verdict ?? object.payload(as: Verdict.self) {
                return .word(verdict.rawValue, verdict.label, tone: verdict.tone)
            }
            return .text(object.hostClass.name)
        default: return .text(value.typeName)
        }
    }
}
