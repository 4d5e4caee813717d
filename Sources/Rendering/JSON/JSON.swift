public import Ledger

/// A JSON value that keeps the order of its members and writes exact numbers.
public enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case decimal(Hundredths)
    case text(String)
    case array([JSON])
    case object([Member])

    /// A member of an object.
    public struct Member: Hashable, Sendable {
        public let key: String
        public let value: JSON

        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }
}

extension JSON {
    /// Numbers and flags as such, ids as numbers, days as `2021-03-05`, lists as arrays, nothing as null.
    public init(_ value: Ledger.Value) {
        switch value {
        case .none: self = .null
        case .text(let text): self = .text(text)
        case .integer(let number): self = .integer(number)
        case .decimal(let number): self = .decimal(number)
        case .day(let day): self = .text(day.description)
        case .flag(let flag): self = .bool(flag)
        case .reference(let id): self = .integer(id)
        case .list(let items): self = .array(items.map(JSON.init))
        }
    }

    public init(_ record: RecordID) {
        self = ["model": .text(record.model), "id": .integer(record.id)]
    }

    public init(_ provenance: Provenance) {
        self = ["file": .text(provenance.file), "sheet": .text(provenance.sheet), "row": .integer(Int64(provenance.row))]
    }

    /// Null where there is nothing.
    public init(_ text: String?) { self = text.map(JSON.text) ?? .null }

    /// Null where there is nothing.
    public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
    public init(dictionaryLiteral members: (String, JSON)...) { self = .object(members.map { Member($0, $1) }) }
    public init(arrayLiteral items: JSON...) { self = .array(items) }
    public init(stringLiteral text: String) { self = .text(text) }
    public init(integerLiteral number: Int64) { self = .integer(number) }
    public init(booleanLiteral flag: Bool) { self = .bool(flag) }
    public init(nilLiteral: ()) { self = .null }
}
