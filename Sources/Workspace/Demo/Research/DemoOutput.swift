import Ledger

/// Something written in the department. All titles are invented.
struct DemoOutput {
    let title: String
    let kind: String
    var authors: [DemoMember] = []
    let date: Day
    var outlet = ""
    var number = ""
    var page = ""
    var isFullPage = false
    var characters: Int?
    var quoted = ""
    /// The title of the sitting that it came of.
    var sitting = ""
    var project = ""
    var theme = ""
    /// What others said of it.
    var note = ""
}

/// What was written in three years.
enum DemoOutputs {
    static let all: [DemoOutput] = (transcripts + [compendium] + reflections + articles + reports + forOthers + books).sorted { $0.date < $1.date }

    /// The characters of the transcripts of each sitting of 2019: 305,600 in all.
    static let transcriptCharacters = [38_200, 36_900, 41_300, 37_400, 39_800, 35_700, 40_100, 36_200]

    /// Of each sitting of 2019 what its three speakers said.
    static let transcripts: [DemoOutput] = DemoForum.sessions.filter { $0.day.year == 2019 }.flatMap { session in
        let whole = transcriptCharacters[session.place]
        let shares = [whole * 36 / 100, whole * 33 / 100]
        return zip(session.parts.report + session.parts.lecturer, shares + [whole - shares[0] - shares[1]]).enumerated().map { place, part in
            DemoOutput(
                title: "\(session.title)讲稿之\(["一", "二", "三"][place])(演示)", kind: "讲稿", authors: [part.0],
                date: session.day, characters: part.1, sitting: session.title)
        }
    }

    static let compendium = DemoOutput(
        title: "学习论坛成果汇编2019(演示)", kind: "成果汇编", date: DemoCalendar.day(2019, 12, 31), characters: 305_600, quoted: "30余万字")

    /// After 2019 those who reported write down what they learnt.
    static let reflections: [DemoOutput] = DemoForum.sessions.filter { $0.day.year > 2019 }.flatMap { session in
        session.parts.report.enumerated().map { place, author in
            DemoOutput(
                title: reflection(session.number, place), kind: "学习心得", authors: [author], date: session.day,
                characters: 1_800 + session.number * 10 + place, sitting: session.title)
        }
    }

    static func reflection(_ number: Int, _ place: Int = 0) -> String { "第\(number)次论坛学习体会之\(["一", "二", "三", "四"][place])(演示)" }

    /// The report of each part that has ended: 204,200 characters in all.
    static let reports: [DemoOutput] = {
        let characters = [18_600, 17_900, 19_200, 18_300, 18_800, 17_700, 19_500, 18_100, 18_400, 19_000, 18_700]
        return zip(DemoProjects.ends, characters).enumerated().map { place, ended in
            DemoOutput(
                title: report(place), kind: "研究报告", authors: DemoProjects.team(of: DemoProjects.parts[place]).filter { $0.isOnRolls(ended.0) },
                date: ended.0, characters: ended.1, project: DemoProjects.parts[place])
        }
    }()

    static func report(_ part: Int) -> String { DemoProjects.parts[part].replacing("(演示)", with: "报告(演示)") }

    private static let forOthers = [("研究报告", "教育成效考核研究报告(演示)"), ("办法汇编", "教育成效考核办法汇编(演示)")].map { kind, title in
        DemoOutput(
            title: title, kind: kind, authors: DemoProjects.team(of: DemoProjects.entrusted), date: DemoCalendar.day(2021, 9, 30),
            characters: kind == "研究报告" ? 26_400 : 15_800, project: DemoProjects.entrusted)
    }

    private static let books = [(2019, 0), (2020, 8), (2021, 16)].enumerated().map { place, book in
        DemoOutput(
            title: "学员管理工作丛书第\(place + 1)辑(演示)", kind: "著述", authors: Array(DemoOffice.members[book.1..<(book.1 + 3)]),
            date: DemoCalendar.day(book.0, 12, 20), outlet: "演示出版社", characters: 120_000 + place * 6_000)
    }
}
