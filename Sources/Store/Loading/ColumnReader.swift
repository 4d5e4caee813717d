internal import GRDBSQLite
internal import Ledger

/// Reads one column's values. A column holds few distinct texts, days and lists: each short one is decoded once and known by its bytes.
final class ColumnReader {
    /// How SQLite holds a value.
    private enum Form { case number, flag, text, day, list }

    let field: FieldSpec
    private let form: Form
    private let column: ColumnBuilder
    /// Numbers of texts, codes of days.
    private var known: [ShortText: Int32] = [:]
    private var lists: [String: [Int64]] = [:]

    init(_ field: FieldSpec, into column: ColumnBuilder) {
        self.field = field
        self.column = column
        form =
            switch field.kind {
            case .integer, .decimal, .reference: .number
            case .flag: .flag
            case .text, .choice, .word: .text
            case .day: .day
            case .list: .list
            }
    }

    /// False where the value is none of the field's kind.
    func read(_ statement: OpaquePointer?, _ index: Int32) -> Bool {
        if sqlite3_column_type(statement, index) == SQLITE_NULL {
            column.appendNone()
            return true
        }
        switch form {
        case .number: column.append(number: sqlite3_column_int64(statement, index))
        case .flag: column.append(flag: sqlite3_column_int64(statement, index) != 0)
        case .day:
            return append(bytes(statement, index)) {
                Day($0)?.code
            } into: {
                column.append(dayCode: $0)
            }
        case .list: return appendList(String(decoding: bytes(statement, index), as: UTF8.self))
        case .text:
            let bytes = bytes(statement, index)
            if bytes.isEmpty { column.appendNone() } else { return append(bytes, column.intern, into: column.append(interned:)) }
        }
        return true
    }

    private func bytes(_ statement: OpaquePointer?, _ index: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(statement, index)
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>, _ decode: (String) -> Int32?, into append: (Int32) -> Void) -> Bool {
        let key = ShortText(bytes)
        if let key, let number = known[key] {
            append(number)
            return true
        }
        guard let number = decode(String(decoding: bytes, as: UTF8.self)) else { return false }
        if let key { known[key] = number }
        append(number)
        return true
    }

    private func appendList(_ text: String) -> Bool {
        if let list = lists[text] {
            column.append(list: list)
            return true
        }
        guard let stored = StoredJSON.list(in: text), case .list(let values)? = StoredValue.decode(.list(stored), field.kind) else {
            return false
        }
        let list = values.map { value -> Int64 in
            if case .reference(let id) = value { id } else { Int64(column.intern(value.description)) }
        }
        lists[text] = list
        column.append(list: list)
        return true
    }
}

/// A text of a few bytes as two words: it is hashed and compared in no time, as a `String` is not.
struct ShortText: Hashable {
    private var words: (UInt64, UInt64) = (0, 0)
    private let count: UInt8

    /// Nil for a longer text.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= 16, let start = bytes.baseAddress else { return nil }
        count = UInt8(bytes.count)
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: UnsafeRawBufferPointer(start: start, count: bytes.count)) }
    }

    static func == (left: Self, right: Self) -> Bool { left.words == right.words && left.count == right.count }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(count)
    }
}
