import Foundation

/// A terminal of a fixed size with `zhibu repl` in it: keys go in, what stands on the screen comes out. tmux is that terminal.
final class Terminal {
    private let tool: Tool
    /// Of this test alone; the server lies in the test's folder and ends with it.
    private let socket = "t\(UInt32.random(in: .min ... .max))"

    /// Stays a child: a server that goes its own way would keep `waitUntilExit` waiting for it.
    private let server = Process()

    /// - Parameters:
    ///   - environment: what differs from the tool's own.
    ///   - redirection: of the shell that starts it, as `> rows.csv`.
    init(_ tool: Tool, _ arguments: String = "", columns: Int = 80, lines: Int = 24, environment: [String: String] = [:], redirection: String = "") throws {
        self.tool = tool
        let settings = environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
        // What the shell finds afterwards: the exit code, and whether the terminal was left as it was.
        let after = #"echo "exit $?"; stty -a | grep -o -- '-\{0,1\}icanon'; sleep 100"#
        let command = "env \(settings) '\(Tool.binary.path)' repl \(arguments) \(redirection); \(after)"
        prepare(server, ["-D"])
        server.standardOutput = FileHandle.nullDevice
        try start(server)
        // Until it is up.
        while try run(["new-session", "-d", "-x", "\(columns)", "-y", "\(lines)", "-c", tool.folder.appending(path: "w").path, command]).code != 0 {
            guard server.isRunning else { throw Tool.Failure("tmux does not start") }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    deinit {
        server.terminate()
        server.waitUntilExit()
    }

    /// Text as it is typed.
    func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

    /// Keys by tmux's names: `Enter`, `C-c`, `BSpace`, `Home`.
    func press(_ keys: String...) throws { _ = try run(["send-keys"] + keys) }

    func enter(_ text: String) throws {
        try type(text)
        try press("Enter")
    }

    /// Text as a terminal pastes it: in brackets, where the program has asked for them.
    func paste(_ text: String) throws {
        try tmux("set-buffer", text)
        try tmux("paste-buffer", "-p", "-r", "-d")
    }

    func resize(columns: Int, lines: Int) throws { try tmux("resize-window", "-x", "\(columns)", "-y", "\(lines)") }

    /// The lines of the screen, without the empty ones at its end.
    /// - Parameter styled: with the escapes that colour it.
    func screen(styled: Bool = false) throws -> [String] {
        let text = try run(["capture-pane", "-p"] + (styled ? ["-e"] : [])).output
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

    /// The process of the prompt, below the shell that the terminal began with.
    func promptProcess() throws -> Int32? {
        let shell = try tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)
        let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        return children.split(separator: " ").first.flatMap { Int32($0) }
    }

    /// The window is shut, as by who pulls the plug.
    func close() throws { try tmux("kill-server") }

    func waitForCursor(_ column: Int, _ row: Int) throws {
        try wait("the cursor at \(column), \(row)") { _ in try cursor() == [column, row] }
    }

    @discardableResult
    private func tmux(_ arguments: String...) throws -> String { try run(arguments).output }

    private func run(_ arguments: [String]) throws -> (output: String, code: Int32) {
        let process = Process()
        prepare(process, ["-N"] + arguments)
        let output = Pipe()
        process.standardOutput = output
        try start(process)
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }

    /// With no signal blocked: tests run on threads that block most, children take that over, and Ctrl-C would reach nobody.
    private func start(_ process: Process) throws {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try process.run()
    }

    private func prepare(_ process: Process, _ arguments: [String]) {
        process.executableURL = URL(filePath: "/usr/bin/tmux")
        process.arguments = ["-u", "-L", socket, "-f", "/dev/null"] + arguments
        process.environment = tool.environment.merging(["TMUX_TMPDIR": tool.folder.path, "TERM": "xterm-256color"]) { $1 }
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
    }
}
