public import Ledger
public import Rules

/// A limit that could be wrong unseen: moved by a step, and every case still passes.
public struct UnguardedLimit: Hashable, Sendable {
    public let plugin: PluginIdentity
    /// As `check 'leave_one_seventh'`, or `clause 'hours'`.
    public let declaration: String
    public let location: Location
    /// As it is written: `at_least(1)`.
    public let limit: String
    /// What it may as well be: `at_least(2)`.
    public let nudged: String
    let wayOut: Message
    let sourceLine: String?

    public var diagnostic: Diagnostic {
        var diagnostic = Diagnostic(
            "unguarded_limit", .note,
            Message(
                zh: "没有例子守住 \(limit)：改成 \(nudged)，所有例子仍然通过", en: "\(limit) is guarded by no case: with \(nudged) all cases still pass"),
            severity: .warning, at: location, hint: wayOut)
        diagnostic.sourceLine = sourceLine
        diagnostic.origin = Diagnostic.Origin(plugin: plugin.name, version: plugin.version, declaration: declaration)
        return diagnostic
    }
}

/// The limits of the declarations that were tested, and those that no case guards.
public struct LimitReport: Hashable, Sendable {
    public internal(set) var guarded = 0
    public internal(set) var unguarded: [UnguardedLimit] = []

    public init() {}
}
