import Ledger
import LuaRuntime
import Rules

/// A value of Lua within a row.
enum AnswerCell {
    static func cell(_ value: LuaValue, _ host: ScriptHost) throws -> Cell {
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
        case .table(let table): return try line(of: table, host)
        case .function(let function):
            let place: String? = function.definition?.source.map { " \($0):\(function.definition?.lines?.lowerBound ?? 0)" }
            // One of the host's has no place: it is most likely a method that was not called.
            return place.map { .word("function\($0)", Message(zh: "函数\($0)", en: "function\($0)")) }
                ?? .word("function", Message(zh: "函数；加上括号才会调用，如 members:count()", en: "a function; parentheses call it, as members:count()"))
        case .object(let object): return try cell(object, host)
        default: return kind(of: value)
        }
    }

    private static func cell(_ object: LuaObject, _ host: ScriptHost) throws -> Cell {
        if let number = object.payload(as: Hundredths.self) { return Cell(.decimal(number)) }
        if let number = object.payload(as: Fraction.self) { return .text(number.description) }
        if let figure = object.payload(as: Figure.self) { return Cell(atLeast: figure.value, label: figure.amount.label) }
        if let day = object.payload(as: Day.self) { return Cell(.day(day), label: label(day)) }
        if let period = object.payload(as: Period.self) { return .word(period.description, label(period)) }
        if let plan = object.payload(as: QueryPlan.self) {
            let view = try host.requireView()
            return .list(try plan.rows().map { view.title(RowRef(model: plan.model, row: $0)) })
        }
        if let verdict = object.payload(as: Judgement.self)?.verdict ?? object.payload(as: Verdict.self) {
            return .word(verdict.rawValue, verdict.label, tone: verdict.tone)
        }
        if let staged = object.payload(as: RecordID.self), let row = try host.requireView().row(staged) { return .text(try host.requireView().title(row)) }
        if let label = object.payload(as: Test.self)?.label ?? object.payload(as: Span.self)?.label { return .word(label.en, label) }
        if object.hostClass === RecordBridge.personal { return .text(MaskedText.placeholder) }
        return kind(of: .object(object))
    }

    /// What has no plain form of its own.
    private static func kind(of value: LuaValue) -> Cell { .word(value.typeName, TypeWord.message(value.typeName)) }

    private static func label(_ day: Day) -> Message? {
        guard day.precision == .day else { return nil }
        let (zh, en) = weekdays[day.weekday - 1]
        return Message(zh: "\(day) 星期\(zh)", en: "\(day) \(en)")
    }

    private static let weekdays = [("一", "Mon"), ("二", "Tue"), ("三", "Wed"), ("四", "Thu"), ("五", "Fri"), ("六", "Sat"), ("日", "Sun")]

    private static func label(_ period: Period) -> Message {
        guard period.kind != .span else { return period.label }
        return Message(zh: "\(period.label.zh)（\(period.first) 至 \(period.last)）", en: "\(period.label.en) (\(period.first) to \(period.last))")
    }

    /// A table within a row in one line.
    private static func line(of table: LuaTable, _ host: ScriptHost) throws -> Cell {
        let entries = try table.pairs().prefix(20).map { key, value -> (zh: String, en: String) in
            let name = key.string.map { "\($0) = " } ?? ""
            if case .table = value { return (name + "{…}", name + "{…}") }
            let cell = try cell(value, host)
            let plain = cell.value.description
            return (name + (cell.label?.zh ?? plain), name + (cell.label?.en ?? plain))
        }
        func braced(_ texts: [String]) -> String { "{ \(texts.joined(separator: ", ")) }" }
        let label = Message(zh: braced(entries.map(\.zh)), en: braced(entries.map(\.en)))
        return .word(label.en, label)
    }
}
