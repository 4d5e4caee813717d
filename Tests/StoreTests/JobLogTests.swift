import Foundation
import GRDB
import Ledger
import Testing

@testable import Store

@Suite("The log of jobs")
struct JobLogTests {
    private let folder: Folder
    private let store: LedgerStore

    init() throws {
        folder = try Folder()
        store = try LedgerStore.create(at: folder.ledger)
    }

    private static let request = JobRequest(
        job: "points.quarter_end", digest: "d", arguments: ["quarter": "2021Q3", "phone": nil], asOf: Day("2021-10-05")!, fingerprint: "f",
        scheduledFor: Day("2021-10-05"))
    private static let units = [JobPart(unit: 1, title: "一支部"), JobPart(unit: 2, title: "二支部")]
    private static let result = JobPartResult(
        started: Date(timeIntervalSince1970: 1_614_931_200), ended: Date(timeIntervalSince1970: 1_614_931_201), milliseconds: 812, warnings: 1,
        files: ["reports/积分.csv"])

    private static func member(_ name: String) -> ChangeSet {
        var changes = ChangeSet()
        changes.insert("member", ["name": .text(name)])
        return changes
    }

    private func members() throws -> Int { try store.loadSnapshot().table("member").rows.count }

    @Test("parts are begun together, and one that ends well says so with its changes")
    func done() throws {
        let (batch, ids) = try store.begin(Self.units, of: Self.request, as: .test)
        #expect(batch == 1 && ids == [1, 2])
        #expect(try store.jobParts().map(\.outcome) == [.running, .running])
        let run = try store.end(1, with: Self.member("李示例"), after: try store.lastChangeNumber, Self.result, as: .test)
        let part = try #require(try store.jobParts(of: 1).first)
        #expect(part.outcome == .done && part.run == run?.id && part.run == 1)
        #expect(part.inserted == 1 && part.warnings == 1 && part.files == ["reports/积分.csv"] && part.milliseconds == 812)
        #expect(part.request == Self.request)
        #expect(part.part == Self.units[0])
        #expect(part.ended == Self.result.ended)
        #expect(try store.verify() == [])
    }

    @Test("a part without changes is done without a run")
    func nothing() throws {
        _ = try store.begin([.whole], of: Self.request, as: .test)
        #expect(try store.end(1, with: ChangeSet(), after: 0, Self.result, as: .test) == nil)
        #expect(try store.jobParts().first?.outcome == .done)
        #expect(try store.log().isEmpty)
        #expect(try store.verify() == [])
    }

    @Test("what the ledger refuses leaves the part as it was, and it can be noted as failed")
    func refused() throws {
        _ = try store.begin([.whole], of: Self.request, as: .test)
        var changes = Self.member("李示例")
        changes.remove("member", 99)
        #expect(diagnostics { _ = try store.end(1, with: changes, after: 0, Self.result, as: .test) }.map(\.code) == ["no_such_record"])
        #expect(try store.jobParts().first?.outcome == .running)
        #expect(try members() == 0)
        try store.fail(1, because: Message(zh: "没有", en: "none"), Self.result)
        let part = try #require(try store.jobParts().first)
        #expect(part.outcome == .failed && part.message?.en == "none" && part.run == nil)
        #expect(try store.verify() == [])
    }

    @Test("a part ends once: a second end writes nothing")
    func once() throws {
        _ = try store.begin([.whole], of: Self.request, as: .test)
        try store.end(1, with: Self.member("李示例"), after: 0, Self.result, as: .test)
        #expect(diagnostics { _ = try store.end(1, with: Self.member("王样本"), after: 1, Self.result, as: .test) }.map(\.code) == ["part_ended"])
        #expect(diagnostics { try store.fail(1, because: Message(zh: "", en: ""), Self.result) }.map(\.code) == ["part_ended"])
        #expect(try members() == 1)
    }

    @Test("a ledger that somebody changed meanwhile is not written over; a look at personal fields is no change")
    func meanwhile() throws {
        let seen = try store.lastChangeNumber
        _ = try store.begin(Self.units, of: Self.request, as: .test)
        try store.record(.test)
        #expect(try store.end(1, with: Self.member("李示例"), after: seen, Self.result, as: .test)?.id == 2)
        #expect(
            diagnostics { _ = try store.end(2, with: Self.member("王样本"), after: seen, Self.result, as: .test) }.map(\.code) == ["changed_meanwhile"])
        #expect(try store.end(2, with: Self.member("王样本"), after: 2, Self.result, as: .test)?.id == 3)
    }

    @Test("a batch is found again by what it was asked, and goes on under its number")
    func again() throws {
        _ = try store.begin(Self.units, of: Self.request, as: .test)
        var other = Self.request
        other.digest = "e"
        #expect(try store.begin([.whole], of: other, as: .test).batch == 2)
        #expect(try store.lastBatch(asking: "d") == 1)
        #expect(try store.lastBatch(asking: "x") == nil)
        #expect(try store.begin([Self.units[1]], of: Self.request, batch: 1, as: .test).ids == [4])
        #expect(try store.jobParts(of: 1).map(\.id) == [1, 2, 4])
        #expect(try store.jobParts().map(\.id) == [3, 1, 2, 4])
        #expect(try store.scheduledParts(of: "points.quarter_end").count == 4)
    }

    @Test("a schedule counts from the day that was said first")
    func schedules() throws {
        #expect(try store.scheduleStart(of: "a.b") == nil)
        try store.startSchedule(of: "a.b", on: Day("2021-03-05")!)
        try store.startSchedule(of: "a.b", on: Day("2022-03-05")!)
        #expect(try store.scheduleStart(of: "a.b") == Day("2021-03-05"))
    }

    @Test(
        "a log that does not agree with the audit trail is found",
        arguments: [
            #"UPDATE "job_parts" SET "inserted" = 5 WHERE "id" = 1"#, #"UPDATE "job_parts" SET "run" = NULL WHERE "id" = 1"#,
            #"UPDATE "job_parts" SET "inserted" = 1 WHERE "id" = 2"#, #"UPDATE "job_parts" SET "as_of" = '2021-02-30' WHERE "id" = 2"#,
            #"UPDATE "job_parts" SET "started" = 'x' WHERE "id" = 2"#, #"UPDATE "job_parts" SET "run" = 99, "inserted" = 1 WHERE "id" = 1"#,
        ])
    func found(sql: String) throws {
        _ = try store.begin(Self.units, of: Self.request, as: .test)
        try store.end(1, with: Self.member("李示例"), after: 0, Self.result, as: .test)
        try store.close()
        let queue = try DatabaseQueue(path: folder.ledger)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
        }
        try queue.close()
        #expect(try LedgerStore.open(at: folder.ledger, for: .reading).verify().map(\.code) == ["job_log_differs"])
    }
}
