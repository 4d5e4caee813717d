import Ledger
import Sheets

extension DemoOutputs {
    static var file: DemoFile { DemoFile(name: "成果清单.xlsx", sheets: DemoCalendar.years.map(list) + [chapters, reposts]) }

    private static func list(of year: Int) -> DemoSheet {
        DemoSheet(
            String(year), of: Output.schema.spec, title: "\(year)年成果清单",
            fields: [
                "title", "kind", "authors", "date", "outlet", "number", "page", "full_page", "characters", "quoted", "activity", "project",
                "theme", "unit", "note",
            ],
            rows: all.filter { $0.date.year == year }.map { output -> [Sheets.Cell] in
                let what: [Sheets.Cell] = [.text(output.title), .text(output.kind), .people(output.authors), .day(output.date)]
                let place = [output.outlet, output.number, output.page, output.isFullPage ? "是" : ""].map(Sheets.Cell.textOrBlank)
                let length: [Sheets.Cell] = [output.characters.map { .integer($0) } ?? .blank, .textOrBlank(output.quoted)]
                return what + place + length + [output.sitting, output.project, output.theme, DemoOffice.unit, output.note].map(Sheets.Cell.textOrBlank)
            })
    }

    /// The transcripts of 2019 bound in one book, in three sections.
    private static var chapters: DemoSheet {
        DemoSheet(
            "汇编目录", of: Chapter.schema.spec, title: compendium.title, fields: ["compendium", "section", "number", "part"],
            rows: transcripts.enumerated().map { place, part in
                let section = ["理论学习篇", "党性教育篇", "学员管理篇"][place * 3 / transcripts.count]
                return [.text(compendium.title), .text(section), .integer(place + 1), .text(part.title)]
            })
    }

    /// What stood in the paper was taken up the day after, as the headline.
    private static var reposts: DemoSheet {
        DemoSheet(
            "转载推送", of: Repost.schema.spec, fields: ["output", "channel", "position", "date"],
            rows: articles.filter { $0.outlet == paper }.map { article in
                [.text(article.title), .text("公众号(演示)"), .text("头条"), .day(DemoCalendar.after(article.date, days: 1))]
            })
    }
}
