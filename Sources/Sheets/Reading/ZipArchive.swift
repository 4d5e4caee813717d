import CZip

/// A zip archive in memory, read part by part under the limits.
final class ZipArchive {
    struct Part {
        let index: UInt64
        let name: String
        let packed: Int
        let declared: Int
        let isEncrypted: Bool
    }

    let path: String
    let limits: SheetLimits
    private let file: FileBytes
    private let handle: OpaquePointer
    private var parts: [String: Part] = [:]
    private var unpacked = 0

    init(_ file: FileBytes, limits: SheetLimits) throws(SheetError) {
        self.file = file
        self.limits = limits
        path = file.path
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        guard let source = zip_source_buffer_create(file.bytes.baseAddress, UInt64(file.bytes.count), 0, &failure) else {
            throw SheetError(.damagedArchive(detail: String(cString: zip_error_strerror(&failure))), path: path)
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
            zip_source_free(source)
            throw SheetError(.damagedArchive(detail: String(cString: zip_error_strerror(&failure))), path: path)
        }
        self.handle = handle
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.parts else { throw SheetError(.limit(.parts, allowed: limits.parts), path: path) }
        for index in 0..<UInt64(max(0, count)) {
            var status = zip_stat_t()
            guard zip_stat_index(handle, index, 0, &status) == 0, let name = status.name else { continue }
            let part = Part(
                index: index, name: String(cString: name), packed: Int(clamping: status.comp_size), declared: Int(clamping: status.size),
                isEncrypted: status.encryption_method != ZIP_EM_NONE)
            let key = Self.key(part.name)
            if parts[key] == nil { parts[key] = part }
        }
    }

    deinit { zip_discard(handle) }

    /// Part names compare without case; some writers use backslashes or a leading slash.
    private static func key(_ name: String) -> String {
        var name = String(name.map { $0 == "\\" ? "/" : $0 })
        if name.hasPrefix("/") { name.removeFirst() }
        return name.lowercased()
    }

    func part(named name: String) -> Part? { parts[Self.key(name)] }

    /// Hands the unpacked bytes of a part to `body`, chunk by chunk, and verifies size and checksum at its end.
    func read(_ part: Part, _ body: (UnsafeRawBufferPointer) throws(SheetError) -> Void) throws(SheetError) {
        let place = SheetError.Place(part: part.name)
        if part.isEncrypted { throw SheetError(.encryptedPart, path: path, place: place) }
        guard let stream = zip_fopen_index(handle, part.index, 0) else {
            throw SheetError(.damagedArchive(detail: String(cString: zip_strerror(handle))), path: path, place: place)
        }
        defer { zip_fclose(stream) }
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        var total = 0
        while true {
            let count = Int(zip_fread(stream, chunk.baseAddress, UInt64(chunk.count)))
            if count < 0 {
                throw SheetError(.damagedArchive(detail: String(cString: zip_file_strerror(stream))), path: path, place: place)
            }
            if count == 0 { break }
            total += count
            unpacked += count
            if total > part.declared { throw SheetError(.sizeMismatch(declared: part.declared), path: path, place: place) }
            if unpacked > limits.unpackedBytes {
                throw SheetError(.limit(.unpackedBytes, allowed: limits.unpackedBytes), path: path, place: place)
            }
            if total > limits.ratioFloorBytes, total / limits.ratio > part.packed {
                throw SheetError(.limit(.ratio, allowed: limits.ratio), path: path, place: place)
            }
            try body(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
        }
        if total != part.declared { throw SheetError(.sizeMismatch(declared: part.declared), path: path, place: place) }
    }
}
