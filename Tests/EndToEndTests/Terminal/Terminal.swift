import Foundation

/// A terminal of a fixed size with `zhibu repl` in it: keys go in, what stands on the screen comes out. tmux is that terminal.
final class Terminal {
    private let tool: Tool
    /// Of this test alone; the server lies in the test's folder and ends with it.
    private let socket = "t\(UInt32.random(in: .min ... .max))"

    /// - Parameters:
    ///   - environment: what differs from the tool's own.
    ///   - redirection: of the shell that starts it, as `> rows.csv`.
    init(_ tool: Tool, _ arguments: String = "", columns: Int = 80, lines: Int = 24, environment: [String: String] = [:], redirection: String = "") throws {
        self.tool = tool
        let settings = environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
        // What the shell finds afterwards: the exit code, and whether the terminal was left as it was.
        let after = #"echo "exit $?"; stty -a | grep -o -- '-\{0,1\}icanon'; sleep 100"#
        let command = "env \(settings) '\(Tool.binary.path)' repl \(arguments) \(redirection); \(after)"
        _ = try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(lines)", "-c", tool.folder.appending(path: "w").path, command)
    }

    deinit { _ = try? tmux("kill-server") }

    /// Text as it is typed.
    func type(_ text: String) throws { _ = try tmux("send-keys", "-l", text) }

    /// Keys by tmux's names: `Enter`, `C-c`, `BSpace`, `Home`.
    func press(_ keys: String...) throws { _ = try tmux(["send-keys"] + keys) }

    func enter(_ text: String) throws {
        try type(text)
        try press("Enter")
    }

    /// Text as a terminal pastes it: in brackets, where the program has asked for them.
    func paste(_ text: String) throws {
        _ = try tmux("set-buffer", text)
        _ = try tmux("paste-buffer", "-p", "-r", "-d")
    }

    func resize(columns: Int, lines: Int) throws { _ = try tmux("resize-window", "-x", "\(columns)", "-y", "\(lines)") }

    /// The lines of the screen, without the empty ones at its end.
    /// - Parameter styled: with the escapes that colour it.
    func screen(styled: Bool = false) throws -> [String] {
        let text = try tmux(styled ? ["capture-pane", "-p", "-e"] : ["capture-pane", "-p"])
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return String(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Where the cursor stands, from 0.
    func cursor() throws -> [Int] {
        try tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }

    /// Waits until the screen is as wanted, and gives it.
    @discardableResult
    func wait(_ what: String = "what was expected", until isThere: ([String]) throws -> Bool) throws -> [String] {
        let patience = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < patience {
            let lines = try screen()
            if try isThere(lines) { return lines }
            Thread.sleep(forTimeInterval: 0.03)
        }
        throw Tool.Failure("not on the screen: \(what)\n\(try screen().joined(separator: "\n"))")
    }

    /// Waits until a line contains the text.
    @discardableResult
    func wait(for text: String) throws -> [String] {
        try wait(text) { $0.contains { $0.contains(text) } }
    }

    /// Waits until the last line is this one, as it is when all before it is done.
    @discardableResult
    func wait(forLast line: String) throws -> [String] {
        try wait(line) { $0.last == line }
    }

    func waitForCursor(_ column: Int, _ row: Int) throws {
        try wait("the cursor at \(column), \(row)") { _ in try cursor() == [column, row] }
    }

    private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

    private func tmux(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/tmux")
        process.arguments = ["-u", "-L", socket, "-f", "/dev/null"] + arguments
        process.environment = tool.environment.merging(["TMUX_TMPDIR": tool.folder.path, "TERM": "xterm-256color"]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
