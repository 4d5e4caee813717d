/// Builds zip archives byte by byte, honest ones and others.
struct ZipBuilder {
    struct Entry {
        var name: String
        var stored: [UInt8]
        var size: Int
        var checksum: UInt32
        var method: UInt16 = 0
        var flags: UInt16 = 0x0800
    }

    var entries: [Entry] = []

    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        entries.append(Entry(name: name, stored: bytes, size: bytes.count, checksum: Self.checksum(bytes)))
    }

    /// A part that begins with `head` and goes on with `byte` for 258 × `runs` bytes, packed into 13 bits a run.
    mutating func addRun(_ name: String, head: String, byte: UInt8, runs: Int) {
        let plain = Array(head.utf8) + [byte] + [UInt8](repeating: byte, count: 258 * runs)
        var bits = BitWriter()
        bits.append(0b1, 1)
        bits.append(0b01, 2)
        for literal in Array(head.utf8) + [byte] { bits.appendLiteral(literal) }
        for _ in 0..<runs {
            bits.appendHuffman(0b1100_0101, 8)
            bits.appendHuffman(0, 5)
        }
        bits.appendHuffman(0, 7)
        entries.append(Entry(name: name, stored: bits.finished(), size: plain.count, checksum: Self.checksum(plain), method: 8))
    }

    func bytes() -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let name = Array(entry.name.utf8)
            let common =
                le16(20) + le16(entry.flags) + le16(entry.method) + le32(0x2100_0000) + le32(entry.checksum)
                + le32(UInt32(entry.stored.count))
                + le32(UInt32(entry.size)) + le16(UInt16(name.count)) + le16(0)
            directory += le32(0x0201_4B50) + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0) + le32(UInt32(body.count)) + name
            body += le32(0x0403_4B50) + common + name + entry.stored
        }
        let count = UInt16(entries.count)
        return body + directory + le32(0x0605_4B50) + le32(0) + le16(count) + le16(count) + le32(UInt32(directory.count))
            + le32(UInt32(body.count)) + le16(0)
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}

private func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
private func le32(_ value: UInt32) -> [UInt8] { le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16)) }

/// Writes the bits of a deflate stream with its fixed code.
private struct BitWriter {
    private var bytes: [UInt8] = []
    private var filled = 8

    mutating func append(_ value: Int, _ count: Int) {
        for bit in 0..<count {
            if filled == 8 {
                bytes.append(0)
                filled = 0
            }
            if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(filled) }
            filled += 1
        }
    }

    /// Codes are written from their highest bit.
    mutating func appendHuffman(_ code: Int, _ count: Int) {
        for bit in stride(from: count - 1, through: 0, by: -1) { append(code >> bit & 1, 1) }
    }

    mutating func appendLiteral(_ byte: UInt8) {
        if byte < 144 { appendHuffman(0x30 + Int(byte), 8) } else { appendHuffman(0x190 + Int(byte) - 144, 9) }
    }

    func finished() -> [UInt8] { bytes }
}
