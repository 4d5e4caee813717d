import Foundation
import Ledger
import Sheets
import Testing

@testable import Workspace

@Suite("An import with rows that are refused")
struct ImportTests {
    private static let roll = "姓名,联系电话,出生日期,人员类别\n李示例,13800000001,1980-01-01,正式党员\n王样本,1.38E+10,13月1日生,外星人\n"

    private static func office() throws -> (office: Office, path: String) {
        let office = try Office()
        _ = try office.workspace.add("unit", ["name=一支部", "kind=branch"])
        let path = "\(office.workspace.folder)/名册.csv"
        try office.workspace.write(roll, to: path)
        return (office, path)
    }

    @Test("writes them beside the file with the reason", arguments: [(Language.chinese, "名册.退回", "错误说明"), (.english, "名册.refused", "reason")])
    func copy(language: Language, stem: String, heading: String) throws {
        let (office, path) = try Self.office()
        defer { office.remove() }
        let first = try office.workspace.importFile(path, copyLanguage: language)
        #expect(first.refusedCopy == "\(office.workspace.folder)/\(stem).xlsx")
        // A copy that somebody may be mending is not written over.
        let second = try office.workspace.importFile(path, copyLanguage: language)
        #expect(second.refusedCopy == "\(office.workspace.folder)/\(stem)-2.xlsx")
        let written = try #require(first.refusedCopy)
        let sheet = try #require(try Workbook.read(contentsOf: written).sheets.first)
        let rows = sheet.rows.map { row in row.cells.map(\.plainText) }
        #expect(rows.count == 2)
        #expect(rows[0] == ["姓名", "联系电话", "出生日期", "人员类别", heading])
        #expect(rows[1].first == "王样本")
    }

    @Test("quotes no personal cell, and says what is wrong with it")
    func personal() throws {
        let (office, path) = try Self.office()
        defer { office.remove() }
        let refusals = try office.workspace.importFile(path).plan.refusals
        #expect(refusals.map(\.subject.field) == ["联系电话", "出生日期", "人员类别"])
        let said = refusals.flatMap { [$0.message, $0.hint].compactMap { $0 } }.flatMap { [$0.zh, $0.en] }.joined()
        #expect(!said.contains("1.38E") && !said.contains("13月1日"))
        #expect(said.contains("外星人"))
    }

    @Test("writes no copy on a dry run, nor where nothing is refused")
    func none() throws {
        let (office, path) = try Self.office()
        defer { office.remove() }
        #expect(try office.workspace.importFile(path, isDryRun: true, copyLanguage: .chinese).refusedCopy == nil)
        try office.workspace.write("姓名,人员类别\n李示例,正式党员\n", to: path)
        #expect(try office.workspace.importFile(path, copyLanguage: .chinese).refusedCopy == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.workspace.folder).filter { $0.hasSuffix(".xlsx") } == [])
    }

    @Test("meets on a dry run what the ledger itself refuses, and leaves the ledger alone")
    func dryRun() throws {
        let (office, _) = try Self.office()
        defer { office.remove() }
        let before = FileManager.default.contents(atPath: office.workspace.ledgerPath)
        _ = try office.workspace.add("unit", ["name=二支部"], isDryRun: true)
        // The unit has a name, and two of one key are refused by the ledger.
        #expect(
            office.code { _ = try office.workspace.add("unit", ["name=一支部"], isDryRun: true) }
                == office.code { _ = try office.workspace.add("unit", ["name=一支部"]) })
        #expect(try office.workspace.set("unit", "一支部", ["kind=branch"], isDryRun: true).updated == 0)
        #expect(try office.workspace.set("unit", "一支部", ["kind=committee"], isDryRun: true).updated == 1)
        #expect(FileManager.default.contents(atPath: office.workspace.ledgerPath) == before)
    }
}
