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
        case "actual": judgement.actual = try amount(value, name)
        case "target": judgement.target = try amount(value, name)
        case "missing", "found":
            let words = try words(value, name)
            if name == "missing" { judgement.missing = words } else { judgement.found = words }
        case "pending": judgement.pending = try DayClass.operand(value)
        case "forecast":
            guard let forecast = value.payload(Verdict.self) else {
                throw wrong(value, name, Message(zh: "一个不加引号的结论，如 met", en: "a verdict without quotes, as met"))
            }
            judgement.forecast = forecast
        case "evidence": judgement.evidence = try evidence(value, view, name)
        default:
            guard let text = value.string else { throw wrong(value, name, Message(zh: "一句话", en: "a sentence")) }
            judgement.note = Message(zh: text, en: text)
        }
    }

    /// What is not understood is told: dropped, it would be missed where somebody asks why.
    private static func wrong(_ value: LuaValue, _ name: String, _ wanted: Message) -> NotationError {
        .badPart(name, given: value.string.map { "\"\($0)\"" } ?? value.typeName, wanted: wanted)
    }

    private static func amount(_ value: LuaValue, _ name: String) throws -> Amount {
        if LuaNumber.isInexact(value) { throw NotationError.float(word: name) }
        if let figure = value.payload(Figure.self) { return figure.amount }
        if let number = LuaNumber.exact(value) { return .number(number) }
        if let text = value.string { return .word(text) }
        throw wrong(value, name, Message(zh: "一个数或一个词", en: "a number or a word"))
    }

    static func words(_ value: LuaValue, _ name: String) throws -> [String] {
        if let text = value.string { return [text] }
        let list = try value.table?.array()
        guard let words = list?.compactMap(\.string), words.count == list?.count else {
            throw wrong(value, name, Message(zh: "一段文字或一列文字", en: "a text or a list of texts"))
        }
        return words
    }

    /// A record, a query, a figure with what it rests on, or a list of them.
    static func evidence(_ value: LuaValue, _ view: LedgerView?, _ name: String) throws -> [RecordID] {
        if case .record(let record) = value {
            let ids = (record.recordClass.owner as? ModelTable)?.ids ?? []
            return view == nil ? [] : [RecordID(model: record.recordClass.name, id: ids[record.row])]
        }
        if case .table(let table) = value { return try table.array().flatMap { try evidence($0, view, name) } }
        if let query = value.payload(QueryPlan.self) { return try query.evidence() }
        if let figure = value.payload(Figure.self) { return figure.evidence }
        throw wrong(value, name, Message(zh: "一条记录、一个查询或它们的列表", en: "a record, a query or a list of them"))
    }
}
