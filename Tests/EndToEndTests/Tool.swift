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
        process.executableURL = program
        process.arguments = arguments
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

extension Tool {
    /// A workspace `w` with a branch of four, two of whom share a name.
    static func office(_ language: String) throws -> Tool {
        var tool = try Tool()
        tool.language = language
        _ = try tool.run("init", "w", "--name", "示例单位", "--lang", language)
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write("as_of = \"2021-12-31\"\n" + settings, to: "w/zhibu.toml")
        try tool.write("组织名称,组织类型\n一支部,党支部\n", to: "组织.csv")
        try tool.write("所在支部,小组名称\n一支部,一组\n一支部,二组\n", to: "党小组.csv")
        try tool.write(
            """
            姓名,工号,入党日期,所在支部,党小组,人员类别,联系电话
            李示例,A1,2001-07-01,一支部,一组,正式党员,13800000001
            王样本,A2,2002-07-01,一支部,一组,正式党员,13800000002
            孙仿真,A3,2003-07-01,一支部,一组,正式党员,13800000003
            孙仿真,A4,2004-07-01,一支部,二组,正式党员,13800000004

            """, to: "党员名册.csv")
        for file in ["组织.csv", "党小组.csv", "党员名册.csv"] {
            let answer = try tool.run("import", "../\(file)", in: "w")
            if answer.code != 0 { throw Failure(answer.screen) }
        }
        return tool
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ text: String) { description = text }
    }
}
