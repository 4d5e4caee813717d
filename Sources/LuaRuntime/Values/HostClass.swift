// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

/// What Lua asks an object for by an operator.
public enum LuaEvent: String, Sendable, CaseIterable {
    case add = "__add"
    case sub = "__sub"
    case mul = "__mul"
    case div = "__div"
    case mod = "__mod"
    case idiv = "__idiv"
    case pow = "__pow"
    case unm = "__unm"
    case concat = "__concat"
    case len = "__len"
    case eq = "__eq"
    case lt = "__lt"
    case le = "__le"
    case call = "__call"
    case newindex = "__newindex"
    case tostring = "__tostring"
    case pairs = "__pairs"
}

/// A field of a host object that is worked out when it is read.
public struct HostField {
    public var name: String
    public var type: HostType
    public var doc: String
    public var get: (HostCall) throws -> LuaValue

    public init(_ name: String, _ type: HostType = .any, _ doc: String = "", get: @escaping (HostCall) throws -> LuaValue) {
        self.name = name
        self.type = type
        self.doc = doc
        self.get = get
    }
}

/// What objects of one kind can do in Lua. Each state makes its metatable at the first use; nothing may be changed after that.
///
/// An operator is handed both operands as arguments, in their order, for either of them may be the object. A member that is neither a
/// method nor
/// a field goes to `unknownMember`; without it, or when it answers `nil`, the read raises `LuaUnknownName` with the near miss.
public final class HostClass {
    public let name: String
    public let doc: String
    public let methods: [HostFunction]
    public let fields: [HostField]
    public let events: [LuaEvent: (HostCall) throws -> [LuaValue]]
    /// The receiver is the object; the one argument is the key, which may be of any type.
    public let unknownMember: ((HostCall) throws -> LuaValue?)?
    /// The rows that `for r in object do` walks over; asked when a loop begins and no other over the object is under way. It takes the place of `.call`.
    public let rows: ((LuaObject) throws -> LuaRows)?
    let fieldsByName: [String: HostField]

    public init(
        _ name: String, _ doc: String = "", methods: [HostFunction] = [], fields: [HostField] = [],
        events: [LuaEvent: (HostCall) throws -> [LuaValue]] = [:], unknownMember: ((HostCall) throws -> LuaValue?)? = nil,
        rows: ((LuaObject) throws -> LuaRows)? = nil
    ) {
        self.name = name
        self.doc = doc
        self.methods = methods
        self.fields = fields
        self.events = events
        self.unknownMember = unknownMember
        self.rows = rows
        fieldsByName = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    }

    public var memberNames: [String] { methods.map(\.name) + fields.map(\.name) }
}

/// A Swift value in Lua's hands. One `LuaObject` is one value of Lua: equal to itself, and the same key.
public final class LuaObject {
    public let hostClass: HostClass
    public let payload: Any
    /// The place among the objects of its class, by which Lua compares it without asking the host. Nil where the class's own events decide.
    public let order: Int64?
    /// What messages call it, where the name of its class says too little.
    public let label: String?

    public init(_ hostClass: HostClass, _ payload: Any, order: Int64? = nil, label: String? = nil) {
        self.hostClass = hostClass
        self.payload = payload
        self.order = order
        self.label = label
    }

    /// What it is, in messages.
    var typeName: String { label ?? hostClass.name }

    public func payload<Payload>(as type: Payload.Type = Payload.self) -> Payload? { payload as? Payload }
}

extension LuaState {
    /// The anchor of the metatable of a class, made at the first use.
    func metatable(of hostClass: HostClass) throws(LuaError) -> Int32 {
        if let known = metatables[ObjectIdentifier(hostClass)] { return known.anchor.ref }
        let members = try memberTable(hostClass.methods, of: hostClass.name)
        let made = try one { () throws(LuaError) in
            try send([.table(members)])
            put(unknownMember(of: hostClass))
            if let rows = hostClass.rows { put(rowsPayload(of: hostClass, rows)) } else { zl_out(context, zl_value()) }
            // Texts come last: the outbox keeps them apart, in order.
            for (event, body) in hostClass.events.sorted(by: { $0.key.rawValue < $1.key.rawValue })
            where event != .call || hostClass.rows == nil {
                putText(event.rawValue)
                put(eventPayload(event, of: hostClass.name, body))
            }
            return zl_object_metatable(context, hostClass.name)
        }
        guard case .table(let table) = made else { throw LuaError(.memory, "no memory for a class") }
        metatables[ObjectIdentifier(hostClass)] = (hostClass, table.anchor)
        return table.anchor.ref
    }

    func memberTable(_ methods: [HostFunction], of name: String) throws(LuaError) -> LuaTable {
        try makeTable(
            entries: methods.map { method in
                var method = method
                method.receiver = name
                return (.string(method.name), .host(method))
            })
    }

    func putText(_ value: String) {
        var value = value
        value.withUTF8 { bytes in bytes.withMemoryRebound(to: CChar.self) { zl_out_text(context, $0.baseAddress, $0.count) } }
    }

    func eventPayload(_ event: LuaEvent, of name: String, _ body: @escaping (HostCall) throws -> [LuaValue]) -> LuaPayload {
        ClosurePayload { state, L, arguments in
            // Lua hands some operators of one operand that operand twice.
            let operands = event == .unm || event == .len || event == .tostring || event == .pairs ? Array(arguments.prefix(1)) : arguments
            let receiver = event == .call ? operands.first ?? .nil : .nil
            let call = HostCall(
                state: state, function: "\(name).\(event.rawValue)", receiver: receiver,
                arguments: event == .call ? Array(operands.dropFirst()) : operands, parameters: [], L: L)
            defer { call.end() }
            return try body(call)
        }
    }

    private func unknownMember(of hostClass: HostClass) -> LuaPayload {
        ClosurePayload { [unowned hostClass] state, L, arguments in
            let receiver = arguments[0]
            let key = arguments[1]
            let call = HostCall(state: state, function: hostClass.name, receiver: receiver, arguments: [key], parameters: [], L: L)
            defer { call.end() }
            if let name = key.string, let field = hostClass.fieldsByName[name] { return [try field.get(call)] }
            if let value = try hostClass.unknownMember?(call) { return [value] }
            throw LuaUnknownName(key, in: receiver.typeName, among: hostClass.memberNames)
        }
    }

    private func rowsPayload(of hostClass: HostClass, _ rows: @escaping (LuaObject) throws -> LuaRows) -> LuaPayload {
        ClosurePayload { _, _, arguments in
            guard case .object(let object)? = arguments.first else { return [] }
            return [.rows(try rows(object))]
        }
    }
}
