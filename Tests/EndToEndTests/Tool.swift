import Foundation
import Glibc

/// The built tool, run as people run it: a process with arguments, in a folder of its own.
struct Tool {
    struct Answer {
        let output: String
        let errors: String
        let code: Int32

        /// What a person sees: results, then messages, then the exit code.
        var screen: String { output + errors + "exit \(code)\n" }
    }

    /// An empty folder that goes with the test.
    let folder: URL
    var language = "zh"
    /// A command that runs the tool, as one that takes the room on the disk away; none where the tool is run by itself.
    var runner: [String] = []

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "zhibu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Beside the test bundle, else where the checkout's debug build lies.
    static let binary: URL = {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "zhibu")
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : checkout.appending(path: ".build/debug/zhibu")
    }()

    /// - Parameters:
    ///   - place: a folder within the test's own.
    ///   - input: what stands on standard input.
    func run(_ arguments: String..., in place: String = "", input: String = "") throws -> Answer {
        try run(arguments, in: place, input: input)
    }

    func run(_ arguments: [String], in place: String = "", input: String = "") throws -> Answer {
        try start(arguments, in: place, input: input).answer()
    }

    /// The tool while it works.
    struct Running {
        fileprivate let tool: Tool
        fileprivate let process: Process
        fileprivate let files: (output: URL, errors: URL, input: URL)

        var isRunning: Bool { process.isRunning }

        /// Waits until it has ended.
        func answer() throws -> Answer {
            process.waitUntilExit()
            defer { try? FileManager.default.removeItem(at: files.input) }
            return Answer(output: try tool.text(files.output), errors: try tool.text(files.errors), code: process.terminationStatus)
        }

        /// Ends it at once, as a machine does that loses its power.
        func kill() throws {
            Glibc.kill(process.processIdentifier, SIGKILL)
            _ = try answer()
        }
    }

    /// A line of the shell in the test's folder.
    func shell(_ line: String) throws -> Answer {
        try start(["-c", line], by: URL(filePath: "/bin/bash")).answer()
    }

    /// - Parameter program: the tool where nothing is said.
    func start(_ arguments: [String], by program: URL = binary, in place: String = "", input: String = "") throws -> Running {
        let process = Process()
        let words = runner + [program.path] + arguments
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = place.isEmpty ? folder : folder.appending(path: place)
        process.environment = environment
        // Files, not pipes: a long answer never blocks.
        let files = (output: try scratch("out"), errors: try scratch("err"), input: try scratch("in"))
        try Data(input.utf8).write(to: files.input)
        process.standardOutput = try FileHandle(forWritingTo: files.output)
        process.standardError = try FileHandle(forWritingTo: files.errors)
        process.standardInput = try FileHandle(forReadingFrom: files.input)
        try process.run()
        return Running(tool: self, process: process, files: files)
    }

    var environment: [String: String] {
        [
            "PATH": "/usr/bin:/bin", "HOME": folder.path, "USER": "tester", "LANG": language == "zh" ? "zh_CN.UTF-8" : "en_GB.UTF-8", "TZ": "UTC",
            "ZHIBU_PLUGINS": Self.checkout.appending(path: "plugins").path,
            // The interpreter that built the test may have its libraries elsewhere.
            "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
        ]
    }

    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: name).path) }

    private func scratch(_ ending: String) throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "zhibu-\(UUID().uuidString).\(ending)")
        try Data().write(to: url)
        return url
    }

    /// Read and removed; the folder's path, which differs from run to run, stands as `…`.
    private func text(_ url: URL) throws -> String {
        defer { try? FileManager.default.removeItem(at: url) }
        return String(decoding: try Data(contentsOf: url), as: UTF8.self).replacing(folder.path, with: "…")
    }
}
