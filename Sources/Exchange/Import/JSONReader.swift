import Ledger
import Sheets

/// JSON as rows: an array of objects becomes a sheet whose headings are the objects' keys. Numbers keep the text that stands in the file.
struct JSONReader {
    struct Fault: Error {
        let reason: Message
        let line: Int
        let column: Int
    }

    private let scalars: [Unicode.Scalar]
    private var index = 0

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The rows are numbered by their place in the array, from 1; the headings stand in row 0.
    static func sheet(_ text: String, name: String) throws(Fault) -> Sheet {
        var reader = JSONReader(text)
        var objects: [[(String, Sheets.Cell)]] = []
        if reader.peek() == "\u{FEFF}" { reader.index += 1 }
        try reader.expect("[")
        if !reader.take("]") {
            repeat { objects.append(try reader.readObject()) } while reader.take(",")
            try reader.expect("]")
        }
        guard reader.peek() == nil else { throw reader.fault(.end) }
        var places: [String: Int] = [:]
        var keys: [String] = []
        for (key, _) in objects.joined() where places[key] == nil {
            places[key] = keys.count
            keys.append(key)
        }
        let rows = objects.enumerated().map { number, object in
            var cells = [Sheets.Cell](repeating: .blank, count: keys.count)
            for (key, cell) in object { cells[places[key]!] = cell }
            return Row(number: number + 1, cells: cells)
        }
        return Sheet(name: name, rows: keys.isEmpty ? [] : [Row(number: 0, cells: keys.map(Sheets.Cell.text))] + rows)
    }

    /// One object with plain values.
    static func object(_ text: String) throws(Fault) -> [(String, Sheets.Cell)] {
        var reader = JSONReader(text)
        return try reader.readObject()
    }

    // MARK: Grammar

    private enum Wanted { case array, object, value, string, end, mark(Unicode.Scalar), once(String) }

    private func fault(_ wanted: Wanted) -> Fault {
        let before = scalars[..<min(index, scalars.count)]
        let line = before.count { $0 == "\n" } + 1
        let column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1
        let reason =
            switch wanted {
            case .array: Message(zh: "应为数组", en: "an array is wanted")
            case .object: Message(zh: "应为对象", en: "an object is wanted")
            case .value: Message(zh: "应为文字、数字、true、false、null 或文字的数组", en: "a text, a number, true, false, null or an array of texts is wanted")
            case .string: Message(zh: "文字没有写完或写错", en: "a text is broken")
            case .end: Message(zh: "数组之后还有内容", en: "something follows the array")
            case .mark(let mark): Message(zh: "应为 \(mark)", en: "\(mark) is wanted")
            case .once(let key): Message(zh: "同一对象里 \"\(key)\" 出现了两次", en: "\"\(key)\" stands twice in an object")
            }
        return Fault(reason: reason, line: line, column: column)
    }

    private mutating func peek() -> Unicode.Scalar? {
        while index < scalars.count, [" ", "\t", "\n", "\r"].contains(scalars[index]) { index += 1 }
        return index < scalars.count ? scalars[index] : nil
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard peek() == mark else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ mark: Unicode.Scalar) throws(Fault) {
        guard take(mark) else { throw fault(mark == "[" ? .array : mark == "{" ? .object : .mark(mark)) }
    }

    private mutating func readObject() throws(Fault) -> [(String, Sheets.Cell)] {
        try expect("{")
        var pairs: [(String, Sheets.Cell)] = []
        if take("}") { return pairs }
        repeat {
            guard peek() == "\"" else { throw fault(.string) }
            let key = try readString()
            if pairs.contains(where: { $0.0 == key }) { throw fault(.once(key)) }
            try expect(":")
            pairs.append((key, try readValue()))
        } while take(",")
        try expect("}")
        return pairs
    }

    private mutating func readValue() throws(Fault) -> Sheets.Cell {
        switch peek() {
        case "\"": return .textOrBlank(try readString())
        case "[":
            index += 1
            var items: [String] = []
            if take("]") { return .blank }
            repeat {
                // Arrays of plain values only: a list field is one level deep.
                guard peek() != "[" else { throw fault(.value) }
                items.append(try readValue().plainText)
            } while take(",")
            try expect("]")
            return .textOrBlank(items.joined(separator: "、"))
        case .some(let sign) where sign == "-" || ("0"..."9").contains(sign):
            let start = index
            while index < scalars.count, "+-.eE0123456789".unicodeScalars.contains(scalars[index]) { index += 1 }
            let literal = String(String.UnicodeScalarView(scalars[start..<index]))
            guard let number = CellNumber(literal: literal) else {
                index = start
                throw fault(.value)
            }
            return .number(number)
        default:
            for (word, cell) in [("true", Sheets.Cell.boolean(true)), ("false", .boolean(false)), ("null", .blank)] where scalars[index...].starts(with: word.unicodeScalars) {
                index += word.unicodeScalars.count
                return cell
            }
            throw fault(.value)
        }
    }

    private mutating func readString() throws(Fault) -> String {
        index += 1
        var view = String.UnicodeScalarView()
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            switch scalar {
            case "\"": return String(view)
            case "\\": view.append(try readEscape())
            case _ where scalar.value < 0x20: throw fault(.string)
            default: view.append(scalar)
            }
        }
        throw fault(.string)
    }

    private mutating func readEscape() throws(Fault) -> Unicode.Scalar {
        guard index < scalars.count else { throw fault(.string) }
        let letter = scalars[index]
        index += 1
        switch letter {
        case "\"", "\\", "/": return letter
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            let first = try readHex()
            guard (0xD800..<0xDC00).contains(first) else {
                guard let scalar = Unicode.Scalar(first) else { throw fault(.string) }
                return scalar
            }
            guard index + 1 < scalars.count, scalars[index] == "\\", scalars[index + 1] == "u" else { throw fault(.string) }
            index += 2
            let second = try readHex()
            guard (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else { throw fault(.string) }
            return scalar
        default: throw fault(.string)
        }
    }

    private mutating func readHex() throws(Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < scalars.count, let digit = scalars[index].properties.numericType == nil ? hexLetter(scalars[index]) : UInt32(String(scalars[index])) else {
                throw fault(.string)
            }
            value = value << 4 + digit
            index += 1
        }
        return value
    }

    private func hexLetter(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "a"..."f": scalar.value - 0x61 + 10
        case "A"..."F": scalar.value - 0x41 + 10
        default: nil
        }
    }
}
