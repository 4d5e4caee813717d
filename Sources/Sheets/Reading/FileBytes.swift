import Glibc

/// The bytes of a whole file, read once: what is recognised is then also what is read, even if the file changes meanwhile.
final class FileBytes {
    let path: String
    let bytes: UnsafeRawBufferPointer

    init(contentsOf path: String, limits: SheetLimits) throws(SheetError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SheetError(.system(code: errno, operation: .open), path: path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SheetError(.system(code: errno, operation: .read), path: path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SheetError(.notARegularFile, path: path) }
        let size = Int(status.st_size)
        guard size <= limits.fileBytes else { throw SheetError(.limit(.fileBytes, allowed: limits.fileBytes), path: path) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size, 1), alignment: 16)
        var filled = 0
        while filled < size {
            let count = Glibc.read(descriptor, buffer.baseAddress! + filled, size - filled)
            if count == 0 { break }
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                buffer.deallocate()
                throw SheetError(.system(code: code, operation: .read), path: path)
            }
            filled += count
        }
        self.path = path
        bytes = UnsafeRawBufferPointer(start: buffer.baseAddress, count: filled)
    }

    init(copying source: some Collection<UInt8>, path: String, limits: SheetLimits) throws(SheetError) {
        guard source.count <= limits.fileBytes else { throw SheetError(.limit(.fileBytes, allowed: limits.fileBytes), path: path) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(source.count, 1), alignment: 16)
        buffer.copyBytes(from: source)
        self.path = path
        bytes = UnsafeRawBufferPointer(start: buffer.baseAddress, count: source.count)
    }

    deinit { bytes.deallocate() }
}
