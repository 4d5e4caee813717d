import Foundation
import Testing

@Suite("Files written by jobs")
struct JobFilesTests {
    private static let jobs = """
        plugin { "It.", name = "own", version = "1.0.0" }
        job "book" { "Books each member once and says so.", zh = "入账", run = function(ledger, args)
            for member in members do ledger.entries:add { member = member, date = "2021-12-20", item = "党课", amount = 2 } end
            log.warn "四人都要核对"
            log.debug "细节"
            for _, form in ipairs { "xlsx", "csv", "json", "md", "txt" } do
              ledger.files:add { "reports/2021/入账." .. form, entries, columns = { "member", "amount", { "member.phone", "电话" } }, title = "入账" }
            end
            ledger.files:add { "exports/年报.md", report = "missing", period = "2021" }
          end }
        job "breaks" { "Breaks at last.", run = function(ledger)
            ledger.files:add { "reports/2021/入账.txt", "new" }
            ledger.entries:add { member = members:first(), date = "2021-12-20", item = "党课" }
            error "no"
          end }
        job "refused" { "Is refused by the ledger.", run = function(ledger)
            ledger.files:add { "reports/new/入账.txt", "new" }
            ledger.units:remove(units["一支部"])
          end }
        job "astray" { "Writes where something else lies.", run = function(ledger)
            ledger.entries:add { member = members:first(), date = "2021-12-20", item = "党课" }
            ledger.files:add { "reports/one.txt", "new" }
            ledger.files:add { "reports/way/two.txt", "new" }
          end }

        """

    private static func office() throws -> Tool {
        let tool = try Tool.office("zh")
        try tool.write(jobs, to: "w/plugins/own.lua")
        return tool
    }

    private static func files(_ tool: Tool) -> [String] {
        let folder = tool.folder.appending(path: "w")
        let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasPrefix("reports/") || $0.hasPrefix("exports/") }.sorted()
    }

    @Test("all of them appear when the job has ended well, in every form, masked, and are listed")
    func written() throws {
        let tool = try Self.office()
        let answer = try tool.run("run", "book", in: "w")
        #expect(answer.code == 0, "\(answer.screen)")
        let forms = ["csv", "json", "md", "txt", "xlsx"]
        #expect(Self.files(tool) == ["exports/年报.md", "reports/2021"] + forms.map { "reports/2021/入账.\($0)" })
        for form in forms {
            #expect(answer.errors.contains("reports/2021/入账.\(form)"))
            let text = String(decoding: try tool.bytes("w/reports/2021/入账.\(form)"), as: UTF8.self)
            #expect(form == "xlsx" ? text.hasPrefix("PK") : text.replacing("\\", with: "").contains("***") && !text.contains("13800000001"), "\(text)")
        }
        #expect(answer.errors.contains("警告：四人都要核对") && answer.errors.contains("1 条警告"))
        #expect(!answer.errors.contains("细节"))
        #expect(String(decoding: try tool.bytes("w/exports/年报.md"), as: UTF8.self).hasPrefix("# 2021年未完成事项通报"))
        // The sheet that was written is read by the import.
        #expect(try tool.run("import", "reports/2021/入账.xlsx", "--as", "entry", "--dry-run", in: "w").errors.contains("入账"))
    }

    @Test("a dry run lists them and writes none; details are told with --verbose")
    func dryRun() throws {
        let tool = try Self.office()
        let answer = try tool.run("run", "book", "--dry-run", "--verbose", in: "w")
        #expect(answer.code == 0)
        #expect(answer.errors.contains("将生成 reports/2021/入账.xlsx（4 行）"), "\(answer.errors)")
        #expect(answer.errors.contains("细节"))
        #expect(Self.files(tool) == [])
    }

    @Test("what breaks or is refused leaves no file, and one that was there as it was", arguments: [("breaks", 3), ("refused", 4)] as [(String, Int32)])
    func nothing(job: String, code: Int32) throws {
        let tool = try Self.office()
        try tool.write("old", to: "w/reports/2021/入账.txt")
        let answer = try tool.run("run", job, in: "w")
        #expect(answer.code == code, "\(answer.screen)")
        #expect(Self.files(tool) == ["reports/2021", "reports/2021/入账.txt"])
        #expect(try tool.bytes("w/reports/2021/入账.txt") == Data("old".utf8))
    }

    @Test("what a kill has left behind the transaction is put in place by the next run, what it left before is taken away")
    func brokenOff() throws {
        let tool = try Self.office()
        #expect(try tool.run("run", "book", in: "w").code == 0)
        // As a process leaves it that is killed between the transaction of part 1 and the rename, or before that of a part which never ended.
        try tool.write("whole", to: "w/reports/2021/.late.txt.part-1.tmp")
        try tool.write("half", to: "w/reports/.never.txt.part-99.tmp")
        try tool.write("mine", to: "w/reports/.other.tmp")
        let answer = try tool.run("run", "breaks", in: "w")
        #expect(answer.errors.contains("现放到位：reports/2021/late.txt"), "\(answer.errors)")
        #expect(try tool.bytes("w/reports/2021/late.txt") == Data("whole".utf8))
        #expect(!tool.exists("w/reports/.never.txt.part-99.tmp") && !tool.exists("w/reports/never.txt") && tool.exists("w/reports/.other.tmp"))
    }

    @Test("a link that leads out, or a file where a folder should be, is told with the line of the job, and nothing is written", arguments: ["link", "file"])
    func astray(what: String) throws {
        let tool = try Self.office()
        if what == "link" {
            try tool.write("", to: "elsewhere/x")
            try FileManager.default.createSymbolicLink(
                at: tool.folder.appending(path: "w/reports/way"), withDestinationURL: tool.folder.appending(path: "elsewhere"))
        } else {
            try tool.write("here", to: "w/reports/way")
        }
        for dryRun in [[], ["--dry-run"]] {
            let answer = try tool.run(["run", "astray"] + dryRun, in: "w")
            #expect(answer.code == 5, "\(answer.screen)")
            #expect(answer.errors.contains("plugins/own.lua:23") && answer.errors.contains("reports/way"), "\(answer.errors)")
        }
        #expect(Self.files(tool) == ["reports/way"])
        #expect(!tool.exists("elsewhere/two.txt"))
        #expect(try !tool.run("list", "entry", "--format", "csv", in: "w").output.contains("党课"))
    }
}
