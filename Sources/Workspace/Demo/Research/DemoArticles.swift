import Ledger

extension DemoOutputs {
    /// The paper that printed four full pages.
    static let paper = "学习时报"

    /// 43 articles, each by two or by one. Twenty of them fill four pages of one paper, five to a page.
    static let articles: [DemoOutput] = {
        var made: [DemoOutput] = []
        for (year, pages, others) in [(2019, [(1001, 7, 22)], 8), (2020, [(1002, 4, 20), (1003, 9, 21)], 6), (2021, [(1004, 3, 22)], 9)] {
            let printed = pages.flatMap { number, month, day in
                (0..<5).map { place in
                    (date: DemoCalendar.day(year, month, day), number: number, theme: DemoProjects.themes[(number + place) % 4])
                }
            }
            let elsewhere = (0..<others).map { place in
                (date: DemoCalendar.day(year, 4 + place * 8 / (others - 1), 25), number: 0, theme: "")
            }
            // The rest of the roll takes its turn by the day, so that who came late writes late.
            let ordered = (printed + elsewhere).sorted { $0.date < $1.date }
            for (place, article) in ordered.enumerated() {
                let title = "理论文章\(year)之\(place + 1)(演示)"
                var output = DemoOutput(title: title, kind: "理论文章", authors: authors(place, of: ordered.count, on: article.date), date: article.date)
                output.theme = article.theme
                output.characters = 2_000 + place * 50
                if article.number > 0 {
                    (output.outlet, output.number, output.page, output.isFullPage) = (paper, "演示\(article.number)", "5", true)
                    if place == 0 { output.note = "演示媒体摘要转述(示例文字)" }
                } else {
                    output.outlet = "演示党建\(place % 3 + 1)"
                }
                made.append(output)
            }
        }
        return made
    }()

    /// Two neighbours on the roll. The last articles go to its end, where those stand who came last.
    private static func authors(_ place: Int, of count: Int, on day: Day) -> [DemoMember] {
        let roll = DemoOffice.members.filter { $0.isOnRolls(DemoCalendar.day(day.year, 12, 31)) && $0 != DemoPlan.ill }
        let first = place * (roll.count - 1) / (count - 1)
        let pair = first == roll.count - 1 ? [roll[first]] : [roll[first], roll[first + 1]]
        return pair.filter { $0.isOnRolls(day) }
    }
}
