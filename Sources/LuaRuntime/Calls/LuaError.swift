/// A place in a source text.
public struct LuaLocation: Sendable, Hashable, CustomStringConvertible {
    /// The name of the source, such as `plugins/forum.lua`.
    public var source: String
    /// From 1.
    public var line: Int
    /// From 1, in characters; only where the text itself was refused.
    public var column: Int?

    public init(source: String, line: Int, column: Int? = nil) {
        self.source = source
        self.line = line
        self.column = column
    }

    /// `plugins/forum.lua:12`
    public var description: String { "\(source):\(line)" + (column.map { ":\($0)" } ?? "") }
}

/// One level of the calls that led to an error, innermost first.
public struct LuaFrame: Sendable, Hashable {
    /// The name of the source; `nil` for a function of the host.
    public var source: String?
    /// The line that was running, from 1; `nil` in a function of the host.
    public var line: Int?
    /// The function's name as its caller knew it; `nil` for a main chunk or when it has none.
    public var name: String?
    /// The line where the function begins, from 1; `nil` for a main chunk and in the host.
    public var definedLine: Int?

    public init(source: String? = nil, line: Int? = nil, name: String? = nil, definedLine: Int? = nil) {
        self.source = source
        self.line = line
        self.name = name
        self.definedLine = definedLine
    }

    public var location: LuaLocation? {
        guard let source, let line else { return nil }
        return LuaLocation(source: source, line: line)
    }
}

/// Why Lua did not go through with something.
public struct LuaError: Error {
    public enum Kind: Sendable {
        /// The text does not compile. `incompleteInput`: more lines could complete it, so a prompt goes on reading.
        case syntax(incompleteInput: Bool)
        /// The scanner refused the text before it was compiled.
        case source(LuaSourceFault)
        /// Lua code raised: `error`, `assert`, or a mistake such as indexing nil.
        case runtime
        /// Code of the host raised; the very error that it threw, however often Lua caught and raised it again.
        case host(any Error)
        /// A limit was reached, with its value (see `LuaLimits.value(of:)`) and the key that raises it.
        case limit(LuaLimit, value: Int64, key: String)
        /// The machine has no memory left.
        case memory
        /// A handle was used after its state was closed.
        case closed
        /// The process compares strings or reads numbers by another locale than C; two runs could differ.
        case foreignLocale
        /// A value of one state was handed to another.
        case foreignValue
    }

    public var kind: Kind
    /// One sentence, without the position in front.
    public var message: String
    /// Where it happened; the nearest Lua line, when there is one.
    public var location: LuaLocation?
    /// Innermost first; the outer ones of a deep recursion are counted in `skippedFrames`.
    public var frames: [LuaFrame]
    public var skippedFrames: Int
    let raised: LuaRaisedValue?

    public init(
        _ kind: Kind, _ message: String, at location: LuaLocation? = nil, frames: [LuaFrame] = [], skippedFrames: Int = 0
    ) {
        self.init(kind, message, at: location, frames: frames, skippedFrames: skippedFrames, raised: nil)
    }

    init(
        _ kind: Kind, _ message: String, at location: LuaLocation?, frames: [LuaFrame], skippedFrames: Int, raised: LuaValue?
    ) {
        self.kind = kind
        self.message = message
        self.location = location
        self.frames = frames
        self.skippedFrames = skippedFrames
        self.raised = raised.map(LuaRaisedValue.init)
    }

    /// The value that Lua raised, when it is no string: a table or an object. To be used on the state's own thread.
    public var value: LuaValue? { raised?.value }

    /// The host's own error, through however many layers of Lua it came.
    public var hostError: (any Error)? {
        if case .host(let error) = kind { return error }
        return nil
    }

    /// The limit that was reached, if that is what happened.
    public var limit: LuaLimit? {
        if case .limit(let limit, _, _) = kind { return limit }
        return nil
    }
}

extension LuaError: CustomStringConvertible {
    /// `plugins/forum.lua:12: attempt to index a nil value`
    public var description: String { location.map { "\($0): \(message)" } ?? message }
}

/// An error travels between threads, its Lua value does not: the handle inside only lets go of its anchor elsewhere, which is guarded by a
/// lock.
final class LuaRaisedValue: @unchecked Sendable {
    let value: LuaValue
    init(_ value: LuaValue) { self.value = value }
}
