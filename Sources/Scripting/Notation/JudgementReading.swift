import Ledger
import LuaRuntime
import Rules

/// What a `run` hands to a verdict word: `met { actual = 3, target = 2, evidence = reports }`, `not_applicable "fewer than two"`.
enum JudgementReading {
    static let spec = WordSpec(
        "verdict", "What a verdict rests on.", zh: "结论的内容",
        settings: [
            SettingSpec("actual", .number, "What was found.", zh: "实际", shape: "zhibu.number|string"),
            SettingSpec("target", .number, "What was asked for.", zh: "应达", shape: "zhibu.number|string"),
            SettingSpec("missing", .list, "What is lacking.", zh: "缺少"),
            SettingSpec("found", .list, "What should not be there.", zh: "多出"),
            SettingSpec("pending", .day, "Until when the verdict may change.", zh: "待定至"),
            SettingSpec("forecast", .any, "The verdict that the rate so far leads to.", zh: "预测", shape: "zhibu.verdict"),
            SettingSpec("evidence", .any, "The records that it rests on.", zh: "依据", shape: "zhibu.evidence"),
            SettingSpec("note", .text, "A sentence.", zh: "说明"),
        ])

    static let settings = spec.settings.map(\.name)

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
