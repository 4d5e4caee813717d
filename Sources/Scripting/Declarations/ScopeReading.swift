import Ledger
import LuaRuntime
import Rules

/// Whom a check or a score asks about, and when: `on`, `per`, `where`, `exempt`.
enum ScopeReading {
    static let settings = [
        SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "结果和报告里显示的中文名称。"),
        SettingSpec(
            "on", .text, "The model of the subjects: member, unit, group, class, trainee, leave, activity …", zh: "对象",
            zhDoc: "对谁提问：member、unit、group、class、trainee、leave、activity 等。", choices: Catalogue.models.map(\.name), required: true),
        SettingSpec(
            "per", .text, "month, quarter, half, year, class, or last 5y; nothing: once a record.", zh: "周期", zhDoc: "每月、每季、每半年、每年、班期，或 last 5y；不写则每条记录判断一次。",
            shape: "\"month\"|\"quarter\"|\"half\"|\"year\"|\"class\"|\"last 5y\"|string"),
        SettingSpec("where", .conditions, "Which subjects are asked about.", zh: "范围", zhDoc: "只问符合条件的对象。"),
        SettingSpec("exempt", .conditions, "Which of them the rule does not bind.", zh: "豁免", zhDoc: "符合条件的对象不受约束，结论为不适用。"),
        SettingSpec(
            "former", .flag, "Whether members who are not on the rolls on the day of judgement are asked about too.", zh: "含不在册党员", zhDoc: "是否也问判断日不在册的党员。"),
    ]

    static func read(_ reader: Reader, _ binding: Binding) throws -> Scope {
        let model = try model(reader)
        return Scope(
            model: model, per: try per(reader), where: try binding.conditions("where", on: [model], reader),
            exempt: try binding.conditions("exempt", on: [model], reader), includesFormer: try reader.flag("former") ?? false)
    }

    static func model(_ reader: Reader) throws -> String {
        let name = try reader.text("on") ?? ""
        guard let model = Catalogue.model(name) else {
            let known = Catalogue.models.map(\.name)
            throw reader.error(
                "unknown_model", Message(zh: "没有对象 '\(name)'", en: "there is no model '\(name)'"),
                at: reader.source.place(ofValue: name, inSetting: "on", from: reader.node.line),
                hint: .nearest(to: name, among: known))
        }
        return model.name
    }

    private static func per(_ reader: Reader) throws -> Scope.Per {
        guard let text = try reader.text("per") else { return .record }
        if text == "class" { return .run }
        if let kind = Period.Kind(rawValue: text), kind != .span { return .period(kind) }
        if let match = text.wholeMatch(of: /last (\d+)(y|m)/), let count = Int(match.1), count > 0, count < 1000 {
            return .last(match.2 == "y" ? .years(count) : .months(count))
        }
        let known = ["month", "quarter", "half", "year", "class", "last 5y"]
        throw reader.error(
            "unknown_period_kind", Message(zh: "没有周期 '\(text)'", en: "there is no period '\(text)'"),
            at: reader.source.place(ofValue: text, inSetting: "per", from: reader.node.line),
            hint: .nearest(to: text, among: known))
    }
}
