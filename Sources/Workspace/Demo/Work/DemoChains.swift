import Ledger
import Sheets

/// What followed from what: seven questions that the work set, five of which came back to it as a measure.
enum DemoChains {
    struct Chain {
        let topic: String
        let raised: Day
        let source: String
        let owner: DemoMember
        /// As a sheet names the sitting.
        let sitting: String
        /// Empty where the chain breaks before it, as the others below.
        var output = ""
        var project = ""
        var result = ""
        var adoption = ""
        var adopted: Day?
        /// The topic that the measure raised.
        var raises = ""
    }

    static func topic(_ number: Int) -> String { "工作题目\(["一", "二", "三", "四", "五", "六", "七"][number])(演示)" }

    static let all: [Chain] = {
        let sources = ["学员管理例会", "结业座谈会", "组织员值班记录", "学员意见簿", "班次总结", "考勤汇总", "请假审批"]
        let raised = [(1, 4), (2, 1), (3, 1), (4, 6), (5, 6)].map { DemoCalendar.day(2021, $0, $1) }
        var chains = raised.enumerated().map { place, day in
            let (session, part) = (session(after: day), place + 4)
            return Chain(
                topic: topic(place), raised: day, source: sources[place], owner: DemoOffice.members[place], sitting: session.title,
                output: DemoOutputs.reflection(session.number), project: DemoProjects.parts[part], result: DemoOutputs.report(part),
                adoption: "管理举措\(["一", "二", "三", "四", "五"][place])(演示)", adopted: DemoCalendar.after(DemoProjects.ends[part], days: 21))
        }
        // The first measure raised the sixth question, the fifth brought the first one up again.
        chains[0].raises = topic(5)
        chains[4].raises = topic(0)
        // It was talked of on a theme day, and nobody wrote anything down.
        let themeDay = DemoMeetings.themeDay(2021, 9)
        let afterStudy = Chain(
            topic: topic(5), raised: DemoCalendar.day(2021, 8, 30), source: sources[5], owner: DemoOffice.members[5],
            sitting: "\(themeDay.day) \(themeDay.title)")
        // The part that took it up still runs.
        let (raisedLast, last) = (DemoCalendar.day(2021, 6, 7), session(after: DemoCalendar.day(2021, 6, 7)))
        let afterResearch = Chain(
            topic: topic(6), raised: raisedLast, source: sources[6], owner: DemoOffice.members[6], sitting: last.title,
            output: DemoOutputs.reflection(last.number), project: DemoProjects.parts[11])
        return chains + [afterStudy, afterResearch]
    }()

    private static func session(after day: Day) -> DemoForum.Session { DemoForum.sessions.first { $0.day > day }! }

    static var file: DemoFile { DemoFile(name: "议题与贯通.xlsx", sheets: [documents, topics, adoptions, links]) }

    private static func document(_ place: Int) -> (title: String, day: Day) {
        ("重要讲话\(["一", "二", "三", "四", "五", "六", "七"][place])(演示)", DemoCalendar.after(all[place].raised, days: -20))
    }

    private static var documents: DemoSheet {
        DemoSheet(
            "材料", of: EvidenceDocument.schema.spec, fields: ["title", "kind", "date", "source", "unit", "text"],
            rows: all.indices.map { place in
                let document = document(place)
                return [.text(document.title), .text("讲话"), .day(document.day), .text("演示来源"), .text(DemoOffice.unit), .blank]
            } + [
                [
                    .text("支部文化(演示)"), .text("支部文化"), .day(DemoCalendar.day(2021, 1, 4)), .blank, .text(DemoOffice.unit),
                    .text("坚定、奉献、包容、共治(示例文字)"),
                ]
            ])
    }

    /// The seminar of November went through all seven: two stayed open, as their chains had broken.
    private static var topics: DemoSheet {
        DemoSheet(
            "议题", of: Topic.schema.spec, fields: ["title", "source", "date", "follows", "activity", "owner", "unit", "status", "answer"],
            rows: all.enumerated().map { place, chain -> [Sheets.Cell] in
                let isClosed = !chain.adoption.isEmpty
                let sitting = DemoSeminar.sittings[place % DemoSeminar.sittings.count]
                let texts = [
                    document(place).title, "\(sitting.day) \(sitting.title)", chain.owner.shown, DemoOffice.unit, isClosed ? "已解决" : "待解决",
                    isClosed ? "已形成举措(演示)" : "",
                ]
                return [.text(chain.topic), .text(chain.source), .day(chain.raised)] + texts.map(Sheets.Cell.textOrBlank)
            })
    }

    private static var adoptions: DemoSheet {
        DemoSheet(
            "采纳举措", of: Adoption.schema.spec, fields: ["title", "date", "adopter", "output", "unit"],
            rows: all.filter { !$0.adoption.isEmpty }.map { chain in
                [.text(chain.adoption), .day(chain.adopted), .text("进修部(演示)"), .text(chain.result), .text(DemoOffice.unit)]
            })
    }

    private static var links: DemoSheet {
        DemoSheet(
            "贯通链条", of: Link.schema.spec, fields: ["topic", "activity", "output", "project", "result", "adoption", "raises"],
            rows: all.map { chain in
                [chain.topic, chain.sitting, chain.output, chain.project, chain.result, chain.adoption, chain.raises].map(Sheets.Cell.textOrBlank)
            })
    }
}
