import Ledger
import Sheets

/// The dues of 2021, each as the rate of its base asks.
enum DemoDues {
    /// Whose base is a cent above the first bound.
    static let aboveTheBound = DemoOffice.member("许空名")

    static func base(of member: DemoMember) -> Hundredths {
        if member == aboveTheBound { return Hundredths(raw: 300_001) }
        return Hundredths(3_600 + DemoOffice.members.firstIndex(of: member)! * 410)
    }

    /// In cents: a rate in tenths of a percent on the whole base, half a cent up.
    static func amount(of base: Hundredths) -> Hundredths {
        let rates: [(upTo: Hundredths, rate: Int64)] = [(Hundredths(3_000), 5), (Hundredths(5_000), 10), (Hundredths(10_000), 15)]
        let rate = rates.first { base <= $0.upTo }?.rate ?? 20
        return Hundredths(raw: (base.raw * rate + 500) / 1000)
    }

    static var file: DemoFile {
        DemoFile(
            name: "党费.xlsx",
            sheets: [
                DemoSheet(
                    "党费", of: Payment.schema.spec, title: "2021年党费缴纳登记", fields: ["member", "date", "base", "amount", "paid", "kind"],
                    rows: (1...12).flatMap { month in
                        let day = DemoCalendar.onceOpen(DemoCalendar.nth(2, weekday: 2, month, of: 2021))
                        return DemoOffice.members(on: day).map { member -> [Sheets.Cell] in
                            let base = base(of: member)
                            let sums: [Sheets.Cell] = [.amount(base), .amount(amount(of: base))]
                            return [.text(member.shown), .span(2021, month)] + sums + [.day(day), .text("正常缴纳")]
                        }
                    })
            ])
    }
}
