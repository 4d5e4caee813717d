import CLua

/// The texts of a column, laid out for C: all bytes in a row and where each begins. Never changed once made.
final class UnsafeTextTable: @unchecked Sendable {
    let strings: UnsafeMutablePointer<zl_strings>
    private let bytes: UnsafeMutablePointer<CChar>
    private let offsets: UnsafeMutablePointer<UInt32>

    init(_ texts: [String]) {
        bytes = .allocate(capacity: max(1, texts.reduce(0) { $0 + $1.utf8.count }))
        offsets = .allocate(capacity: texts.count + 1)
        var at = 0
        for (index, text) in texts.enumerated() {
            offsets[index] = UInt32(at)
            for byte in text.utf8 {
                bytes[at] = CChar(bitPattern: byte)
                at += 1
            }
        }
        offsets[texts.count] = UInt32(at)
        strings = .allocate(capacity: 1)
        strings.initialize(to: zl_strings(bytes: bytes, offsets: offsets, count: Int32(texts.count)))
    }

    deinit {
        bytes.deallocate()
        offsets.deallocate()
        strings.deallocate()
    }
}
