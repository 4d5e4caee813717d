import Foundation

/// What one of the process's streams can show.
public struct StreamTraits: Sendable {
    /// Columns and lines of the screen; nil where nobody looks at one, as in a pipe.
    public var size: (columns: Int, lines: Int)?
    public var isColoured: Bool

    public init(size: (columns: Int, lines: Int)? = nil, isColoured: Bool = false) {
        self.size = size
        self.isColoured = isColoured
    }

    /// As the stream is now: a window may be another size at the next look.
    public init(of descriptor: Int32) {
        guard isatty(descriptor) == 1 else {
            self.init()
            return
        }
        var window = winsize()
        let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 && window.ws_row > 0
        let environment = ProcessInfo.processInfo.environment
        self.init(
            size: isKnown ? (Int(window.ws_col), Int(window.ws_row)) : (80, 24),
            isColoured: (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb")
    }

    public var isTerminal: Bool { size != nil }
}
