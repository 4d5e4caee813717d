import Ledger
import Scripting
import TestKit
import Testing

@Suite("Numbers and days in scripts")
struct ValueTests {
    @Test(
        "decimals are exact, and whole where they are whole",
        arguments: [
            Asked("activities['第一次论坛'].hours == 4", "true"),
            Asked("math.type(activities['第一次论坛'].hours)", "integer"),
            Asked("activities['第一讲'].hours", "2.5"),
            Asked("activities['第一讲'].hours + activities['第一讲'].hours == 5", "true"),
            Asked("activities['第一讲'].hours * 3", "7.5"),
            Asked("activities['第一讲'].hours - 3", "-0.5"),
            Asked("-activities['第一讲'].hours", "-2.5"),
            Asked("decimal_of '0.5' .. ' 小时'", "0.5 小时"),
            Asked("activities['第一讲'].hours / 3 * 3", "2.5"),
            Asked("activities['第一讲'].hours / 3", "5/6"),
            Asked("activities['第一讲'].hours > 2 and activities['第一讲'].hours <= decimal_of '2.5'", "true"),
            Asked("activities['第一讲'].hours .. ' 小时'", "2.5 小时"),
            Asked("decimal_of '0.1' + decimal_of '0.2' == decimal_of '0.3'", "true"),
            Asked("decimal_of '1/3' * 3", "1"),
            Asked("decimal_of '20.5'", "20.5"),
            Asked("at_least('1/2'):passes(decimal_of '0.5')", "true"),
            Asked("more_than('1/2'):passes(decimal_of '0.5')", "false"),
            Asked("between(1, 3):passes(3)", "true"),
        ])
    func decimals(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }

    @Test(
        "a figure of which records lack a part stays a lower bound",
        arguments: [
            Asked("members['王样本']:hours_known '2021'", "≥6.5"),
            Asked("members['李示例']:hours_heard '2021'", "6.5"),
            Asked("members['王样本']:hours_known '2021' .. ' 小时'", "≥6.5 小时"),
            Asked("members['王样本']:hours_known '2021' + 1", "≥7.5"),
            Asked("members['王样本']:hours_known '2021' * 2", "≥13"),
            Asked("members['王样本']:hours_known '2021' - 3", "≥3.5"),
            Asked("10 - members['王样本']:hours_known '2021'", "3.5"),
            Asked("members['王样本']:hours_known '2021' >= 2", "true"),
            Asked("members['王样本']:hours_known('2021').value", "6.5"),
            Asked("members['王样本']:hours_known('2021').is_lower_bound", "true"),
        ])
    func lowerBounds(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }

    @Test(
        "days compare, move and are subtracted",
        arguments: [
            Asked("activities['第一讲'].date", "2021-03-05"),
            Asked("activities['第一讲'].date.year", "2021"),
            Asked("activities['第一讲'].date.month", "3"),
            Asked("activities['第一讲'].date.weekday", "5"),
            Asked("activities['第一讲'].date.day", "5"),
            Asked("tostring(day('2021-03').day)", "nil"),
            Asked("day('2021-03-05').precision .. ' ' .. day('2021-03').precision .. ' ' .. day('2021').precision", "day month year"),
            Asked("activities['第一讲'].date == day '2021-03-05'", "true"),
            Asked("activities['第一讲'].date < activities['第一次论坛'].date", "true"),
            Asked("activities['第一讲'].date >= day '2021-03-06'", "false"),
            Asked("day '2021-01-31' + months(1)", "2021-02-28"),
            Asked("day '2020-02-29' + years(1)", "2021-02-28"),
            Asked("day '2021-03-01' - days(1)", "2021-02-28"),
            Asked("day '2021-03-05' - day '2021-03-01'", "4"),
            Asked("day '2021年3月5日'", "2021-03-05"),
            Asked("tostring(day('2021').month)", "nil"),
            Asked("day '2021-03' < day '2021-03-05'", "false"),
            Asked("day '2021-03' < day '2021-04-01'", "true"),
            Asked("as_of()", "2021-12-31"),
            Asked("'截至 ' .. as_of()", "截至 2021-12-31"),
        ])
    func days(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }
}
