import CLua

/// What the scanner says of a text, as a test writes it down.
struct ScannerVerdict: Equatable, CustomStringConvertible {
    var code: zl_scan_code
    var line: UInt32 = 0
    var column: UInt32 = 0
    var offset: Int?
    var character: Unicode.Scalar?
    var replacement: String?

    static let accepted = ScannerVerdict(code: ZL_SCAN_OK)

    static func == (left: Self, right: Self) -> Bool {
        // What a test does not name it does not ask for.
        func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }
        return left.code == right.code && left.line == right.line && left.column == right.column && agree(left.offset, right.offset)
            && agree(left.character, right.character) && agree(left.replacement, right.replacement)
    }

    var description: String {
        "code \(code.rawValue) at \(line):\(column) \(character.map { "U+" + String($0.value, radix: 16) } ?? "") \(replacement ?? "")"
    }
}

func scan(_ bytes: [UInt8], limits: zl_scan_limits = zl_scan_default_limits()) -> ScannerVerdict {
    var fault = zl_scan_fault()
    let code = bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { zl_scan($0.baseAddress, $0.count, limits, &fault) }
    }
    guard code != ZL_SCAN_OK else { return .accepted }
    precondition(code == fault.code)
    let replacement = withUnsafeBytes(of: fault.replacement) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return ScannerVerdict(
        code: code, line: fault.line, column: fault.column, offset: fault.offset, character: Unicode.Scalar(fault.code_point),
        replacement: replacement)
}

func scan(_ text: String, limits: zl_scan_limits = zl_scan_default_limits()) -> ScannerVerdict { scan(Array(text.utf8), limits: limits) }
