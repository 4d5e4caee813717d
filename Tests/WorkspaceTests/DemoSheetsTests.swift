import Exchange
import Foundation
import Ledger
import Scripting
import Sheets
import Testing

@testable import Workspace

@Suite("The demo's sheets")
struct DemoSheetsTests {
    @Test("come out the same each time, to the byte")
    func deterministic() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("demo-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = try DemoSheets.write(into: "\(folder)/a")
        let second = try DemoSheets.write(into: "\(folder)/b")
        #expect(first.count == second.count)
        for (one, other) in zip(first, second) {
            #expect(FileManager.default.contents(atPath: one) == FileManager.default.contents(atPath: other), "\(one)")
        }
    }

    @Test("are taken whole by the ordinary import")
    func imported() throws {
        let ledger = try DemoLedger.shared.get()
        for (file, plan) in ledger.plans {
            #expect(plan.refusals.isEmpty, "\(file): \(plan.refusals.prefix(3).map { $0.message.en })")
            let rows = try #require(DemoSheets.files.first { $0.name == file }).sheets.reduce(0) { $0 + $1.rows.count }
            #expect(plan.counts.inserted + plan.counts.updated == rows, "\(file)")
        }
    }

    @Test(
        "hold as much as they promise",
        arguments: [
            ("member", 25), ("unit", 3), ("group", 3), ("class", 135), ("regulation", 26), ("edition", 27), ("incident", 0),
        ])
    func counts(model: String, count: Int) throws {
        let ledger = try DemoLedger.shared.get()
        #expect(ledger.view.table(model).count == count)
    }

    @Test("count ten thousand trainee-times in 132 classes, and the characters of the transcripts of 2019")
    func totals() throws {
        let view = try DemoLedger.shared.get().view
        #expect(DemoClass.all.count == 132)
        #expect(DemoClass.all.reduce(0) { $0 + $1.trainees.count } == 10_036)
        let later = DemoClass.later.reduce(0) { $0 + $1.trainees.count }
        let headcount = view.table("class").column("headcount")!
        #expect(view.table("class").rows.reduce(0) { $0 + headcount.wide($1) } == 10_036 + Int64(later))
        #expect(view.table("trainee").count == 10_036 + later)
        let words = try view.path("words", in: "activity")
        let sum = view.table("activity").rows.compactMap { view.number(words, row: $0) }.reduce(Fraction.zero) { $0.adding($1)! }
        #expect(sum == Fraction(305_600))
    }

    @Test(
        "know who was due on each day",
        arguments: [
            (Day(year: 2020, month: 2, day: 28)!, 21, 21), (Day(year: 2020, month: 3, day: 20)!, 21, 20),
            (Day(year: 2021, month: 3, day: 18)!, 22, 21),
            (Day(year: 2021, month: 3, day: 19)!, 22, 22), (Day(year: 2021, month: 10, day: 8)!, 23, 23),
        ])
    func pointInTime(day: Day, members: Int, voters: Int) throws {
        let view = try DemoLedger.shared.get().view
        let unit = try #require(view.table("unit").rows.first { view.title(RowRef(model: "unit", row: $0)) == DemoOffice.unit })
        #expect(view.members(ofUnit: unit, on: day).count == members)
        #expect(view.members(ofUnit: unit, on: day, status: "full").count == voters)
    }

    @Test("hold nothing on a holiday, and one theme day on a Saturday that was a working day")
    func workingDays() throws {
        let view = try DemoLedger.shared.get().view
        for model in ["activity", "leave", "mark"] {
            let column = view.table(model).column("date")!
            let days = Set(view.table(model).rows.compactMap { Day(code: column.narrow($0)) })
            #expect(!days.isEmpty)
            #expect(days.filter(DemoCalendar.isHoliday) == [], "\(model)")
            let weekends = days.filter { $0.weekday > 5 }
            #expect(weekends == (model == "activity" ? [Day(year: 2021, month: 10, day: 9)!] : []), "\(model)")
        }
    }

    @Test("come with a messy list of which three rows are refused, each for what it is")
    func messy() throws {
        let ledger = try DemoLedger.shared.get()
        let table = DemoMessySheet.file.sheets[0].table
        let bytes = try DelimitedWriter().encode(table, name: DemoMessySheet.fileName)
        let importer = Importer(vocabulary: ledger.catalogue.vocabulary, snapshot: ledger.snapshot, asOf: DemoLedger.asOf)
        let plan = importer.read(try Workbook.read(bytes: bytes, name: DemoMessySheet.fileName), fileName: DemoMessySheet.fileName)
        #expect(plan.counts.refused == DemoMessySheet.refused)
        #expect(plan.refusals.count == DemoMessySheet.refused)
        #expect(plan.counts.inserted == 3)
        #expect(plan.refusals.map { $0.subject.provenance?.row } == [4, 5, 6])
    }

    @Test("name nobody twice but the two who are told apart by their groups")
    func names() {
        let names = DemoOffice.members.map(\.name)
        let doubled = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys
        #expect(Array(doubled) == ["孙仿真"])
        #expect(Set(DemoOffice.members.map(\.shown)).count == DemoOffice.members.count)
        #expect(Set(names).isDisjoint(with: DemoClass.all.flatMap(\.trainees).map(\.name)))
    }

    @Test("tell people from trainee-times: some come again, and some have namesakes, never in one class")
    func people() {
        let trainees = DemoClass.all.flatMap(\.trainees)
        let people = Set(trainees.map(\.person))
        #expect(people.count < trainees.count)
        #expect(Set(trainees.map(\.name)).count < people.count)
        for each in DemoClass.all { #expect(Set(each.trainees.map(\.name)).count == each.trainees.count, "\(each.name)") }
        let codes = Dictionary(grouping: trainees, by: \.person)
        #expect(codes.values.allSatisfy { Set($0.map(\.name)).count == 1 })
    }
}
