import Ledger
import Sheets

/// Party-spirit education at each stage of a class, and what trainees wrote.
enum DemoSpirit {
    /// The classes whose trainees' analyses are kept.
    static let collected = [118, 119]

    static var file: DemoFile { DemoFile(name: "党性教育.xlsx", sheets: [stages, essays]) }

    private static var stages: DemoSheet {
        let last = DemoCalendar.day(2021, 12, 31)
        return DemoSheet(
            "党性教育环节", of: Stage.schema.spec, fields: ["class", "stage", "title", "date"],
            rows: (DemoClass.all + DemoClass.later).flatMap { each -> [[Sheets.Cell]] in
                let middle = DemoCalendar.after(each.starts, days: (each.ends.ordinal - each.starts.ordinal) / 2)
                let stages = [("入学教育", "党性教育第一课", each.starts), ("过程教育", "党性分析交流", middle), ("结业总结", "党性锻炼总结", each.ends)]
                // What was still to come when the three years ended nobody could write down.
                return stages.filter { each.number != DemoClass.running || $0.2 <= last }.map { stage, title, day in
                    [.text(each.name), .text(stage), .text("\(title)(演示)"), .day(day)]
                }
            })
    }

    private static var essays: DemoSheet {
        DemoSheet(
            "学员成果", of: Essay.schema.spec, fields: ["class", "trainee", "kind", "title", "date", "characters", "own_work"],
            rows: collected.flatMap { number -> [[Sheets.Cell]] in
                let each = DemoClass.all[number - 1]
                return each.trainees.map { trainee -> [Sheets.Cell] in
                    let who = [each.name, trainee.name, "党性分析", "党性分析材料(演示)"].map(Sheets.Cell.text)
                    return who + [.day(DemoCalendar.after(each.ends, days: -3)), .integer(2_000 + trainee.number * 7), .text("是")]
                }
            })
    }
}
