/// A Swift type that a record's property may have: how it becomes a `Value` and comes back.
public protocol FieldValue: Sendable {
    init?(_ value: Value)
    var value: Value { get }
    /// The kind of field that the type implies; nil where the schema must say it.
    static var impliedKind: FieldKind? { get }
}

extension String: FieldValue {
    public init?(_ value: Value) {
        switch value {
        case .text(let text): self = text
        case .none: self = ""
        default: return nil
        }
    }
    public var value: Value { isEmpty ? .none : .text(self) }
    public static var impliedKind: FieldKind? { .text }
}

extension Int64: FieldValue {
    public init?(_ value: Value) {
        guard case .integer(let number) = value else { return nil }
        self = number
    }
    public var value: Value { .integer(self) }
    public static var impliedKind: FieldKind? { .integer }
}

extension Hundredths: FieldValue {
    public init?(_ value: Value) {
        guard case .decimal(let number) = value else { return nil }
        self = number
    }
    public var value: Value { .decimal(self) }
    public static var impliedKind: FieldKind? { .decimal }
}

extension Day: FieldValue {
    public init?(_ value: Value) {
        guard case .day(let day) = value else { return nil }
        self = day
    }
    public var value: Value { .day(self) }
    public static var impliedKind: FieldKind? { .day }
}

extension Bool: FieldValue {
    public init?(_ value: Value) {
        guard case .flag(let flag) = value else { return nil }
        self = flag
    }
    public var value: Value { .flag(self) }
    public static var impliedKind: FieldKind? { .flag }
}

extension Ref: FieldValue {
    public init?(_ value: Value) {
        guard case .reference(let id) = value else { return nil }
        self.init(id)
    }
    public var value: Value { .reference(id) }
    // The target's name is read from its schema only when somebody asks: two models may point at each other.
    public static var impliedKind: FieldKind? { nil }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    public init?(_ value: Value) {
        if value.isNone {
            self = .none
            return
        }
        guard let wrapped = Wrapped(value) else { return nil }
        self = wrapped
    }
    public var value: Value { self?.value ?? .none }
    public static var impliedKind: FieldKind? { Wrapped.impliedKind }
}

extension Array: FieldValue where Element: FieldValue {
    public init?(_ value: Value) {
        switch value {
        case .none: self = []
        case .list(let items):
            var elements: [Element] = []
            for item in items {
                guard let element = Element(item) else { return nil }
                elements.append(element)
            }
            self = elements
        default: return nil
        }
    }
    public var value: Value { isEmpty ? .none : .list(map(\.value)) }
    public static var impliedKind: FieldKind? { Element.impliedKind.map { .list($0) } }
}
