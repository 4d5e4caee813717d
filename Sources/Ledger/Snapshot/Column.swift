/// One field of all rows of a model, as it lies in memory. Never changes once built.
///
/// Layout: texts, days, flags, references and lists are 32-bit numbers, integers and decimals 64-bit; `Column.none32` and
/// `Column.none64` stand for no value. Lua reads this memory directly.
public final class Column: @unchecked Sendable {
    public static let none32 = Int32.min
    public static let none64 = Int64.min

    public enum Kind: Hashable, Sendable {
        case integer, decimal
        /// `Day.code`.
        case day
        /// 0 or 1.
        case flag
        /// A number of the snapshot's `StringPool`.
        case text
        /// A row of the model's table.
        case reference(String)
        /// A number of the column's own `lists`.
        case list(of: String?)

        public var isWide: Bool { self == .integer || self == .decimal }

        init(_ kind: FieldKind) {
            switch kind {
            case .text, .choice, .word: self = .text
            case .integer: self = .integer
            case .decimal: self = .decimal
            case .day: self = .day
            case .flag: self = .flag
            case .reference(let model): self = .reference(model)
            case .list(let element): self = .list(of: element.target)
            }
        }
    }

    public let kind: Kind
    public let count: Int
    /// The numbers, 4 or 8 bytes each by `kind.isWide`.
    public let memory: UnsafeRawPointer
    /// The distinct lists of a list column: texts' numbers or rows.
    public let lists: [[Int32]]

    init(_ kind: Kind, narrow: [Int32], lists: [[Int32]] = []) {
        self.kind = kind
        self.lists = lists
        count = narrow.count
        let copy = UnsafeMutablePointer<Int32>.allocate(capacity: Swift.max(narrow.count, 1))
        copy.initialize(from: narrow, count: narrow.count)
        memory = UnsafeRawPointer(copy)
    }

    init(_ kind: Kind, wide: [Int64]) {
        self.kind = kind
        lists = []
        count = wide.count
        let copy = UnsafeMutablePointer<Int64>.allocate(capacity: Swift.max(wide.count, 1))
        copy.initialize(from: wide, count: wide.count)
        memory = UnsafeRawPointer(copy)
    }

    deinit { memory.deallocate() }

    /// The 32-bit number of a row; for narrow columns only.
    @inline(__always)
    public func narrow(_ row: Int32) -> Int32 {
        memory.load(fromByteOffset: Int(row) * 4, as: Int32.self)
    }

    /// The 64-bit number of a row; for wide columns only.
    @inline(__always)
    public func wide(_ row: Int32) -> Int64 {
        memory.load(fromByteOffset: Int(row) * 8, as: Int64.self)
    }

    public func isNone(_ row: Int32) -> Bool {
        kind.isWide ? wide(row) == Self.none64 : narrow(row) == Self.none32
    }

    /// The list of a row of a list column.
    public func list(_ row: Int32) -> [Int32] {
        let number = narrow(row)
        return number == Self.none32 ? [] : lists[Int(number)]
    }
}
