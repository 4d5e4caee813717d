import Foundation
import Workspace

/// How long commands take from their start to their end, in turn, and as a multiple of the first: a question beside the same one in other programs.
enum StartMeasure {
    private static let rounds = 21

    /// - Parameter commands: each is one command line, as a shell reads it.
    static func run(_ commands: [String]) throws {
        var times = [[Double]](repeating: [], count: commands.count)
        for round in 0...rounds {
            for (index, command) in commands.enumerated() {
                let time = try milliseconds(of: command)
                // The first round fills the caches of the files.
                if round > 0 { times[index].append(time) }
            }
        }
        let medians = times.map { $0.sorted()[rounds / 2] }
        for (command, median) in zip(commands, medians) { Report.line(String(format: "%9.1f ms  %6.2f ×  %@", median, median / medians[0], command)) }
    }

    /// Processor time of the process, as the system accounts for it when it has ended; the shell that finds and becomes it is less than one of them.
    private static func milliseconds(of command: String) throws -> Double {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec \(command)"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let before = ofChildren
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw failed(command, process.terminationStatus) }
        return (ofChildren - before) * 1e3
    }

    private static func failed(_ command: String, _ status: Int32) -> Diagnostic {
        Diagnostic(
            "failed", .usage, Message(zh: "命令没有成功（退出码 \(status)）：\(command)", en: "this command failed with exit code \(status): \(command)"),
            hint: Message(zh: "先单独运行一次", en: "run it by itself first"))
    }

    private static var ofChildren: Double {
        var usage = rusage()
        getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
