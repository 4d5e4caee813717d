import Ledger
import LuaRuntime
import Rules

/// How many points: a number, a table by role or by a field, a scale over a number, a function of the record.
enum PointsReading {
    static func read(_ value: LuaValue, of what: Countable, _ reader: Reader, _ context: ScoreContext) throws -> Points {
        if let number = LuaNumber.hundredths(value) { return .fixed(try positive(number, reader)) }
        if case .function = value {
            let (place, title, host) = (reader.node.location, reader.node.title, context.host)
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
            byValue[name] = reader.node.word == "minus" ? try positive(number, reader) : number
        }
        try bind(reader.source.inOrder(byValue.keys.sorted(), from: reader.node.line), by, of: what.model(on: context.model), reader, context)
        return .table(by: by, byValue)
    }

    /// Whether the counted records have what the table is read by, and its names are values of it.
    private static func bind(_ names: [String], _ by: String, of model: String, _ reader: Reader, _ context: ScoreContext) throws {
        if by == "role", model == "participation" {
            for name in names { try CountWord.checkRole(name, reader, context.binding) }
            return
        }
        let path = try context.binding.path(by, in: model, reader)
        switch path.kind {
        case .reference, .list:
            throw reader.error(
                "wrong_field", Message(zh: "分值表不能按 '\(by)' 取值", en: "a table of points cannot be read by '\(by)'"),
                at: reader.source.place(ofValue: by, inSetting: "by", from: reader.node.line),
                hint: model == "participation"
                    ? Message(zh: "按角色写成 by = \"role\"", en: "by roles: by = \"role\"")
                    : Message(zh: "按一个文字、数或选项的字段，或写一个函数", en: "take a field of a text, a number or a choice, or write a function"))
        default: for name in names { try WeightReading.refuseUnknown(name, of: path, reader, context) }
        }
    }

    /// A scale of which every value is a number of points.
    static func checked(_ scale: Scale, _ reader: Reader) throws -> Scale {
        if let word = scale.values.first(where: { Hundredths($0.description) == nil }) {
            let fault = RuleFault.notPoints(word.description)
            throw reader.error(fault.code, fault.message, at: reader.source.place(ofWord: word.description, from: reader.node.line), hint: fault.hint)
        }
        if reader.node.word == "minus" {
            for points in scale.values.compactMap({ Hundredths($0.description) }) { _ = try positive(points, reader) }
        }
        return scale
    }

    /// What is taken away says `minus`, and points say how many: both together would give what they seem to take.
    static func positive(_ points: Hundredths, _ reader: Reader) throws -> Hundredths {
        guard points < .zero else { return points }
        let word = reader.node.word
        throw reader.error(
            "negative_points", Message(zh: "\(word) 的分值不能是负数：\(points)", en: "the points of a \(word) cannot be negative: \(points)"),
            hint: word == "minus"
                ? Message(zh: "minus 已经表示扣分，写成 \(-points)", en: "minus takes them away already: write \(-points)")
                : Message(zh: "扣分写成 minus { \(-points), … }", en: "points off are minus { \(-points), … }"))
    }

    private static func wrong(_ reader: Reader) -> Diagnostic {
        reader.error(
            "wrong_type", Message(zh: "分值要一个数、一张表或一个函数", en: "points are a number, a table or a function"),
            hint: Message(zh: "小数写成文本，如 \"1.25\"", en: "decimals are written as text, as \"1.25\""))
    }
}
