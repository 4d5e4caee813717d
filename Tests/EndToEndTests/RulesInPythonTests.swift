import Foundation
import Testing

@Suite("The rules in plain Python")
struct RulesInPythonTests {
    private static let python = "/usr/bin/python3"

    @Test(
        "come to the verdicts of check on the demo department",
        .enabled(if: FileManager.default.isExecutableFile(atPath: python)))
    func agree() throws {
        let tool = try Tool.demo("zh")
        // Where the clause was in force in both years: the programs know nothing of editions.
        for (rule, years) in [
            ("core_life.group_meeting_monthly", ["2020", "2021"]), ("study_forum.everyone_takes_part", ["2021"]),
            ("classes.leave_one_seventh", ["2020", "2021"]), ("development.approval_within_three_months", ["2020"]), ("dues.dues_by_rate", ["2021"]),
        ] {
            for year in years {
                let answer = try tool.run("check", "--all", "--only", rule, "--period", year, "--format", "ndjson", in: "demo")
                let verdicts = try answer.output.split(separator: "\n").map { try JSONDecoder().decode(Verdict.self, from: Data($0.utf8)) }
                let judged = verdicts.filter { ["met", "not_met"].contains($0.verdict) }.map { "\($0.subject.id)\t\($0.verdict)" }
                let script = "docs/rules/python/\(rule.split(separator: ".")[1]).py"
                let printed = try Self.run(script, tool.folder.appending(path: "demo/ledger.sqlite").path, year)
                #expect(!judged.isEmpty && printed == judged.sorted(), "\(rule) \(year)")
            }
        }
    }

    @Test("have their lines in docs/rules.md, which holds the numbers of the plugins")
    func counted() throws {
        let process = Process()
        process.executableURL = Tool.checkout.appending(path: "scripts/count-rules")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private struct Verdict: Decodable {
        struct Subject: Decodable { let id: Int }
        let subject: Subject
        let verdict: String
    }

    /// Lines of "id, verdict", in order.
    private static func run(_ script: String, _ arguments: String...) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [Tool.checkout.appending(path: script).path] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Tool.Failure("\(script) exited with \(process.terminationStatus)") }
        return printed.split(separator: "\n").map { $0.split(separator: "\t").prefix(2).joined(separator: "\t") }.sorted()
    }
}
