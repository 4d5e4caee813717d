import LuaRuntime
import Rules

/// Which lines of a plugin's functions the cases ran.
public struct LineCoverage: Hashable, Sendable {
    public let plugin: String
    public let file: String
    public let ran: Int
    /// The lines that never ran, as runs that stand below each other.
    public let idle: [ClosedRange<Int>]

    init(plugin: String, file: String, ran: [Int], idle: [Int]) {
        self.plugin = plugin
        self.file = file
        self.ran = ran.count
        let ran = Set(ran)
        // Blank lines and comments between two of them part nothing; a line that ran does.
        self.idle = idle.reduce(into: []) { runs, line in
            if let last = runs.last, !(last.upperBound..<line).contains(where: ran.contains) {
                runs[runs.count - 1] = last.lowerBound...line
            } else {
                runs.append(line...line)
            }
        }
    }

    /// As `plugins/forum.lua:12-14`.
    public var places: [String] {
        idle.map { $0.count == 1 ? "\(file):\($0.lowerBound)" : "\(file):\($0.lowerBound)-\($0.upperBound)" }
    }
}

extension ScriptHost {
    /// Notes from now on which lines of the plugins' functions run.
    func beginLineCoverage() throws {
        try state.beginLineCoverage()
        for function in functions.all { try state.expectLines(of: function) }
    }

    func lineCoverage(of plugin: LoadedPlugin) -> LineCoverage? {
        let (ran, idle) = state.lines(of: plugin.file.path)
        guard !ran.isEmpty || !idle.isEmpty else { return nil }
        return LineCoverage(plugin: plugin.identity.name, file: plugin.file.path, ran: ran, idle: idle)
    }
}
