import Ledger
import LuaRuntime
import Rules

/// `calendar "2026" { …, holidays = { "2026-01-01..2026-01-03" }, workdays = { … } }`: one announced year, by which working days are counted.
enum CalendarDeclaration {
    static let spec = WordSpec(
        "calendar", "The days off of one year, and the days of weekends that are worked in exchange.", zh: "放假安排", zhDoc: "一年的放假和调休安排。",
        entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "结果里显示的中文名称。"),
            SettingSpec(
                "holidays", .list, "Days off: days, and stretches as \"2026-10-01..2026-10-07\".", zh: "放假", zhDoc: "放假的日期，连续的写成 \"2026-10-01..2026-10-07\"。",
                required: true),
            SettingSpec("workdays", .list, "Days of weekends that are worked.", zh: "调休上班", zhDoc: "周末调休上班的日期。"),
            SettingSpec("source", .text, "Who announced it, and where it can be read.", zh: "来源", zhDoc: "谁公布的，在哪里可以查到。", required: true),
            SettingSpec(
                "certainty", .text, "read, secondary, memory or local.", zh: "确定程度", zhDoc: "read 读过原文，secondary 转述，memory 凭记忆，local 本单位。",
                choices: RegulationDeclaration.certainties),
        ], holds: ["case"],
        example: """
            calendar "2031" {
              "An invented year.", zh = "示例年放假安排", source = "示例", certainty = "local",
              holidays = { "2031-05-01..2031-05-05" }, workdays = { "2031-04-27" },
              case "over the days off" { expect { "2031-04-30", plus = 1, day = "2031-05-06" } },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> WorkCalendar.Year {
        let reader = try Reader(node, source, spec, plugin: plugin)
        _ = try reader.sentence()
        guard let year = node.id.flatMap({ Day($0) }), year.precision == .year else {
            throw reader.error(
                "bad_year", Message(zh: "calendar 的标识要是一个年份，不是 \"\(node.id ?? "")\"", en: "a calendar is named by its year, not '\(node.id ?? "")'"),
                hint: Message(zh: "例如 calendar \"2026\" { … }", en: "as calendar \"2026\" { … }"))
        }
        if let certainty = try reader.text("certainty"), !RegulationDeclaration.certainties.contains(certainty) {
            throw reader.unknownValue(certainty, of: "certainty", known: RegulationDeclaration.certainties)
        }
        let (holidays, workdays) = (try days("holidays", of: year, reader), try days("workdays", of: year, reader))
        if let both = holidays.intersection(workdays).min() {
            throw reader.error(
                "worked_holiday", Message(zh: "\(both) 既放假又上班", en: "\(both) is off and worked at once"),
                at: source.place(ofSetting: "workdays", from: node.line), hint: Message(zh: "从其中一列删去", en: "delete it from one of the two lists"))
        }
        if let weekday = workdays.filter({ $0.weekday <= 5 }).min() {
            throw reader.error(
                "weekday_worked", Message(zh: "\(weekday) 是周一至周五，本来就上班", en: "\(weekday) is no day of a weekend: it is worked anyway"),
                at: source.place(ofWord: weekday.description, from: node.line) ?? source.place(ofSetting: "workdays", from: node.line),
                hint: Message(zh: "workdays 只写调休上班的周六、周日", en: "workdays lists the Saturdays and Sundays that are worked"))
        }
        return WorkCalendar.Year(year.year, holidays: holidays, workdays: workdays, source: try reader.text("source") ?? "")
    }

    private static func days(_ setting: String, of year: Day, _ reader: Reader) throws -> Set<Day> {
        var days: Set<Day> = []
        for text in try reader.words(setting) ?? [] {
            let written = text.split(separator: "..", maxSplits: 1).map(String.init)
            if written.count == 2, let first = Day(written[0]), let last = Day(written[1]), first.precision == .day, last.precision == .day, last < first {
                throw reader.error(
                    "reversed", Message(zh: "\"\(text)\" 的末日在首日之前", en: "\"\(text)\" ends before it begins"),
                    at: reader.source.place(ofWord: text, from: reader.node.line),
                    hint: Message(zh: "写成 \"\(last)..\(first)\"", en: "write \"\(last)..\(first)\""))
            }
            guard let stretch = Day(text).map({ $0...$0 }) ?? Period(text).map({ $0.first...$0.last }), stretch.lowerBound.precision == .day else {
                throw reader.error(
                    "not_day", Message(zh: "\"\(text)\" 不是日期", en: "\"\(text)\" is no day"), at: reader.source.place(ofWord: text, from: reader.node.line),
                    hint: Message(zh: "写成 \"2026-10-01\" 或 \"2026-10-01..2026-10-07\"", en: "write \"2026-10-01\" or \"2026-10-01..2026-10-07\""))
            }
            guard stretch.lowerBound.year == year.year, stretch.upperBound.year == year.year else {
                throw reader.error(
                    "other_year", Message(zh: "\"\(text)\" 不在 \(year) 年", en: "\"\(text)\" does not lie in \(year)"),
                    at: reader.source.place(ofWord: text, from: reader.node.line),
                    hint: Message(zh: "每年写一个 calendar", en: "each year is a calendar of its own"))
            }
            for ordinal in stretch.lowerBound.ordinal...stretch.upperBound.ordinal { days.insert(Day(ordinal: ordinal)) }
        }
        return days
    }
}
