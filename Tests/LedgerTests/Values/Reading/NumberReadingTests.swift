import Ledger
import Testing

@Suite("Numbers as people write them")
struct NumberReadingTests {
    @Test(
        "the unit stays apart",
        arguments: [
            ("12次", "12", "次"), ("32学时", "32", "学时"), ("95.0%", "95", "%"), ("1,234.5", "1234.5", ""), ("１２．５", "12.5", ""),
            ("１，２３４", "1234", ""), ("９５％", "95", "%"), (" 12 次 ", "12", "次"),
            ("三次", "3", "次"), ("十二学时", "12", "学时"), ("两人", "2", "人"), ("半天", "0.5", "天"), ("1.5万元", "15000", "元"),
            ("¥1,234.50", "1234.5", ""), ("-3", "-3", ""), ("−3.5", "-3.5", ""), ("+3", "3", ""),
            ("12人次", "12", "人次"), ("0", "0", ""), ("2亿", "200000000", ""), ("1234567.89", "1234567.89", ""), ("32h", "32", "h"),
            ("一百零五人", "105", "人"), ("3个半天", "3", "个半天"),
        ])
    func units(text: String, value: String, unit: String) throws {
        let reading = try #require(try NumberReading.read(text).get())
        #expect(reading.value.description == value)
        #expect(reading.unit == unit)
        #expect(reading.exactness == .exact)
        #expect(!reading.isRounded)
    }

    @Test("nothing is not zero", arguments: ["", " ", "　", "-", "/", "—", "——", "无", "N/A"])
    func blank(text: String) {
        #expect(NumberReading.read(text) == .success(nil))
    }

    @Test(
        "lower bounds and estimates keep saying so",
        arguments: [
            ("30余万", "300000", NumberReading.Exactness.atLeast, ""), ("30万余字", "300000", .atLeast, "字"), ("100+", "100", .atLeast, ""),
            ("30多人", "30", .atLeast, "人"), ("十余次", "10", .atLeast, "次"),
            ("约30人", "30", .about, "人"), ("近100人", "100", .about, "人"),
        ])
    func exactness(text: String, value: String, exactness: NumberReading.Exactness, unit: String) throws {
        let expected = NumberReading(value: try #require(Hundredths(value)), unit: unit, exactness: exactness)
        #expect(NumberReading.read(text) == .success(expected))
    }

    @Test(
        "more than two places are rounded once and it is said",
        arguments: [
            ("0.125", "0.13"), ("0.124", "0.12"), ("-0.125", "-0.13"), ("20.499999", "20.5"), ("0.12345万", "1234.5"), ("0.1249999", "0.12"),
        ])
    func rounding(text: String, value: String) throws {
        let reading = try #require(try NumberReading.read(text).get())
        #expect(reading.value.description == value)
        #expect(reading.isRounded == !text.hasSuffix("万"))
    }

    @Test(
        "what is no number says why",
        arguments: [
            ("全部", NumberReading.Fault.notANumber), ("第3次", .notANumber), ("1,23", .grouping), ("12,34,567", .grouping),
            ("1,2345", .grouping), ("3.7E+17", .scientific), ("3-5次", .several), ("3、5", .several),
            ("12 15", .several), ("1.", .notANumber), ("12:30", .notANumber), ("99999999999999999999", .tooGreat),
            ("1234567890123456789012345", .tooGreat), ("12。", .notANumber), ("--3", .notANumber),
        ])
    func faults(text: String, fault: NumberReading.Fault) {
        #expect(NumberReading.read(text) == .failure(fault))
        let message = fault.message(about: text)
        #expect(message.zh.contains(text) && message.en.contains(text))
    }

    @Test("a foreign unit is named, with what is allowed")
    func foreignUnit() throws {
        let reading = try #require(try NumberReading.read("32学时").get())
        #expect(reading.value(in: ["学时", "小时"]) == .success(Hundredths(32)))
        let fault = NumberReading.Fault.foreignUnit("学时", allowed: ["次"])
        #expect(reading.value(in: ["次"]) == .failure(fault))
        #expect(fault.message(about: "32学时").zh == "“32学时”的单位“学时”不对，应为“次”")
        let bare = try #require(try NumberReading.read("32").get())
        #expect(bare.value(in: []) == .success(Hundredths(32)))
    }

    @Test(
        "yes and no in a cell",
        arguments: [
            ("是", true), ("有", true), ("√", true), ("✓", true), ("Y", true), ("否", false), ("无", false), ("×", false), ("没有", false),
            (" 是 ", true), ("", nil), ("也许", nil), ("Ｙ", true),
        ])
    func flags(text: String, flag: Bool?) {
        #expect(FlagReading.read(text) == flag)
    }
}
