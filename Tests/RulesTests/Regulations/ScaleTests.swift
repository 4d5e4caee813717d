import Ledger
import Rules
import TestKit
import Testing

@Suite("Scales")
struct ScaleTests {
    @Test(
        "upper bounds are included",
        arguments: [("0", "0.5%"), ("3000", "0.5%"), ("3000.01", "1%"), ("5000", "1%"), ("10000", "1.5%"), ("10000.01", "2%")])
    func above(number: String, rate: String) throws {
        let steps = [("3000", "0.5%"), ("5000", "1%"), ("10000", "1.5%")].map { Scale.Step(fraction($0), .text($1)) }
        let scale = try #require(Scale(steps, .above(.text("2%"))))
        #expect(scale.value(for: fraction(number)) == .text(rate))
    }

    @Test("lower bounds are included", arguments: [("69.99", "待改进"), ("70", "合格"), ("84.99", "合格"), ("85", "优秀")])
    func below(number: String, grade: String) throws {
        let steps = [("70", "合格"), ("85", "优秀")].map { Scale.Step(fraction($0), .text($1)) }
        let scale = try #require(Scale(steps, .below(.text("待改进"))))
        #expect(scale.value(for: fraction(number)) == .text(grade))
        #expect(scale.values == [.text("待改进"), .text("合格"), .text("优秀")])
    }

    @Test("bounds that do not rise make no scale, nor does none", arguments: [["2", "2"], ["7", "2"], []])
    func malformed(bounds: [String]) {
        #expect(Scale(bounds.map { Scale.Step(fraction($0), .text("x")) }, .above(.text("y"))) == nil)
    }
}
