public import Ledger
import Rules

/// What a workspace says of one check; nil keeps what the plugin says.
public struct CheckSettings: Hashable, Sendable {
    public var severity: Diagnostic.Severity?
    public var isEnabled: Bool?
    public let location: Location

    public init(severity: Diagnostic.Severity? = nil, isEnabled: Bool? = nil, at location: Location) {
        self.severity = severity
        self.isEnabled = isEnabled
        self.location = location
    }

    func apply(to check: inout Check) {
        check.severity = severity
        guard let isEnabled else { return }
        check.isEnabled = isEnabled
        // The unit has the last word: what it switches off stays so where somebody names it.
        check.isExample = false
    }
}

/// What a workspace says of one score; nil keeps what the plugin says.
public struct ScoreSettings: Hashable, Sendable {
    public var isEnabled: Bool?
    public var cap: Hundredths?
    public var floor: Hundredths?
    public var benchmark: Hundredths?
    public let location: Location

    public init(isEnabled: Bool? = nil, cap: Hundredths? = nil, floor: Hundredths? = nil, benchmark: Hundredths? = nil, at location: Location) {
        self.isEnabled = isEnabled
        self.cap = cap
        self.floor = floor
        self.benchmark = benchmark
        self.location = location
    }

    func apply(to score: inout Score) {
        score.isEnabled = isEnabled ?? score.isEnabled
        score.cap = cap ?? score.cap
        score.floor = floor ?? score.floor
        score.benchmark = benchmark ?? score.benchmark
    }
}
