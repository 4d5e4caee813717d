// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

/// One call of a host function by Lua. It ends with the function: nothing of it may be kept but values.
public final class HostCall {
    public let state: LuaState
    /// The name of the function.
    public let function: String
    /// The object or record that a method was called on; `.nil` for a plain function.
    public let receiver: LuaValue
    /// As given, without the receiver.
    public let arguments: [LuaValue]
    private let parameters: [HostParameter]
    private var L: OpaquePointer?

    init(state: LuaState, function: String, receiver: LuaValue, arguments: [LuaValue], parameters: [HostParameter], L: OpaquePointer) {
        self.state = state
        self.function = function
        self.receiver = receiver
        self.arguments = arguments
        self.parameters = parameters
        self.L = L
    }

    /// The argument at a position from 0; `.nil` when it was not given.
    public subscript(position: Int) -> LuaValue { arguments.indices.contains(position) ? arguments[position] : .nil }

    /// The argument of a parameter; `.nil` when it was not given.
    public subscript(name: String) -> LuaValue { parameters.firstIndex { $0.name == name }.map { self[$0] } ?? .nil }

    /// The Lua line that called, or the nearest one above it.
    public var location: LuaLocation? { L.flatMap { state.callerLocation($0) } }

    /// The payload of the object that a method was called on.
    public func payload<Payload>(as type: Payload.Type = Payload.self) throws -> Payload {
        guard case .object(let object) = receiver, let payload = object.payload as? Payload else {
            throw LuaArgumentError(
                problem: .wrongReceiver, function: function, parameter: nil, position: 0, expected: "\(type)", actual: receiver.typeName)
        }
        return payload
    }

    func end() { L = nil }
}

final class FunctionPayload: LuaPayload {
    let function: HostFunction

    init(_ function: HostFunction) { self.function = function }

    override func invoke(_ state: LuaState, _ L: OpaquePointer, _ count: Int32) throws -> [LuaValue] {
        var arguments = try state.arguments(L, count)
        var receiver = LuaValue.nil
        if let name = function.receiver {
            let first = arguments.first ?? .nil
            guard HostType.oneOf([.object(name), .record(name)]).accepts(first) else {
                throw LuaArgumentError(
                    problem: .wrongReceiver, function: function.name, parameter: nil, position: 0, expected: name, actual: first.typeName)
            }
            receiver = arguments.removeFirst()
        }
        try function.check(arguments)
        let call = HostCall(
            state: state, function: function.name, receiver: receiver, arguments: arguments, parameters: function.parameters, L: L)
        defer { call.end() }
        return try function.body(call)
    }
}

extension HostFunction {
    /// Throws for the first argument that does not fit.
    func check(_ arguments: [LuaValue]) throws(LuaArgumentError) {
        for (index, parameter) in parameters.enumerated() {
            let given = parameter.isVariadic ? arguments.dropFirst(index) : arguments.dropFirst(index).prefix(1)
            for (offset, value) in given.enumerated() where !parameter.type.accepts(value) {
                if value.isNil && parameter.isOptional { continue }
                throw LuaArgumentError(
                    problem: value.isNil ? .missing : .wrongType, function: name, parameter: parameter.name, position: index + offset + 1,
                    expected: parameter.type.description, actual: value.typeName)
            }
            if given.isEmpty && !parameter.isOptional {
                throw LuaArgumentError(
                    problem: .missing, function: name, parameter: parameter.name, position: index + 1, expected: parameter.type.description,
                    actual: "nil")
            }
        }
        if arguments.count > parameters.count, parameters.last?.isVariadic != true {
            throw LuaArgumentError(
                problem: .tooMany, function: name, parameter: nil, position: parameters.count + 1, expected: "\(parameters.count)",
                actual: "\(arguments.count)", isMethod: receiver != nil)
        }
    }
}
