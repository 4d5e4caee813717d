import Glibc

/// A conversion between two encodings by the C library, which knows the offset of a byte that it cannot convert.
final class Converter {
    private let handle: iconv_t

    /// Nil where the C library lacks one of the encodings.
    init?(from source: String, to target: String) {
        guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// The converted bytes, up to the first byte of the input that cannot be converted; its offset is nil where all can.
    func convert(_ input: UnsafeRawBufferPointer) -> (output: [UInt8], badOffset: Int?) {
        iconv(handle, nil, nil, nil, nil)
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2)
        guard let base = input.baseAddress else { return (output, nil) }
        var source: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: base.assumingMemoryBound(to: CChar.self))
        var sourceLeft = input.count
        let chunk = UnsafeMutablePointer<CChar>.allocate(capacity: 1 << 16)
        defer { chunk.deallocate() }
        while sourceLeft > 0 {
            var target: UnsafeMutablePointer<CChar>? = chunk
            var targetLeft = 1 << 16
            let result = iconv(handle, &source, &sourceLeft, &target, &targetLeft)
            let reason = errno
            output.append(contentsOf: UnsafeRawBufferPointer(start: chunk, count: (1 << 16) - targetLeft))
            if result == -1, reason != E2BIG { return (output, input.count - sourceLeft) }
        }
        return (output, nil)
    }
}
