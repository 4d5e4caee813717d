import Ledger
import Testing

@Suite("Exact numbers")
struct NumberTests {
    @Test(
        "hundredths print without trailing zeros",
        arguments: [
            ("20", "20", Int64(2000)), ("20.50", "20.5", 2050), ("-3", "-3", -300), ("0.05", "0.05", 5), ("-0.5", "-0.5", -50),
            ("007.10", "7.1", 710), ("0", "0", 0), ("-0", "0", 0),
            ("92233720368547758.07", "92233720368547758.07", .max), ("-92233720368547758.08", "-92233720368547758.08", .min),
        ])
    func hundredths(text: String, description: String, raw: Int64) throws {
        let number = try #require(Hundredths(text))
        #expect(number.raw == raw)
        #expect(number.description == description)
        #expect(Hundredths(description) == number)
    }

    @Test(
        "what is no number of two places is refused",
        arguments: [
            "0.005", "1.", ".5", "", "-", "1,000", "1e3", "+1", " 1", "１", "92233720368547758.08", "99999999999999999999", "1.2.3", "--1",
        ])
    func noHundredths(text: String) {
        #expect(Hundredths(text) == nil)
    }

    @Test(
        "fractions are read in lowest terms",
        arguments: [
            ("1/7", "1/7"), ("2/14", "1/7"), ("0.8", "4/5"), ("20%", "1/5"), ("3", "3"), ("-3/6", "-1/2"), ("20.5", "20.5"),
            ("41/2", "20.5"), ("0.5%", "1/200"), ("10/3", "10/3"),
            ("0/5", "0"), ("-1.25", "-1.25"), ("-9223372036854775808", "-9223372036854775808"), ("120%", "1.2"),
        ])
    func fractions(text: String, description: String) throws {
        let fraction = try #require(Fraction(text))
        #expect(fraction.description == description)
        #expect(Fraction(description) == fraction)
        #expect(fraction.denominator > 0)
    }

    @Test(
        "what is no fraction is refused",
        arguments: ["1/0", "1/-7", "1/", "/7", "1.5/2", "%", "半", "", "0.0000000000000000001", "9223372036854775808"])
    func noFraction(text: String) {
        #expect(Fraction(text) == nil)
    }

    @Test("fractions reckon exactly and say when a result does not fit")
    func arithmetic() throws {
        let third = try #require(Fraction(1, 3))
        let seventh = try #require(Fraction(1, 7))
        #expect(third.adding(seventh) == Fraction(10, 21))
        #expect(third.subtracting(seventh) == Fraction(4, 21))
        #expect(third.multiplied(by: seventh) == Fraction(1, 21))
        #expect(third.divided(by: seventh) == Fraction(7, 3))
        #expect(third.divided(by: .zero) == nil)
        #expect(seventh < third)
        #expect(Fraction(-1, 3) == Fraction(1, -3))
        let greatest = try #require(Fraction(.max, 1))
        #expect(greatest.adding(Fraction(1)) == nil)
        #expect(greatest.multiplied(by: greatest) == nil)
        let least = try #require(Fraction(1, .max))
        let nearlyLeast = try #require(Fraction(1, .max - 1))
        #expect(least.adding(nearlyLeast) == nil)
        #expect(Fraction(.min, -1) == nil)
        #expect(Fraction(.min, .min) == Fraction(1))
        #expect(least < greatest)
    }

    @Test(
        "rounding goes the way asked for, halves away from zero",
        arguments: [
            ("5/2", Int64(2), Int64(3), Int64(3)), ("-5/2", -3, -2, -3), ("7/3", 2, 3, 2), ("-7/3", -3, -2, -2), ("8/3", 2, 3, 3),
            ("4", 4, 4, 4), ("-1/3", -1, 0, 0),
        ])
    func rounding(text: String, down: Int64, up: Int64, half: Int64) throws {
        let fraction = try #require(Fraction(text))
        #expect(fraction.rounded(.down) == down)
        #expect(fraction.rounded(.up) == up)
        #expect(fraction.rounded(.half) == half)
    }

    @Test(
        "dues come out to the cent",
        arguments: [
            ("3000", "0.5%", "15"), ("3000.01", "1%", "30"), ("10000", "1.5%", "150"), ("10000.01", "2%", "200"), ("1", "0.5%", "0.01"),
            ("0.99", "0.5%", "0"),
        ])
    func dues(base: String, rate: String, amount: String) throws {
        let base = try #require(Hundredths(base))
        let rate = try #require(Fraction(rate))
        #expect(base.multiplied(by: rate, rounding: .half)?.description == amount)
    }

    @Test("one seventh of 140 hours is 20, and 20.5 is more")
    func oneSeventh() throws {
        let limit = try #require(Fraction("1/7"))
        let twenty = try #require(Hundredths(20).ratio(to: Hundredths(140)))
        let more = try #require(Hundredths("20.5")?.ratio(to: Hundredths(140)))
        #expect(twenty <= limit)
        #expect(more > limit)
        #expect(Hundredths(20).ratio(to: .zero) == nil)
    }

    @Test("sums of hundredths say when they do not fit")
    func checkedSums() throws {
        let most = Hundredths(raw: .max)
        #expect(most.adding(Hundredths(raw: 1)) == nil)
        #expect(Hundredths(raw: .min).subtracting(Hundredths(raw: 1)) == nil)
        let fifth = try #require(Hundredths("0.2"))
        #expect(Hundredths("0.1")?.adding(fifth) == Hundredths("0.3"))
        #expect(most.multiplied(by: Fraction(2), rounding: .half) == nil)
        let half = try #require(Fraction("1/2"))
        #expect(most.divided(by: half, rounding: .half) == nil)
        #expect(most.divided(by: .zero, rounding: .half) == nil)
        #expect(Hundredths(10).divided(by: Fraction(-3), rounding: .down)?.description == "-3.34")
        #expect(Hundredths(10).divided(by: Fraction(3), rounding: .up)?.description == "3.34")
        #expect(Hundredths(exactly: Int.max) == nil)
        #expect(Hundredths(3) + Hundredths(4) - Hundredths(2) == -Hundredths(-5))
    }

    @Test("binary numbers come in exactly or not at all")
    func binary() {
        #expect(Hundredths(exactly: 20.5) == Hundredths("20.5"))
        #expect(Hundredths(exactly: 0.1) == Hundredths("0.1"))
        #expect(Hundredths(exactly: 0.1 + 0.2) == nil)
        #expect(Hundredths(rounding: 0.1 + 0.2) == Hundredths("0.3"))
        #expect(Hundredths(exactly: Double.nan) == nil)
        #expect(Hundredths(rounding: .infinity) == nil)
        #expect(Hundredths(rounding: 1e300) == nil)
        #expect(Hundredths(raw: -2050).double == -20.5)
    }

    @Test("whole numbers are whole")
    func whole() throws {
        #expect(Hundredths(3).isWhole)
        #expect(Hundredths("3.01")?.isWhole == false)
        #expect(Fraction(Hundredths(raw: 350)) == Fraction(7, 2))
        let twoThirds = try #require(Fraction(2, 3))
        #expect(Hundredths(twoThirds, rounding: .half)?.description == "0.67")
    }
}
