import Foundation
import Testing

@Suite("A terminal that goes away")
struct HangUpTests {
    @Test(
        "ends the prompt with it, whether it waits, reads a line or answers a question that never ends",
        arguments: ["", "members:where { ", "while true do end\n"])
    func gone(typed: String) throws {
        let terminal = try Terminal(try Tool.endless(), "--quiet")
        try terminal.wait(forLast: "zhibu>")
        for line in typed.split(separator: "\n") { try terminal.type(String(line)) }
        try terminal.wait { $0.joined().contains(typed.split(separator: "\n").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? "zhibu>") }
        if typed.hasSuffix("\n") {
            try terminal.press("Enter")
            Thread.sleep(forTimeInterval: 0.5)
        }
        let prompt = try #require(try terminal.promptProcess())
        #expect(Self.isRunning(prompt))
        try terminal.close()
        let patience = ContinuousClock.now + .seconds(30)
        while Self.isRunning(prompt), ContinuousClock.now < patience { Thread.sleep(forTimeInterval: 0.05) }
        #expect(!Self.isRunning(prompt))
        if Self.isRunning(prompt) { kill(prompt, SIGKILL) }
    }

    /// Not one that has ended and is still to be buried.
    private static func isRunning(_ process: Int32) -> Bool {
        guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return state.split(separator: ")").last?.contains("Z") == false
    }
}
