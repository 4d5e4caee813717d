// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

/// The global table of one plugin: its own words over the frozen base. Environments do not see each other's globals.
public final class LuaEnvironment {
    public let name: String
    /// Asked for a global that nobody has set, with the Lua line that reads it. `nil` lets the read raise `LuaUnknownName`; what it throws
    /// is raised.
    public var resolver: ((String, LuaLocation?) throws -> LuaValue?)?
    /// What to say about a word that is not there, such as a substitute for `os`.
    public var advice: ((String) -> String?)?
    /// Gets what is printed, a line at a time, up to `LuaLimits.printedBytes` in all.
    public var onPrint: ((String) -> Void)?
    public private(set) var printedBytes = 0
    /// Bytes that were printed beyond the limit, and dropped.
    public private(set) var suppressedBytes = 0

    let anchor: LuaAnchor
    private unowned let state: LuaState

    init(name: String, state: LuaState, anchor: LuaAnchor) {
        self.name = name
        self.state = state
        self.anchor = anchor
    }

    /// Sets a word of the host. Plugins read it and cannot replace it.
    public func define(_ name: String, _ value: LuaValue) throws(LuaError) {
        let state = try anchor.link.open()
        try state.none { () throws(LuaError) in
            try state.send([.string(name), value])
            return zl_environment_define(state.context, anchor.ref)
        }
    }

    /// Sets a host function under its own name.
    public func define(_ function: HostFunction) throws(LuaError) { try define(function.name, .host(function)) }

    /// Sets all words of another environment of the same state: one by one is dear where there are many environments.
    public func adopt(_ other: LuaEnvironment) throws(LuaError) {
        let state = try anchor.link.open()
        guard other.anchor.link === anchor.link else { throw state.foreignValue }
        try state.none { () throws(LuaError) in zl_environment_adopt(state.context, anchor.ref, other.anchor.ref) }
    }

    /// Ends loading: from now on a write of a global raises.
    public func seal() throws(LuaError) {
        let state = try anchor.link.open()
        try state.none { () throws(LuaError) in zl_environment_seal(state.context, anchor.ref) }
    }

    /// The value of a global, `.nil` when there is none. The resolver is not asked.
    public func get(_ name: String) throws(LuaError) -> LuaValue {
        let state = try anchor.link.open()
        return try state.one { () throws(LuaError) in
            try state.send([.string(name)])
            return zl_environment_get(state.context, anchor.ref)
        }
    }

    /// All names that can be read, in order: the base, the host's words and the plugin's own globals.
    public func names() throws(LuaError) -> [String] {
        let state = try anchor.link.open()
        return try state.sequence { zl_environment_names(state.context, anchor.ref, $0) }.compactMap(\.string)
    }

    /// Starts the count of printed bytes anew.
    public func resetPrinted() { (printedBytes, suppressedBytes) = (0, 0) }

    /// Says a line as `print` does, within the same bound.
    public func print(_ text: String) {
        let room = state.limits.printedBytes - printedBytes
        let size = text.utf8.count + 1
        guard size <= room else {
            suppressedBytes += size
            printedBytes = max(printedBytes, state.limits.printedBytes)
            return
        }
        printedBytes += size
        onPrint?(text)
    }

    func unknown(_ key: LuaValue, at location: LuaLocation?) throws -> LuaValue {
        if let name = key.string, let value = try resolver?(name, location) { return value }
        var unknown = LuaUnknownName(key, in: nil, among: try names())
        unknown.advice = advice?(unknown.name)
        throw unknown
    }
}

extension LuaState {
    /// A new global table. It lives as long as the state.
    public func makeEnvironment(named name: String) throws(LuaError) -> LuaEnvironment {
        // The closures are asked for their environment only while it runs code, which is after it was made.
        let holder = EnvironmentHolder()
        let made = try one { () throws(LuaError) in
            try send([])
            put(ClosurePayload { state, L, arguments in [try holder.environment.unknown(arguments[0], at: state.callerLocation(L))] })
            put(
                ClosurePayload { _, _, arguments in
                    throw LuaGlobalWriteError(name: arguments[0].string ?? "?", reason: arguments[1].boolean == true ? .sealed : .reserved)
                })
            put(
                ClosurePayload { _, _, arguments in
                    switch arguments[0] {
                    case .string(let text): holder.environment.print(text)
                    case .bytes(let bytes): holder.environment.print(String(decoding: bytes, as: UTF8.self))
                    default: break
                    }
                    return []
                })
            return zl_environment_new(context)
        }
        guard case .table(let table) = made else { throw LuaError(.memory, "no memory for an environment") }
        let environment = LuaEnvironment(name: name, state: self, anchor: table.anchor)
        holder.found = environment
        environments.append(environment)
        return environment
    }

    /// Library members that do not exist raise with their near miss.
    func installWorld() throws(LuaError) {
        let libraries = try libraryMembers()
        try none { () throws(LuaError) in
            try send([])
            put(
                ClosurePayload { _, _, arguments in
                    let library = arguments[0].string ?? "?"
                    throw LuaUnknownName(arguments[1], in: library, among: libraries[library] ?? [])
                })
            return zl_world_unknown_member(context)
        }
    }

    /// The libraries that are there, with what each has.
    public func libraryMembers() throws(LuaError) -> [String: [String]] {
        var names: [String: [String]] = [:]
        for library in ["string", "table", "math", "utf8", "coroutine"] {
            names[library] = try sequence { zl_library_names(context, library, $0) }.compactMap(\.string)
        }
        return names
    }
}

private final class EnvironmentHolder {
    weak var found: LuaEnvironment?
    var environment: LuaEnvironment {
        guard let found else { preconditionFailure("a global table outlived its environment") }
        return found
    }
}
