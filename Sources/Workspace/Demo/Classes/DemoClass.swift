import Ledger

/// A class of trainees: 132 in three years with their rolls, and three of a smaller year after them.
struct DemoClass {
    let number: Int
    let year: Int
    let kind: String
    let starts: Day
    let ends: Day
    let hours: Int
    var trainees: [DemoTrainee] = []
    var keepsIncidents = true

    var name: String { "第\(number)期" }
    var title: String { "\(name)\(kind)(演示)" }

    /// A seventh of the hours, rounded down to hundredths.
    var allowance: Hundredths { Hundredths(raw: Int64(hours) * 100 / 7) }

    /// The class of the smaller year whose register of incidents nobody confirms.
    static let withoutRegister = 135
    static let atTheLimit = 118
    static let approvedTooLow = 119
    /// It still runs when the year ends.
    static let running = 132
    /// Trainees of the three years, each counted in each class.
    static let times = 10_036
    /// The class that has a temporary branch of its own.
    static var withBranch: DemoClass { all[121] }

    /// The classes of the three years.
    static let all: [DemoClass] = Array(withLater.prefix(132))
    /// The classes of the year after, which is smaller.
    static let later: [DemoClass] = Array(withLater.dropFirst(132))

    private static let withLater: [DemoClass] = {
        var random = SplitMix64(seed: 20_211_231)
        var people = DemoPerson.Source()
        var classes = DemoCalendar.years.flatMap { year in (0..<44).map { plan(year, $0) } }
        var rest = times
        for index in classes.indices {
            let open = classes.count - index
            let share = open == 1 ? rest : rest / open + random.number(in: -12...12)
            classes[index].trainees = people.trainees(share, returning: 8, &random)
            rest -= share
        }
        for place in 0..<3 {
            var made = plan(2022, place)
            made.trainees = people.trainees(12, returning: 0, &random)
            classes.append(made)
        }
        return classes
    }()

    /// A class begins on each Monday from February to early December, or when the holidays are over.
    private static func plan(_ year: Int, _ place: Int) -> DemoClass {
        let number = (year - 2019) * 44 + place + 1
        let starts = DemoCalendar.onceOpen(DemoCalendar.after(DemoCalendar.nth(1, weekday: 1, 2, of: year), days: place * 7))
        var (kind, days, hours) = [("进修班", 54, 280), ("培训班", 12, 72), ("专题班", 5, 40)][place % 3]
        if place > 38, kind == "进修班" { (kind, days, hours) = ("培训班", 12, 72) }
        switch number {
        case atTheLimit: (kind, days, hours) = ("进修班", 47, 140)
        case approvedTooLow: (kind, days, hours) = ("进修班", 54, 280)
        // One runs across the New Year before, one still runs on the last day.
        case 88: (kind, days, hours) = ("进修班", 40, 200)
        case running: (kind, days, hours) = ("进修班", 54, 200)
        default: break
        }
        var made = DemoClass(
            number: number, year: year, kind: kind, starts: starts, ends: DemoCalendar.after(starts, days: days - 1), hours: hours)
        made.keepsIncidents = number != withoutRegister
        return made
    }
}
