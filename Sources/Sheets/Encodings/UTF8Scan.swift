/// What a walk over bytes as UTF-8 found.
struct UTF8Scan {
    /// Well-formed sequences of three and four bytes, as every Han character has.
    private(set) var longSequences = 0
    /// Places at which no well-formed sequence begins.
    private(set) var faults = 0
    private(set) var firstFault: Int?
    private(set) var hasNUL = false

    var isValid: Bool { faults == 0 }

    /// Whether the text was written as UTF-8 and then damaged. Text of GB18030 often forms sequences of two bytes, longer
    /// ones only by rare chance; decoding a damaged file as GB18030 may succeed and give wrong characters without a word.
    var looksLikeDamagedUTF8: Bool { faults > 0 && longSequences > 4 * faults }

    init(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                if lead == 0 { hasNUL = true }
                index += 1
                continue
            }
            let length = Self.length(at: index, in: bytes)
            if length == 0 {
                faults += 1
                if firstFault == nil { firstFault = index }
                index += 1
            } else {
                if length > 2 { longSequences += 1 }
                index += length
            }
        }
    }

    /// Length of the well-formed sequence of several bytes at `index`, 0 where there is none.
    private static func length(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
        return length
    }
}
