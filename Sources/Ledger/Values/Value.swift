/// One field's value, free of its model: what a sheet's cell, a change, an export and a command line share.
public enum Value: Hashable, Sendable {
    case none
    /// Text, a choice's name or a word of the vocabulary (an activity type, a role).
    case text(String)
    case integer(Int64)
    case decimal(Hundredths)
    case day(Day)
    case flag(Bool)
    /// The id of a record of the model that the field names.
    case reference(Int64)
    /// Words or references, in the order of their entry, without doubles.
    case list([Value])

    public var isNone: Bool { self == .none }

    /// A whole number as such, another as a decimal where two places hold it exactly, else the text of the fraction.
    public init(_ number: Fraction) {
        if number.isWhole {
            self = .integer(number.numerator)
        } else if let exact = Hundredths(number, rounding: .down), Fraction(exact) == number {
            self = .decimal(exact)
        } else {
            self = .text(number.description)
        }
    }
}

extension Value: CustomStringConvertible {
    /// The plain form that SQLite, JSON and CSV share; lists joined by `、`.
    public var description: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): number.description
        case .day(let day): day.description
        case .flag(let flag): flag ? "true" : "false"
        case .reference(let id): String(id)
        case .list(let items): items.map(\.description).joined(separator: "、")
        }
    }
}
