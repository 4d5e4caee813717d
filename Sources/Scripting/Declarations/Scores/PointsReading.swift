import Ledger
import LuaRuntime
import Rules

/// How many points: a number, a table by role or by a field, a scale over a number, a function of the record.
enum PointsReading {
    static func read(_ value: LuaValue, _ reader: Reader, _ host: ScriptHost) throws -> Points {
        if let number = LuaNumber.hundredths(value) { return .fixed(number) }
        if case .function = value {
            let (place, title) = (reader.node.location, reader.node.title)
            return .function { [unowned host] in try host.points(at: place, of: $0, title: title) }
        }
        guard case .table(let table) = value else { throw wrong(reader) }
        guard let by = try reader.text("by") else {
            throw reader.error("missing_setting", Message(zh: "分值表要有 by，说明按什么取值", en: "a table of points needs by: what it is read by"))
        }
        var byValue: [String: Hundredths] = [:]
        for (key, value) in try table.pairs() {
            guard let name = key.string, let number = LuaNumber.hundredths(value) else {
                throw reader.wrongType(key.string ?? "points", value, expected: Message(zh: "一个分值", en: "points"))
            }
            byValue[name] = number
        }
        return .table(by: by, byValue)
    }

    /// A scale of which every value is a number of points.
    static func checked(_ scale: Scale, _ reader: Reader) throws -> Scale {
        guard let word = scale.values.first(where: { Hundredths($0.description) == nil }) else { return scale }
        let fault = RuleFault.notPoints(word.description)
        throw reader.error(fault.code, fault.message, at: reader.source.place(ofWord: word.description, from: reader.node.line), hint: fault.hint)
    }

    private static func wrong(_ reader: Reader) -> Diagnostic {
        reader.error(
            "wrong_type", Message(zh: "分值要一个数、一张表或一个函数", en: "points are a number, a table or a function"),
            hint: Message(zh: "小数写成文本，如 \"1.25\"", en: "decimals are written as text, as \"1.25\""))
    }
}
