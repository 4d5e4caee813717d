import CCollator

/// The order of Chinese names, the same on every machine whatever its locale.
///
/// In pinyin order a surname with two readings stands where its bearers expect it: 曾 under zēng, 单 under shàn.
/// Spaces inside a name and the dot of a minority name do not change its place.
public final class NameCollator: Sendable {
    public enum Order: String, Sendable, CaseIterable {
        /// By sound, then tone, then strokes.
        case pinyin
        /// By the number of strokes, as rosters of leaders are.
        case stroke
    }

    /// ICU could not open the order: its data are not installed. `code` is ICU's error.
    public struct Unavailable: Error, Sendable, Hashable {
        public let order: Order
        public let code: Int32
    }

    public let order: Order
    // An opened collator is only read, which ICU allows from several threads at once.
    private nonisolated(unsafe) let handle: UnsafeMutableRawPointer

    public init(_ order: Order = .pinyin) throws(Unavailable) {
        var code: Int32 = 0
        guard let handle = ccollator_open(Int32(order == .stroke ? CCOLLATOR_STROKE : CCOLLATOR_PINYIN), &code) else {
            throw Unavailable(order: order, code: code)
        }
        self.order = order
        self.handle = handle
    }

    deinit { ccollator_close(handle) }

    /// The rank of each string among those given, from 0: sorting by rank sorts by name. Equal strings share a rank, and
    /// different strings never do.
    public func ranks(of strings: [String]) -> [Int32] {
        var keys: [String: [UInt8]] = [:]
        keys.reserveCapacity(strings.count)
        for string in strings where keys[string] == nil { keys[string] = key(of: string) }
        let sorted = keys.sorted { first, second in
            if first.value != second.value { return first.value.lexicographicallyPrecedes(second.value) }
            return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
        }
        var ranks: [String: Int32] = [:]
        ranks.reserveCapacity(sorted.count)
        for (rank, entry) in sorted.enumerated() { ranks[entry.key] = Int32(rank) }
        return strings.map { ranks[$0] ?? 0 }
    }

    /// The strings in order.
    public func sorted(_ strings: [String]) -> [String] {
        zip(ranks(of: strings), strings).sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension NameCollator {
    /// Bytes that compare as the name sorts.
    ///
    /// A name in Han characters is keyed by its first character and then by the rest, so that the first can borrow the
    /// place of a character that is read as the surname is; a number after it keeps the two surnames apart.
    private func key(of name: String) -> [UInt8] {
        guard order == .pinyin, let first = name.unicodeScalars.first, first.properties.isIdeographic else { return rawKey(of: name) }
        let rest = String(name.unicodeScalars.dropFirst())
        let sound = SurnameReadings.sound(of: first, before: rest.unicodeScalars.first)
        var key = rawKey(of: String(Character(sound ?? first)))
        let own = sound == nil ? 0 : first.value
        key.append(contentsOf: [UInt8(own >> 16 & 0xFF), UInt8(own >> 8 & 0xFF), UInt8(own & 0xFF)])
        key.append(contentsOf: rawKey(of: rest))
        return key
    }

    private func rawKey(of text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                let length = Int32(clamping: characters.count)
                // An empty string may have no address, and ICU wants one.
                guard let base = characters.baseAddress, length > 0 else { return [0] }
                var capacity = 64 + 4 * Int(length)
                while true {
                    var needed: Int32 = 0
                    let key = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                        needed = ccollator_key(handle, base, length, buffer.baseAddress, Int32(clamping: buffer.count))
                        count = min(Int(needed), buffer.count)
                    }
                    if Int(needed) <= capacity { return key }
                    capacity = Int(needed)
                }
            }
        }
    }
}
