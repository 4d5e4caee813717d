import Ledger
import Testing

@Suite("When something is due")
struct ScheduleTests {
    private static func day(_ text: String) -> Day { Day(text)! }

    @Test(
        "the latest due day on or before a day, and the next one after it",
        arguments: [
            // A day of the month.
            (Period.Kind.month, 5, "2021-03-04", "2021-02-05", "2021-03-05"), (.month, 5, "2021-03-05", "2021-03-05", "2021-04-05"),
            (.month, 5, "2021-01-01", "2020-12-05", "2021-01-05"), (.month, 28, "2021-02-28", "2021-02-28", "2021-03-28"),
            // Month ends, in leap years too.
            (.month, -1, "2021-02-27", "2021-01-31", "2021-02-28"), (.month, -1, "2021-02-28", "2021-02-28", "2021-03-31"),
            (.month, -1, "2020-02-28", "2020-01-31", "2020-02-29"), (.month, -1, "2020-02-29", "2020-02-29", "2020-03-31"),
            (.month, -1, "2021-04-30", "2021-04-30", "2021-05-31"), (.month, -28, "2021-02-01", "2021-02-01", "2021-03-04"),
            (.month, -28, "2020-02-01", "2020-01-04", "2020-02-02"),
            // Quarters and halves.
            (.quarter, 5, "2021-10-04", "2021-07-05", "2021-10-05"), (.quarter, -1, "2021-12-31", "2021-12-31", "2022-03-31"),
            (.quarter, 60, "2020-03-01", "2020-02-29", "2020-05-30"), (.quarter, 60, "2021-03-01", "2021-03-01", "2021-05-30"),
            (.half, 1, "2021-06-30", "2021-01-01", "2021-07-01"), (.half, -181, "2021-01-01", "2021-01-01", "2021-07-04"),
            // The turn of the year, and the sixtieth day.
            (.year, -15, "2021-12-16", "2020-12-17", "2021-12-17"), (.year, -15, "2021-12-31", "2021-12-17", "2022-12-17"),
            (.year, 1, "2021-12-31", "2021-01-01", "2022-01-01"), (.year, 60, "2020-02-29", "2020-02-29", "2021-03-01"),
            (.year, 60, "2021-02-28", "2020-02-29", "2021-03-01"), (.year, -365, "2020-01-01", "2019-01-01", "2020-01-02"),
        ])
    func due(kind: Period.Kind, number: Int, asked: String, latest: String, next: String) throws {
        let schedule = try #require(Schedule(every: kind, day: number))
        #expect(schedule.latest(onOrBefore: Self.day(asked)) == Self.day(latest))
        #expect(schedule.next(after: Self.day(asked)) == Self.day(next))
    }

    @Test("over ten years each day's latest is the next of the day before it or earlier, and none is passed over")
    func none() throws {
        for (kind, number) in [(Period.Kind.month, 5), (.month, -1), (.quarter, 90), (.half, -181), (.year, 365), (.year, -1)] {
            let schedule = try #require(Schedule(every: kind, day: number))
            var day = Self.day("2019-01-01")
            while day < Self.day("2029-01-01") {
                let latest = schedule.latest(onOrBefore: day)
                #expect(latest <= day && schedule.next(after: day) > day)
                #expect(schedule.next(after: latest.adding(.days(-1))) == latest)
                #expect(schedule.latest(onOrBefore: schedule.next(after: day)) == schedule.next(after: day))
                day = day.adding(.days(1))
            }
        }
    }
}
