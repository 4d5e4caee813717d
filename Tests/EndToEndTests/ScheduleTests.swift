import Foundation
import Testing

@Suite("Jobs that come round")
struct DueTests {
    private static let jobs = """
        plugin { "It.", name = "own", version = "1.0.0" }
        local function book(item, what) return function(ledger, args)
            if what then error(what) end
            ledger.entries:add { member = members["李示例"], date = as_of(), item = item, basis = item == "月记" and tostring(args.month) or "" }
          end end
        job "monthly" { "Books on the fifth.", zh = "月记", schedule = every("month", 5), args = { month = span { "Which month.", default = "上月" } }, run = book "月记" }
        job "end_of_month" { "Books on the last day.", zh = "月末", schedule = every("month", -1), run = book "月末" }
        job "behind" { "Comes behind.", zh = "随后", schedule = every("month", 5), after = { "breaks" }, run = book "随后" }
        job "breaks" { "Breaks.", zh = "坏的", schedule = every("month", 5), run = book("坏的", BREAKS) }

        """

    private static func office(_ jobs: String = jobs.replacing("BREAKS", with: "nil")) throws -> Tool {
        let tool = try Tool.office("zh")
        try tool.write(jobs, to: "w/jobs/own.lua")
        return tool
    }

    /// `2021-03-05 月记 2021-02`, in the order in which they were written.
    private static func booked(_ tool: Tool) throws -> [String] {
        let rows = try JSONSerialization.jsonObject(with: Data(tool.run("list", "entry", "--format", "json", in: "w").output.utf8)) as? [[String: Any]] ?? []
        return rows.map { row in ["date", "item", "basis"].compactMap { row[$0] as? String }.filter { !$0.isEmpty }.joined(separator: " ") }
    }

    private static func due(_ tool: Tool, _ day: String, _ more: String...) throws -> Tool.Answer {
        try tool.run(["run", "--due", "--as-of", day] + more, in: "w")
    }

    @Test("a schedule counts from the day on which it is first asked for; after a holiday a job is done once, as of its latest due day; done is done")
    func holiday() throws {
        let tool = try Self.office()
        #expect(try Self.due(tool, "2021-01-20").errors.contains("没有到期的任务；下一个：2021-01-31 月末"))
        #expect(try Self.booked(tool) == [])
        let answer = try Self.due(tool, "2021-04-10")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(answer.errors.contains("到期 4 项：完成 4 · 未完成 0"))
        #expect(Set(try Self.booked(tool)) == ["2021-04-05 月记 2021-03", "2021-03-31 月末", "2021-04-05 坏的", "2021-04-05 随后"])
        for day in ["2021-04-10", "2021-04-29"] { #expect(try Self.due(tool, day).errors.contains("没有到期的任务")) }
        #expect(try Self.booked(tool).count == 4)
        let log = try tool.run("log", "jobs", "--format", "json", in: "w").output
        #expect(log.contains("\"scheduled_for\": \"2021-04-05\""))
    }

    @Test(
        "month ends, the leap day and the turn of the year",
        arguments: [
            ("2020-02-10", "2020-02-28", []), ("2020-02-10", "2020-02-29", ["2020-02-29 月末"]), ("2020-02-10", "2020-03-01", ["2020-02-29 月末"]),
            ("2021-02-10", "2021-02-28", ["2021-02-28 月末"]), ("2021-12-10", "2022-01-03", ["2021-12-31 月末"]),
            ("2021-12-10", "2022-01-05", ["2021-12-31 月末", "2022-01-05 月记 2021-12", "2022-01-05 坏的", "2022-01-05 随后"]),
            ("2021-04-30", "2021-04-30", ["2021-04-30 月末"]),
        ] as [(String, String, [String])])
    func days(asked: String, due: String, booked: [String]) throws {
        let tool = try Self.office()
        // The first time is of no account where nothing is due on that very day.
        _ = try Self.due(tool, asked)
        _ = try Self.due(tool, due)
        #expect(Set(try Self.booked(tool)) == Set(booked))
    }

    @Test("one that faults is told, what comes behind it waits, the others go on; it is tried again the next time")
    func faults() throws {
        let tool = try Self.office(Self.jobs.replacing("BREAKS", with: "\"no\""))
        _ = try Self.due(tool, "2021-01-20")
        let answer = try Self.due(tool, "2021-02-06")
        #expect(answer.code == 3, "\(answer.screen)")
        #expect(answer.errors.contains("到期 4 项：完成 2 · 未完成 2"))
        #expect(answer.errors.contains("没有运行“随后”：先行任务“坏的”没有完成"))
        #expect(Set(try Self.booked(tool)) == ["2021-02-05 月记 2021-01", "2021-01-31 月末"])
        try tool.write(Self.jobs.replacing("BREAKS", with: "nil"), to: "w/jobs/own.lua")
        let again = try Self.due(tool, "2021-02-07")
        #expect(again.errors.contains("到期 2 项：完成 2 · 未完成 0"), "\(again.screen)")
        #expect(try Self.booked(tool).count == 4)
    }

    @Test("a dry run lists what is due and begins nothing; json tells it to programs")
    func dryRun() throws {
        let tool = try Self.office()
        let answer = try Self.due(tool, "2021-01-31", "--dry-run", "--format", "json")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(answer.output.contains("\"scheduled_for\": \"2021-01-31\""))
        #expect(try Self.booked(tool) == [])
        #expect(try tool.run("schedule", "--as-of", "2021-01-31", "--format", "csv", in: "w").output.contains("own.end_of_month"))
        #expect(try tool.run("run", "monthly", "--due", in: "w").code == 2)
        #expect(try Self.due(tool, "soon").code == 2)
    }

    @Test("schedule lists what comes round, for which day it is done and when it is due next; a shipped job comes round once it is added")
    func list() throws {
        let tool = try Self.office()
        _ = try Self.due(tool, "2021-01-20")
        _ = try Self.due(tool, "2021-02-06")
        let list = try tool.run("schedule", "list", "--as-of", "2021-03-06", "--format", "csv", in: "w")
        #expect(list.output.contains("own.monthly,day 5 of each month,2021-02-05,2021-03-05,2021-04-05,2021-01-20"), "\(list.output)")
        #expect(list.output.contains("own.end_of_month,day 1 from the end of each month,2021-01-31"), "\(list.output)")
        #expect(!list.output.contains("quarter_end") && list.errors.contains("quarter_end"))
        let added = try tool.run("schedule", "add", "quarter_end", in: "w")
        #expect(added.errors.contains("jobs/quarter_end.lua"), "\(added.screen)")
        #expect(try tool.run("schedule", "--as-of", "2021-03-06", "--format", "csv", in: "w").output.contains("quarter_end.quarter_end"))
        #expect(try tool.run("schedule", "add", "quarter_nd", in: "w").code == 2)
    }

    @Test("install writes both units once, print and cron write nothing, remove takes them away")
    func timer() throws {
        let tool = try Self.office()
        let units = ".config/systemd/user"
        #expect(try tool.run("schedule", "install", "--print", in: "w").output.contains("OnCalendar="))
        #expect(try tool.run("schedule", "install", "--cron", in: "w").output.contains("run --due --quiet --workspace '…/w'"))
        #expect(!tool.exists(units))
        let first = try tool.run("schedule", "install", in: "w")
        #expect(first.code == 0 && first.errors.contains("systemctl --user enable --now zhibu-w-"), "\(first.screen)")
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder.appending(path: units).path).sorted()
        #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("zhibu-w-") })
        let service = String(decoding: try tool.bytes("\(units)/\(names[0])"), as: UTF8.self)
        #expect(service.contains("ExecStart=\"\(Tool.binary.path)\" run --due --workspace \"\(tool.folder.path)/w\""), "\(service)")
        #expect(try tool.run("schedule", "install", in: "w").errors.contains("没有变化"))
        // What was installed counts from that day.
        #expect(try tool.run("schedule", "--format", "csv", in: "w").output.contains("2021-12-31\r\n"))
        #expect(try tool.run("schedule", "remove", in: "w").errors.contains("已删除"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: tool.folder.appending(path: units).path).isEmpty)
        #expect(try tool.run("schedule", "remove", in: "w").errors.contains("没有安装"))
    }

    /// Names of folders with what is special to systemd, to cron, or to the shell.
    private static let folders = ["w", "a b", "100%", "it's", "say \"so\"", "back\\slash", "$HOME", "台账", "a;b", "#a", "%h"]
    private static let systemd = FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")

    @Test("systemd reads the units without a word", .enabled(if: systemd, "needs systemd-analyze"), arguments: folders)
    func verified(folder: String) throws {
        let tool = try Tool()
        _ = try tool.run("init", folder, "--name", "名 %h $X \\")
        #expect(try tool.run("schedule", "install", in: folder).code == 0)
        let answer = try tool.shell("cd .config/systemd/user && XDG_RUNTIME_DIR=$HOME systemd-analyze verify --user ./*.service ./*.timer")
        #expect(answer.screen == "exit 0\n")
    }

    @Test("cron's line runs what is due", arguments: folders)
    func cron(folder: String) throws {
        let tool = try Tool()
        _ = try tool.run("init", folder)
        let line = try tool.run("schedule", "install", "--cron", in: folder).output.replacing("…", with: tool.folder.path)
        // As cron does: five words are the time, a per cent sign ends the line unless a backslash stands before it, the shell gets the rest.
        let words = line.split(separator: " ", maxSplits: 5)
        #expect(words.prefix(5) == ["0", "7", "*", "*", "*"])
        let command = String(words[5]).replacing("\\%", with: "\u{0}")
        #expect(!command.contains("%"))
        try tool.write(command.replacing("\u{0}", with: "%"), to: "line")
        // Elsewhere than in the workspace: the line itself says where that is.
        let answer = try tool.shell("cd / && sh \"$HOME\"/line")
        #expect(answer.screen == "exit 0\n")
    }
}
