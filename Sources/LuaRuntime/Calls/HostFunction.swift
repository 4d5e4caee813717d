/// What a host function takes in one place.
public indirect enum HostType: Sendable, Equatable, CustomStringConvertible {
    case any, boolean, integer, number, string, table, function
    /// An object of the host class of that name.
    case object(String)
    /// A record of the class of that name.
    case record(String)
    case oneOf([HostType])

    public func accepts(_ value: LuaValue) -> Bool {
        switch (self, value) {
        case (.any, _), (.boolean, .boolean), (.string, .string), (.string, .bytes), (.table, .table), (.function, .function): true
        case (.integer, _): value.integer != nil
        case (.number, _): value.number != nil
        case (.object(let name), .object(let object)): object.hostClass.name == name
        case (.record(let name), .record(let record)): record.recordClass.name == name
        case (.oneOf(let types), _): types.contains { $0.accepts(value) }
        default: false
        }
    }

    public var description: String {
        switch self {
        case .any: "value"
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .table: "table"
        case .function: "function"
        case .object(let name), .record(let name): name
        case .oneOf(let types): types.map(\.description).joined(separator: " | ")
        }
    }
}

/// A parameter of a host function, for checking and for documentation.
public struct HostParameter: Sendable, Equatable {
    public var name: String
    public var type: HostType
    public var doc: String
    public var isOptional: Bool
    /// Takes all further arguments; only the last parameter may.
    public var isVariadic: Bool
    /// What it takes in the words of an editor, where the type says too little.
    public var shape: String?

    public init(_ name: String, _ type: HostType = .any, _ doc: String = "", optional: Bool = false, variadic: Bool = false) {
        self.name = name
        self.type = type
        self.doc = doc
        self.isOptional = optional || variadic
        self.isVariadic = variadic
    }

    /// The same, shown to editors so.
    public func shaped(_ shape: String) -> HostParameter {
        var copy = self
        copy.shape = shape
        return copy
    }
}

/// A function that Lua can call: name, documentation, parameters and body in one value.
public struct HostFunction {
    public var name: String
    public var doc: String
    public var parameters: [HostParameter]
    /// What it answers, for documentation; empty for nothing.
    public var result: String
    /// The class whose method it is; its first argument is then an object or record of that class.
    public var receiver: String?
    /// What it throws comes back to Swift as itself. It must not keep the call beyond its end.
    public var body: (HostCall) throws -> [LuaValue]

    public init(
        _ name: String, _ doc: String = "", parameters: [HostParameter] = [], result: String = "",
        body: @escaping (HostCall) throws -> [LuaValue]
    ) {
        self.name = name
        self.doc = doc
        self.parameters = parameters
        self.result = result
        self.body = body
    }
}

/// A call of a host function with arguments that do not fit.
public struct LuaArgumentError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Problem: Sendable, Equatable {
        case missing
        case wrongType
        /// More arguments than parameters; `position` is that of the first too many.
        case tooMany
        /// A method was called on something else: a dot in place of a colon, most often.
        case wrongReceiver
    }

    public var problem: Problem
    public var function: String
    /// `nil` for `tooMany`.
    public var parameter: String?
    /// From 1; a method's receiver is not counted and has 0.
    public var position: Int
    public var expected: String
    public var actual: String
    public var isMethod = false

    public var description: String {
        let place = parameter.map { "argument \(position) ('\($0)')" } ?? "argument \(position)"
        return switch problem {
        case .missing: "\(function): \(place) is missing: \(expected) expected"
        case .wrongType: "\(function): \(place) must be \(expected), not \(actual)"
        case .tooMany: "\(function): takes \(expected) arguments, not \(actual)"
        case .wrongReceiver: "\(function): must be called on a \(expected) with a colon, not on \(actual)"
        }
    }
}
