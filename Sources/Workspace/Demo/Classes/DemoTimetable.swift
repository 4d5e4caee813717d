import Ledger
import Sheets

/// The timetables of two classes: every hour of the class stands on it.
enum DemoTimetable {
    static let kept = [118, 119]
    /// Hours of a half-day.
    private static let hours = 4

    static var file: DemoFile {
        DemoFile(name: "课程表.xlsx", sheets: kept.map { sheet(of: DemoClass.all[$0 - 1]) })
    }

    private static func sheet(of each: DemoClass) -> DemoSheet {
        let halves = halfDays(of: each)
        let forms = ["专题讲授", "案例教学", "访谈式教学", "体验式教学", "组织员论坛"]
        return DemoSheet(
            each.name, of: ClassSession.schema.spec, title: "\(each.name)课程表",
            fields: ["date", "half", "topic", "teacher", "category", "form", "hours"],
            rows: halves.enumerated().map { place, half -> [Sheets.Cell] in
                // Of ten half-days three are on Party spirit and six on theory.
                let category = place % 10 < 3 ? "党性教育" : place % 10 < 9 ? "理论教育" : "其他"
                let texts = [half.part, "课程专题\(place + 1)(演示)", "演示教员\(place % 7 + 1)", category, forms[place % forms.count]]
                return [.day(half.day)] + texts.map(Sheets.Cell.text) + [.integer(hours)]
            })
    }

    /// The first half-days of the class that are neither holiday nor weekend, as many as its hours fill.
    private static func halfDays(of each: DemoClass) -> [(day: Day, part: String)] {
        let days = (0...(each.ends.ordinal - each.starts.ordinal)).map { DemoCalendar.after(each.starts, days: $0) }
        let open = days.filter { $0.weekday <= 5 && !DemoCalendar.isHoliday($0) }
        return Array(open.flatMap { [($0, "上午"), ($0, "下午")] }.prefix(each.hours / hours))
    }
}
