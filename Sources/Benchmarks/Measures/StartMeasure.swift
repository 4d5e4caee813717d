import Foundation
import Workspace

/// How long commands take from their start to their end, in turn, beside the start of other interpreters.
enum StartMeasure {
    private static let rounds = 21

    /// - Parameter commands: each is one command line.
    static func run(_ commands: [String]) throws {
        var times = [[Double]](repeating: [], count: commands.count)
        for _ in 0..<rounds {
            for (index, command) in commands.enumerated() { times[index].append(try milliseconds(of: command)) }
        }
        for (command, times) in zip(commands, times) { Report.line(String(format: "%9.1f ms  %@", times.sorted()[rounds / 2], command)) }
    }

    /// Processor time of the process, as the system accounts for it when it has ended.
    private static func milliseconds(of command: String) throws -> Double {
        let words = command.split(separator: " ").map(String.init)
        let process = Process()
        process.executableURL = URL(filePath: words.first ?? "")
        process.arguments = Array(words.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let before = ofChildren
        try process.run()
        process.waitUntilExit()
        return (ofChildren - before) * 1e3
    }

    private static var ofChildren: Double {
        var usage = rusage()
        getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
