import Ledger
import LuaRuntime
import Rules

extension LuaStub {
    /// `verdicts`, and one of them.
    mutating func writeVerdicts() {
        lines += ["--- What a check says of a subject in a period. / 一条规则对一个对象在一个期间的结论。", "---@class zhibu.finding"]
        lines += VerdictField.allCases.map { "---@field \($0.rawValue) \(Self.type($0)) \($0.doc.en) / \($0.label.zh)" }
        lines += ["", "--- What is asked of verdicts. / 对结论的条件。", "---@class zhibu.conditions.verdict"]
        lines += VerdictField.allCases.map { "---@field \($0.rawValue) (\(Self.condition($0))|zhibu.test)? \($0.doc.en) / \($0.label.zh)" }
        lines.append("")
        add("---@alias zhibu.verdict_field \(Self.union(VerdictField.allCases.map(\.rawValue)))")
        lines += [
            "--- What all checks say. / 全部规则的结论。", "---@class zhibu.verdicts", "---@operator call: zhibu.finding", "---@operator len: integer",
            "verdicts = {}",
        ]
        for method in VerdictWords.signatures { write(method, as: "verdicts:\(method.name)", model: nil) }
        lines.append("")
    }

    private static func type(_ field: VerdictField) -> String {
        switch field {
        case .subject: "zhibu.record"
        case .period: "zhibu.period?"
        case .unit: "zhibu.unit?"
        case .missing, .found: "zhibu.values"
        case .actual, .target: "(zhibu.number|string)?"
        case .pending: "zhibu.day?"
        case .provisional, .excepted: "boolean"
        case .note: "string?"
        default: field.choices.map { union($0.map(\.en)) } ?? "string"
        }
    }

    private static func condition(_ field: VerdictField) -> String {
        switch field {
        case .subject: "string|zhibu.record|string[]"
        case .unit: "string|zhibu.unit|string[]"
        case .period: "string|zhibu.period"
        case .pending: "string|zhibu.period|zhibu.day"
        case .actual, .target: "zhibu.number|zhibu.number[]"
        case .provisional, .excepted: "boolean"
        case .verdict: "\(type(field))|(\(type(field)))[]|zhibu.verdict"
        default: field.choices == nil ? "string|string[]" : "\(type(field))|(\(type(field)))[]"
        }
    }
}
