/// What a run of the cases asks.
public struct TestRequest: Sendable {
    /// Only plugins or declarations so called; empty for all.
    public var names: [String]
    /// Only cases whose name holds this.
    public var caseText: String?
    /// Whether each limit is moved by a step, to see which no case guards. Not of a part of the cases, which guard together.
    public var nudges: Bool
    /// Whether it is told which lines of functions ran.
    public var lines: Bool

    public init(names: [String] = [], caseText: String? = nil, nudges: Bool = false, lines: Bool = false) {
        self.names = names
        self.caseText = caseText
        self.nudges = nudges
        self.lines = lines
    }
}
