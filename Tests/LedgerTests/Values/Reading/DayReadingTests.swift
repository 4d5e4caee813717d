import Ledger
import Testing

@Suite("Days as people write them")
struct DayReadingTests {
    @Test(
        "a day with its year",
        arguments: [
            ("2024-03-05", "2024-03-05"), ("2024/3/5", "2024-03-05"), ("2024.3.5", "2024-03-05"), ("2024.03", "2024-03"),
            ("202403", "2024-03"), ("20240305", "2024-03-05"),
            ("2024年3月5日", "2024-03-05"), ("2024年3月", "2024-03"), ("2024年", "2024"), ("2024", "2024"), ("２０２４年３月５日", "2024-03-05"),
            ("２０２４．３．５", "2024-03-05"),
            ("2024 年 3 月 5 日", "2024-03-05"), ("　2024-03-05　", "2024-03-05"), ("2024 - 03 - 05", "2024-03-05"), ("2024年3月5号", "2024-03-05"),
            ("2024年3月份", "2024-03"),
            ("2024年3月5", "2024-03-05"), ("二〇二四年三月五日", "2024-03-05"), ("二○二四年十二月三十一日", "2024-12-31"), ("2024-3", "2024-03"),
            ("2024/02/29", "2024-02-29"),
            ("\u{FEFF}2024-03-05", "2024-03-05"), ("2024-03-05T14:30:00Z", "2024-03-05"), ("2024-03-05 08:30:00.000", "2024-03-05"),
            ("2024年3月5日（星期二）", "2024-03-05"),
            ("2024.3.5 14:30-16:00", "2024-03-05"), ("2024年3月5日全天", "2024-03-05"),
        ])
    func withYear(text: String, day: String) {
        #expect(DayReading.read(text).map(\.description) == .success(day))
    }

    @Test(
        "a day whose year stands elsewhere",
        arguments: [
            ("3月5日", "2024-03-05"), ("3月", "2024-03"), ("3.5", "2024-03-05"), ("3/5", "2024-03-05"), ("三月五日下午", "2024-03-05"),
            ("2月29日", "2024-02-29"),
        ])
    func withoutYear(text: String, day: String) {
        #expect(DayReading.read(text, year: 2024).map(\.description) == .success(day))
    }

    @Test(
        "what is no day says why",
        arguments: [
            ("", DayReading.Fault.empty), ("　", .empty), ("/", .empty), ("——", .empty), ("无", .empty), ("长期", .openEnded),
            ("3月5日", .noYear(month: 3, day: 5)), ("3月", .noYear(month: 3, day: 0)),
            ("2月30日", .noYear(month: 2, day: 30)), ("2023年2月29日", .impossible("2023-02-29")), ("2024-13-05", .impossible("2024-13-05")),
            ("20241305", .impossible("2024-13-05")),
            ("2024-00", .impossible("2024-00")), ("2024-03-00", .impossible("2024-03-00")), ("202413", .impossible("2024-13")),
            ("24.3.5", .shortYear), ("24年3月5日", .shortYear), ("240305", .shortYear), ("5/3/2024", .yearLast),
            ("45356", .serialNumber(Day(ordinal: 19_787))), ("2024-03-05 25:00", .notADay), ("已入党", .notADay),
            ("2024年3月5日前", .notADay), ("5日", .notADay),
            ("12", .notADay), ("1234", .notADay), ("123456789012", .notADay), ("3月5日—7日", .noYear(month: 3, day: 5)),
            ("2024年3月5日—7日", .range), ("2024-03-05—2024-03-07", .range),
        ])
    func faults(text: String, fault: DayReading.Fault) {
        #expect(DayReading.read(text) == .failure(fault))
        let message = fault.message(about: text)
        #expect(!message.zh.isEmpty && !message.en.isEmpty)
    }

    @Test(
        "half, time and weekday stay apart",
        arguments: [
            ("2024年3月5日上午", HalfDay.Half.am, nil), ("2024-03-05下午", .pm, nil), ("2024-03-05 晚上", .evening, nil),
            ("2024-03-05 09:00", .am, nil), ("2024-03-05 14:30:15", .pm, nil),
            ("2024-03-05 19:00", .evening, nil), ("2024年3月5日（星期二）下午2点半", .pm, 2), ("2024年3月5日(二)", nil, 2), ("2024年3月5日 周日", nil, 7),
            ("2024年3月5日14时30分", .pm, nil),
            ("2024年3月5日下午（周二）", .pm, 2), ("2024-03-05", nil, nil), ("2024年3月5日（下午）", .pm, nil),
        ] as [(String, HalfDay.Half?, Int?)])
    func company(text: String, half: HalfDay.Half?, weekday: Int?) {
        switch DayReading.parse(text) {
        case .success(let reading):
            #expect(reading.half == half)
            #expect(reading.weekday == weekday)
        case .failure(let fault): Issue.record("\(text): \(fault)")
        }
    }

    @Test(
        "serial numbers are days where the caller says so",
        arguments: [
            ("45356", DayReading.Epoch.from1900, "2024-03-05"), ("1", .from1900, "1900-01-01"), ("59", .from1900, "1900-02-28"),
            ("61", .from1900, "1900-03-01"), ("43894", .from1904, "2024-03-05"),
            ("0", .from1904, "1904-01-01"), ("45356.6", .from1900, "2024-03-05"), ("202403", .from1900, "2024-03"),
            ("20240305", .from1900, "2024-03-05"), ("2024", .from1900, "2024"), ("2024.03", .from1900, "2024-03"),
            ("2024年3月5日", .from1900, "2024-03-05"),
        ])
    func serial(text: String, epoch: DayReading.Epoch, day: String) {
        #expect(DayReading.read(text, serial: epoch).map(\.description) == .success(day))
    }

    @Test("serial numbers that no day has are refused")
    func noSerial() {
        #expect(DayReading.day(serial: 60, epoch: .from1900) == nil)
        #expect(DayReading.day(serial: -1, epoch: .from1900) == nil)
        #expect(DayReading.day(serial: 1e9, epoch: .from1900) == nil)
        #expect(DayReading.day(serial: .nan, epoch: .from1904) == nil)
        #expect(DayReading.day(serial: 45356.4, epoch: .from1900)?.half == .am)
        #expect(DayReading.day(serial: 45356.6, epoch: .from1900)?.half == .pm)
        #expect(DayReading.day(serial: 45356.8, epoch: .from1900)?.half == .evening)
    }

    @Test(
        "ranges take what is left out from their first day",
        arguments: [
            ("3月5日—7日", "2024-03-05", "2024-03-07"), ("3月5-7日", "2024-03-05", "2024-03-07"), ("3月5日至4月2日", "2024-03-05", "2024-04-02"),
            ("2024.3.5-2024.3.7", "2024-03-05", "2024-03-07"),
            ("2024.3.5-3.7", "2024-03-05", "2024-03-07"), ("2024.3.5-7", "2024-03-05", "2024-03-07"),
            ("2024/3/5～3/7", "2024-03-05", "2024-03-07"), ("2024-03-05-2024-03-07", "2024-03-05", "2024-03-07"),
            ("2024-03-05..2024-03-07", "2024-03-05", "2024-03-07"), ("2024.3-2024.5", "2024-03", "2024-05"),
            ("2024.3-5", "2024-03", "2024-05"), ("2024年12月30日——1月2日", "2024-12-30", "2025-01-02"),
            ("2024年3月5日", "2024-03-05", "2024-03-05"), ("自2024年3月5日起", nil, nil), ("自2024年3月5日至7日止", "2024-03-05", "2024-03-07"),
            ("2021-2023", "2021", "2023"), ("2021—2023年", "2021", "2023"),
            ("3月5日上午—7日下午", "2024-03-05", "2024-03-07"), ("3月7日—5日", nil, nil), ("3月5日至今", nil, nil), ("3月5日—", nil, nil),
            ("2024-03-05 14:30-16:00", "2024-03-05", "2024-03-05"),
        ] as [(String, String?, String?)])
    func ranges(text: String, first: String?, last: String?) {
        let range = try? DayReading.readRange(text, year: 2024).get()
        #expect(range?.first.day.description == first)
        #expect(range?.last.day.description == last)
    }

    @Test("a range in the wrong order or without end says so")
    func rangeFaults() throws {
        let days = try (#require(Day("2024-03-07")), #require(Day("2024-03-05")))
        #expect(DayReading.readRange("3月7日—5日", year: 2024) == .failure(.reversed(days.0, days.1)))
        #expect(DayReading.readRange("2024年3月5日至今") == .failure(.openEnded))
        #expect(DayReading.readRange("3月5日—7日") == .failure(.noYear(month: 3, day: 5)))
        let halves = try DayReading.readRange("2024年3月5日上午—7日下午").get()
        #expect(halves.first.half == .am)
        #expect(halves.last.half == .pm)
        #expect(halves.period?.description == "2024-03-05..2024-03-07")
    }
}
