import Testing

@testable import Sheets

@Suite("Number formats and serial days")
struct NumberFormatTests {
    @Test(
        "format codes of numbers are no dates",
        arguments: [
            "General", "0", "#,##0.00", "0.00E+00", "0.0e-0", "@", "0\"d\"", "[Red]0;[Blue]-0", "\"年\"0", "￥#,##0", "0%", "# ?/?", "\\d0",
            "_d0",
            "#,##0.00_);[Red](#,##0.00)", "[DBNum1][$-804]General", "", "[>100]0\"名\";0", "General\"学时\"", "[",
        ])
    func numbers(code: String) { #expect(NumberFormat(code: code) == .number) }

    @Test(
        "format codes of days, Chinese ones included, tell which parts they show",
        arguments: [
            ("yyyy-mm-dd", .wholeDay), ("yyyy\"年\"m\"月\"d\"日\"", .wholeDay), ("yyyy年m月d日", .wholeDay), ("yyyy\\年m\\月d\\日;@", .wholeDay),
            ("[$-804]yyyy\"年\"m\"月\"", [.year, .month]), ("m\"月\"d\"日\"", [.month, .day]),
            ("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", .wholeDay),
            ("yyyy/m/d h:mm", [.wholeDay, .time]), ("m/d/yy h:mm:ss AM/PM", [.wholeDay, .time]), ("[$-404]e/m/d", .wholeDay),
            ("yyyy", .year), ("mmm", .month), ("aaaa", .wholeDay), ("dddd", .wholeDay),
            ("yyyy\"-\"mm\"-\"dd\\ hh:mm:ss", [.wholeDay, .time]),
            ("上午/下午h\"时\"mm\"分\" yyyy/m/d", [.wholeDay, .time]),
        ] as [(String, CellDay.Parts)])
    func days(code: String, parts: CellDay.Parts) { #expect(NumberFormat(code: code) == .day(parts)) }

    @Test(
        "minutes are told from months by their neighbours",
        arguments: ["h:mm", "mm:ss", "hh:mm:ss.000", "上午/下午h\"时\"mm\"分\"", "h:mm AM/PM", "mm:ss.0"])
    func times(code: String) { #expect(NumberFormat(code: code) == .timeOfDay) }

    @Test("brackets make a length of time", arguments: ["[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[H]:MM"])
    func elapsed(code: String) { #expect(NumberFormat(code: code) == .elapsed) }

    @Test(
        "formats by number, those of Chinese Excel included",
        arguments: [
            (0, .number), (14, .day(.wholeDay)), (17, .day([.year, .month])), (20, .timeOfDay), (22, .day([.wholeDay, .time])),
            (31, .day(.wholeDay)),
            (32, .timeOfDay), (46, .elapsed), (49, .number), (57, .day([.year, .month])), (58, .day([.month, .day])), (59, nil), (164, nil),
        ] as [(Int, NumberFormat?)])
    func builtIn(id: Int, format: NumberFormat?) { #expect(NumberFormat(builtIn: id) == format) }

    private func serial(_ value: Double, _ format: NumberFormat = .day(.wholeDay), from1904: Bool = false) -> String? {
        SerialDate(from1904: from1904).cell(value, format)?.plainText
    }

    @Test(
        "serial days since 1900, with the leap day that never was",
        arguments: [
            (1, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-28"), (61, "1900-03-01"), (36_526, "2000-01-01"), (45_356, "2024-03-05"),
            (45_351, "2024-02-29"), (2_958_465, "9999-12-31"), (2_958_466, nil), (-1, nil), (0, nil), (.nan, nil), (.infinity, nil),
            (1e300, nil),
        ] as [(Double, String?)])
    func since1900(value: Double, expected: String?) { #expect(serial(value) == expected) }

    @Test("serial days since 1904", arguments: [(0, "1904-01-01"), (1, "1904-01-02"), (43_894, "2024-03-05")] as [(Double, String)])
    func since1904(value: Double, expected: String) { #expect(serial(value, from1904: true) == expected) }

    @Test("times are rounded to the millisecond and keep what the cell holds beside what it shows")
    func times() {
        #expect(serial(0.6041666666666666, .timeOfDay) == "14:30")
        #expect(serial(45_356.604166666664, .day([.wholeDay, .time])) == "2024-03-05 14:30")
        #expect(serial(45_356.604166666664) == "2024-03-05 14:30")
        #expect(serial(45_356, .day([.wholeDay, .time])) == "2024-03-05 00:00")
        #expect(serial(45_356.5, .timeOfDay) == "2024-03-05 12:00")
        #expect(serial(1.5, .elapsed) == "36:00")
        #expect(serial(0.999999999999, .timeOfDay) == "1900-01-01 00:00")
        #expect(serial(0.25) == "06:00")
    }

    @Test("every day from 1900 on comes back from its number")
    func roundTrip() {
        let first = Gregorian.number(year: 1900, month: 1, day: 1)
        var expected = (year: 1900, month: 1, day: 1)
        for number in first..<(first + 400 * 366) {
            let day = Gregorian.day(number)
            #expect(day == expected)
            #expect(Gregorian.number(year: day.year, month: day.month, day: day.day) == number)
            guard day == expected else { return }
            expected.day += 1
            if expected.day > Gregorian.length(ofMonth: expected.month, year: expected.year) {
                expected = (expected.year, expected.month + 1, 1)
            }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
    }

    @Test(
        "days as ISO text",
        arguments: [
            ("2021-01-01", "2021-01-01"), ("2021-01-01T10:10:10Z", "2021-01-01 10:10:10"), ("10:10:10.5", "10:10:10.500"),
            ("2021-13-01", nil),
            ("2021-01-01T25:00:00", nil), ("x", nil), ("", nil), ("2021-01-01T", nil),
        ] as [(String, String?)])
    func iso(text: String, expected: String?) { #expect(ISODate.cell(text)?.plainText == expected) }
}
