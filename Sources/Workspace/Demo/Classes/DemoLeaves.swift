import Ledger

/// The leaves of the trainees: within a seventh and approved by whom they should be, but for the planned gaps.
struct DemoLeave {
    let trainingClass: DemoClass
    let trainee: DemoTrainee
    let from: Day
    let through: Day
    /// In halves.
    let days: Hundredths
    let hours: Hundredths
    let kind: String
    let approver: String

    static let hoursOfDay = 8

    /// As results show it.
    var title: String { "\(trainee.name) · \(trainingClass.name) · \(from)" }

    static let all: [DemoLeave] = {
        var random = SplitMix64(seed: 1_000_007)
        return DemoClass.all.flatMap { group in
            group.trainees.flatMap { planned(group, $0) ?? ordinary(group, $0, &random) }
        }
    }()

    /// Who passes the limit by half an hour, and who keeps it to the hour: both of 140 hours.
    static var overTheLimit: DemoTrainee { trainee(DemoClass.atTheLimit, 2) }
    static var atTheLimit: DemoTrainee { trainee(DemoClass.atTheLimit, 1) }
    /// Three days, which the organiser may not approve.
    static var tooLow: DemoLeave { all.first { $0.trainingClass.number == DemoClass.approvedTooLow && $0.trainee.number == 3 }! }
    /// Within the limit so far, and on the way over it.
    static var onTheWay: DemoTrainee { trainee(DemoClass.running, 4) }

    static func trainee(_ number: Int, _ place: Int) -> DemoTrainee { DemoClass.all[number - 1].trainees[place - 1] }

    private static func planned(_ group: DemoClass, _ trainee: DemoTrainee) -> [DemoLeave]? {
        func leave(_ start: Int, _ days: String, _ hours: String, _ approver: String) -> DemoLeave {
            let days = Hundredths(days)!
            let from = DemoCalendar.after(group.starts, days: start)
            let last = DemoCalendar.after(from, days: Int(days.raw + 99) / 100 - 1)
            return DemoLeave(
                trainingClass: group, trainee: trainee, from: from, through: last, days: days, hours: Hundredths(hours)!, kind: "事假",
                approver: approver)
        }
        switch (group.number, trainee.number) {
        case (DemoClass.atTheLimit, 1): return [leave(1, "1.5", "12", "组织员"), leave(15, "1", "8", "组织员")]
        case (DemoClass.atTheLimit, 2): return [leave(2, "1.5", "12", "组织员"), leave(22, "1", "8.5", "组织员")]
        case (DemoClass.approvedTooLow, 3): return [leave(8, "3", "24", "组织员")]
        case (DemoClass.running, 4): return [leave(7, "2.5", "20", "部主任")]
        default: return nil
        }
    }

    /// A few take a leave that fits the class.
    private static func ordinary(_ group: DemoClass, _ trainee: DemoTrainee, _ random: inout SplitMix64) -> [DemoLeave] {
        guard random.happens(8) else { return [] }
        let halves = random.number(in: 1...6)
        let days = (halves + 1) / 2
        // Within one week, so that no weekend is counted.
        let monday = DemoCalendar.after(group.starts, days: (8 - group.starts.weekday) % 7)
        let from = DemoCalendar.after(monday, days: random.number(in: 0...1) * 7 + random.number(in: 0...(5 - days)))
        let through = DemoCalendar.after(from, days: days - 1)
        let hours = Hundredths(halves * hoursOfDay / 2)
        // A short class allows no more than it has.
        guard hours <= group.allowance, through <= group.ends, !DemoCalendar.isHoliday(from), !DemoCalendar.isHoliday(through) else {
            return []
        }
        return [
            DemoLeave(
                trainingClass: group, trainee: trainee, from: from, through: through,
                days: Hundredths(raw: Int64(halves) * 50), hours: hours, kind: random.pick(["病假", "事假", "公假"]),
                approver: halves <= 4 ? "组织员" : "部主任")
        ]
    }
}
