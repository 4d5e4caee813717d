/// A word that standard Lua has and this world does not, with the reason.
public enum LuaAbsentWord: String, Sendable, CaseIterable {
    case load, loadfile, loadstring, dofile, require, package
    case collectgarbage, debug, io, os, warn
    case close, dump, pack, unpack, packsize, setfenv, getfenv

    public enum Reason: Sendable {
        /// Code comes from the plugin's own file only.
        case codeFromOutside
        /// The limits belong to the host.
        case limits
        /// No files, no programs, no clock.
        case system
        /// The interpreter has a fault there.
        case fault
        /// Not of this version of Lua.
        case version
        /// Of no use here.
        case noUse
    }

    public var reason: Reason {
        switch self {
        case .load, .loadfile, .loadstring, .dofile, .require, .package, .dump: .codeFromOutside
        case .collectgarbage, .debug: .limits
        case .io, .os, .warn: .system
        case .close: .fault
        case .unpack, .setfenv, .getfenv: .version
        case .pack, .packsize: .noUse
        }
    }

    /// Where the word is missing: `nil` among the globals, else in that library.
    public var library: String? {
        switch self {
        case .close: "coroutine"
        case .dump, .pack, .packsize: "string"
        default: nil
        }
    }
}

/// A read of a global, a library's member or an object's member that nobody has declared.
public struct LuaUnknownName: Error, Sendable, Equatable, CustomStringConvertible {
    /// The name, or the text of a key that is no name.
    public var name: String
    /// The library or class; `nil` for a global.
    public var container: String?
    public var nearMiss: String?
    /// Set when standard Lua has the word.
    public var absent: LuaAbsentWord?
    /// What the class or library has, where that is a short list.
    public var known: [String] = []
    /// What the host advises instead.
    public var advice: String?

    public init(name: String, container: String? = nil, nearMiss: String? = nil, absent: LuaAbsentWord? = nil, advice: String? = nil) {
        self.name = name
        self.container = container
        self.nearMiss = nearMiss
        self.absent = absent
        self.advice = advice
    }

    init(_ key: LuaValue, in container: String?, among names: [String]) {
        let name =
            switch key {
            case .string(let name): name
            case .integer(let number): String(number)
            default: key.typeName
            }
        self.init(
            name: name, container: container, nearMiss: key.string.flatMap { LuaRuntime.nearMiss(of: $0, among: names) },
            absent: LuaAbsentWord(rawValue: name).flatMap { $0.library == container ? $0 : nil })
        if container != nil, names.count <= 8 { known = names.sorted() }
    }

    public var description: String {
        let what = container.map { "'\($0)' has no '\(name)'" } ?? "there is no '\(name)' here"
        return what + (nearMiss.map { "; did you mean '\($0)'?" } ?? "") + (advice.map { "; \($0)" } ?? "")
    }
}

/// A write of a global that is refused.
public struct LuaGlobalWriteError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        /// Globals are written while the file is loaded, and not while it runs.
        case sealed
        /// The name is a word of the host or of Lua.
        case reserved
    }

    public var name: String
    public var reason: Reason

    public init(name: String, reason: Reason) {
        self.name = name
        self.reason = reason
    }

    public var description: String {
        switch reason {
        case .sealed: "the global '\(name)' cannot be set while rules run: use a local"
        case .reserved: "'\(name)' is a word of this world and cannot be replaced: choose another name"
        }
    }
}

/// A table or class of the host that Lua may only read.
public struct LuaReadOnlyError: Error, Sendable, Equatable, CustomStringConvertible {
    public var container: String
    public var name: String

    public init(container: String, name: String) {
        self.container = container
        self.name = name
    }

    public var description: String { "'\(container)' cannot be written: '\(name)' was to be set" }
}

/// A record that was used after the scope that handed it out.
public struct LuaStaleRecord: Error, Sendable, Equatable, CustomStringConvertible {
    public var recordClass: String
    /// The label of the scope; `nil` when it is too long ago.
    public var scope: String?

    public init(recordClass: String, scope: String?) {
        self.recordClass = recordClass
        self.scope = scope
    }

    public var description: String {
        "this '\(recordClass)' was handed out for \(scope ?? "an earlier call"), which is over: "
            + "use it there, and keep values instead of records"
    }
}
