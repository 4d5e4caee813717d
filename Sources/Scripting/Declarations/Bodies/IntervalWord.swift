import Ledger
import LuaRuntime
import Rules

/// `interval { from = event, to = event, test }`.
enum IntervalWord: BodyWord {
    static let spec = WordSpec(
        "interval", "So much time lies between two events.", zh: "间隔",
        settings: [
            SettingSpec("from", .text, "What it is counted from: a step, or a field of a day; its own day is not counted.", zh: "起算", required: true),
            SettingSpec("to", .text, "What it is counted to; by the rule of its day it is judged.", zh: "截止", required: true),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let limit = try limit(reader)
        if case .test(let test) = limit, test.kind != .span {
            throw reader.error(
                "not_span", Message(zh: "interval 的界限是时长", en: "the limit of an interval is a span of time"),
                hint: Message(zh: "例如 at_least(months(12))", en: "as at_least(months(12))"))
        }
        return IntervalBody(
            from: try context.event(try reader.text("from") ?? "", reader), to: try context.event(try reader.text("to") ?? "", reader), limit: limit)
    }

    private static func limit(_ reader: Reader) throws -> Limit {
        guard let value = reader.node.settings.entries.first else {
            throw reader.error(
                "missing_limit", Message(zh: "interval 缺少界限", en: "interval lacks its limit"),
                hint: Message(zh: "例如 at_least(months(12)) 或 rule.time", en: "as at_least(months(12)) or rule.time"))
        }
        return try reader.limit(value, "interval")
    }
}
