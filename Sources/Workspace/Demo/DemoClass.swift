import Ledger

/// A class of trainees: 132 in three years, of ten of which the roll itself is kept.
struct DemoClass {
    let number: Int
    let kind: String
    let starts: Day
    let ends: Day
    let hours: Int
    /// Trainees at the opening.
    var headcount = 0
    var trainees: [DemoTrainee] = []
    var keepsIncidents = true

    var name: String { "第\(number)期" }
    var title: String { "\(name)\(kind)(演示)" }

    /// A seventh of the hours, rounded down to hundredths.
    var allowance: Hundredths { Hundredths(raw: Int64(hours) * 100 / 7) }

    /// The classes of which the roll is kept.
    static let rolled = Array(118...126) + [132]
    /// The class whose register of incidents nobody confirms.
    static let withoutRegister = 121
    static let atTheLimit = 118
    static let approvedTooLow = 119
    /// It still runs when the year ends.
    static let running = 132
    static let times = 10_036
    /// The class that has a temporary branch of its own.
    static var withBranch: DemoClass { all[121] }

    static let all: [DemoClass] = {
        var random = SplitMix64(seed: 20_211_231)
        var classes = DemoCalendar.years.flatMap { year in (0..<44).map { plan(year, $0) } }
        var names = DemoTrainee.Names()
        for index in classes.indices where rolled.contains(classes[index].number) {
            classes[index].trainees = (1...random.number(in: 12...18)).map { DemoTrainee(number: $0, name: names.next(), &random) }
            classes[index].headcount = classes[index].trainees.count
        }
        // The other classes share what is left of the person-times.
        let open = classes.indices.filter { classes[$0].trainees.isEmpty }
        var rest = times - classes.reduce(0) { $0 + $1.headcount }
        for (place, index) in open.enumerated() {
            let share = rest / (open.count - place)
            classes[index].headcount = place == open.count - 1 ? rest : share + random.number(in: -12...12)
            rest -= classes[index].headcount
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
        var made = DemoClass(number: number, kind: kind, starts: starts, ends: DemoCalendar.after(starts, days: days - 1), hours: hours)
        made.keepsIncidents = number != withoutRegister
        return made
    }
}

/// A person in a class. The names are invented words, and none is that of a member.
struct DemoTrainee: Hashable {
    let number: Int
    let name: String
    let employer: String
    let group: String

    init(number: Int, name: String, _ random: inout SplitMix64) {
        self.number = number
        self.name = name
        employer = "演示\(random.pick(["一", "二", "三", "四", "五"]))局\(random.pick(["副处长", "处长", "主任科员"]))"
        group = "第\(["一", "二", "三"][(number - 1) % 3])组"
    }

    /// Names in turn, each once.
    struct Names {
        private static let surnames = Array("李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许")
        private static let words = ["示例", "样本", "合成", "虚构", "仿真", "演示", "测试", "范例", "假定", "占位", "试样", "样例"]
        private var place = 0

        mutating func next() -> String {
            while true {
                // Each round of the surnames takes the words one further, so that no pair comes twice.
                let (round, surname) = place.quotientAndRemainder(dividingBy: Self.surnames.count)
                let name = String(Self.surnames[surname]) + Self.words[(surname + round) % Self.words.count]
                place += 1
                if !DemoOffice.members.contains(where: { $0.name == name }) { return name }
            }
        }
    }
}
