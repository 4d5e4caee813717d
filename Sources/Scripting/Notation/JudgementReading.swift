import Ledger
import LuaRuntime
import Rules

/// What a `run` hands to a verdict word: `met { actual = 3, target = 2, evidence = reports }`, `not_applicable "fewer than two"`.
enum JudgementReading {
    static let settings = ["actual", "target", "missing", "found", "pending", "forecast", "evidence", "note"]

    static func read(_ verdict: Verdict, _ value: LuaValue, in view: LedgerView?) throws -> Judgement {
        var judgement = Judgement(verdict)
        switch value {
        case .nil: return judgement
        case .string(let text): judgement.note = Message(zh: text, en: text)
        case .table(let table):
            for (key, value) in try table.pairs() {
                guard let name = key.string, settings.contains(name) else {
                    let name = key.string ?? key.typeName
                    throw NotationError.unknownVerdictSetting(name, nearest: NearMiss.nearest(to: name, among: settings))
                }
                try set(name, value, in: &judgement, view)
            }
        default: throw NotationError.badVerdict(value.typeName)
        }
        return judgement
    }

    private static func set(_ name: String, _ value: LuaValue, in judgement: inout Judgement, _ view: LedgerView?) throws {
        switch name {
        case "actual": judgement.actual = try amount(value)
        case "target": judgement.target = try amount(value)
        case "missing": judgement.missing = try words(value)
        case "found": judgement.found = try words(value)
        case "pending": judgement.pending = try DayClass.operand(value)
        case "forecast": judgement.forecast = value.payload(Verdict.self)
        case "evidence": judgement.evidence = try evidence(value, view)
        default: judgement.note = value.string.map { Message(zh: $0, en: $0) }
        }
    }

    private static func amount(_ value: LuaValue) throws -> Amount {
        if LuaNumber.isInexact(value) { throw NotationError.float(word: "actual") }
        if case .object(let object) = value, let figure = object.payload(as: Figure.self) { return figure.amount }
        if let number = LuaNumber.exact(value) { return .number(number) }
        if let text = value.string { return .word(text) }
        throw NotationError.notNumber(value.typeName)
    }

    static func words(_ value: LuaValue) throws -> [String] {
        if let text = value.string { return [text] }
        return try value.table?.array().map { $0.string ?? $0.typeName } ?? []
    }

    /// A record, a query, or a list of them.
    static func evidence(_ value: LuaValue, _ view: LedgerView?) throws -> [RecordID] {
        switch value {
        case .record(let record):
            let ids = (record.recordClass.owner as? ModelTable)?.ids ?? []
            return view == nil ? [] : [RecordID(model: record.recordClass.name, id: ids[record.row])]
        case .object(let object): return try object.payload(as: QueryPlan.self).map { try $0.evidence() } ?? []
        case .table(let table): return try table.array().flatMap { try evidence($0, view) }
        default: return []
        }
    }
}
