/// Texts that columns name by number. Owns its memory.
public final class RecordTexts: Sendable {
    public let count: Int
    let native: UnsafeTextTable

    public init(_ texts: [String]) {
        count = texts.count
        native = UnsafeTextTable(texts)
    }
}

/// One column of a record class: the names it is read by, and memory that the class's owner keeps alive.
public struct RecordColumn {
    public enum Values {
        /// `Int32` numbers of texts; `Int32.min` is nil.
        case text(UnsafeRawPointer, RecordTexts)
        /// `Int64`; `Int64.min` is nil.
        case integer(UnsafeRawPointer)
        /// `Int64` hundredths: whole numbers become integers, others go through the state's decimal factory; `Int64.min` is nil.
        case hundredths(UnsafeRawPointer)
        /// `Int32` codes of days, through the state's day factory; `Int32.min` is nil.
        case day(UnsafeRawPointer)
        /// `UInt8`: 0, 1, or 255 for nil.
        case bool8(UnsafeRawPointer)
        /// `Int32`: 0, 1, or `Int32.min` for nil.
        case bool32(UnsafeRawPointer)
        /// `Int32` rows of the record class of that name; `Int32.min` is nil.
        case reference(UnsafeRawPointer, to: String)
        /// `Int32` as an integer; `Int32.min` is nil.
        case int32(UnsafeRawPointer)
    }

    /// Each at most 40 bytes, so that Lua keeps one copy of it. The first is the one that is shown.
    public var names: [String]
    public var values: Values

    public init(_ names: String..., values: Values) {
        self.names = names
        self.values = values
    }

    public init(names: [String], values: Values) {
        self.names = names
        self.values = values
    }
}

/// A model's rows as Lua sees them: columns that C reads, and closures for everything else.
public final class RecordClass {
    public let name: String
    /// What the state knows it by. A class of another key leaves the records of a former class of its name as they are.
    public let key: String
    public let rowCount: Int
    public let columns: [RecordColumn]
    public let methods: [HostFunction]
    public let events: [LuaEvent: (HostCall) throws -> [LuaValue]]
    /// The receiver is the record, the one argument the key. Computed fields come from here. Without it, or when it answers `nil`, the
    /// read raises
    /// `LuaUnknownName` with the near miss.
    public let unknownField: ((HostCall) throws -> LuaValue?)?
    /// Further names for near misses: those that `unknownField` answers.
    public let otherNames: [String]
    /// Keeps the columns' memory alive as long as the state knows the class.
    public let owner: AnyObject

    public init(
        _ name: String, key: String? = nil, rowCount: Int, columns: [RecordColumn], owner: AnyObject, methods: [HostFunction] = [], otherNames: [String] = [],
        events: [LuaEvent: (HostCall) throws -> [LuaValue]] = [:], unknownField: ((HostCall) throws -> LuaValue?)? = nil
    ) {
        self.name = name
        self.key = key ?? name
        self.rowCount = rowCount
        self.columns = columns
        self.owner = owner
        self.methods = methods
        self.otherNames = otherNames
        self.events = events
        self.unknownField = unknownField
    }

    public var memberNames: [String] { columns.flatMap(\.names) + methods.map(\.name) + otherNames }

    func columnNumber(_ name: String) -> Int? { columns.firstIndex { $0.names.contains(name) } }
}

/// One row of a record class, within the scope that handed it out.
public struct LuaRecord: Equatable {
    public let recordClass: RecordClass
    public let row: Int
    let generation: UInt64
    let link: LuaLink

    public static func == (left: LuaRecord, right: LuaRecord) -> Bool {
        left.recordClass === right.recordClass && left.row == right.row && left.generation == right.generation && left.link === right.link
    }
}
