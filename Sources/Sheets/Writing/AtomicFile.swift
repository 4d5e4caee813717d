import Glibc

/// A file that appears whole or not at all: written under a temporary name in the same folder, synchronized, then renamed.
public struct AtomicFile: Sendable {
    public let path: String
    private let target: String
    private let folder: String
    /// Where the bytes go until they are complete.
    public let temporary: String

    /// - Parameter mark: what tells the temporary name from others; by chance where left out.
    public init(_ path: String, mark: String? = nil) throws(SheetError) {
        self.path = path
        var status = stat()
        var target = path
        if stat(path, &status) == 0 {
            // Renaming over a device or a pipe would replace it.
            guard status.st_mode & S_IFMT == S_IFREG else { throw SheetError(.notARegularFile, path: path) }
            // A link stays a link: what it points to is replaced.
            if let real = realpath(path, nil) {
                target = String(cString: real)
                free(real)
            }
        }
        let pieces = target.split(separator: "/", omittingEmptySubsequences: false)
        let name = String(pieces.last ?? "")
        folder = pieces.count > 1 ? pieces.dropLast().joined(separator: "/") + "/" : "./"
        self.target = target
        temporary = "\(folder).\(name.utf8.count > 180 ? "sheet" : name).\(mark ?? "\(getpid())-\(UInt32.random(in: 0...UInt32.max))").tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SheetError(.system(code: errno, operation: .create), path: path) }
        if status.st_mode != 0 { fchmod(descriptor, status.st_mode & 0o777) }
        close(descriptor)
    }

    public func write(_ bytes: some Sequence<UInt8>) throws(SheetError) {
        let descriptor = open(temporary, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard descriptor >= 0 else { throw SheetError(.system(code: errno, operation: .write), path: path) }
        defer { close(descriptor) }
        let bytes = Array(bytes)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                throw SheetError(.system(code: code, operation: .write), path: path)
            }
            written += count
        }
    }

    /// Puts the complete file in its place; power may fail right after.
    func commit() throws(SheetError) {
        try settle()
        try place()
    }

    /// Brings what was written to the disk, so that a full one shows before anything depends on the file.
    public func settle() throws(SheetError) { try synchronize(temporary, flags: O_RDONLY) }

    /// Puts the settled file in its place.
    public func place() throws(SheetError) {
        guard rename(temporary, target) == 0 else { throw SheetError(.system(code: errno, operation: .rename), path: path) }
        try synchronize(folder, flags: O_RDONLY | O_DIRECTORY)
    }

    /// Takes away what was written so far.
    public func discard() { unlink(temporary) }

    private func synchronize(_ name: String, flags: Int32) throws(SheetError) {
        let descriptor = open(name, flags | O_CLOEXEC)
        guard descriptor >= 0 else { throw SheetError(.system(code: errno, operation: .synchronize), path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SheetError(.system(code: errno, operation: .synchronize), path: path) }
    }

    /// Writes a file whole by `body`, which gets the temporary name; whatever fails leaves no trace.
    static func replace(_ path: String, _ body: (AtomicFile) throws(SheetError) -> Void) throws(SheetError) {
        let file = try AtomicFile(path)
        do throws(SheetError) {
            try body(file)
            try file.commit()
        } catch {
            file.discard()
            throw error
        }
    }
}
