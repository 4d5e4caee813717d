/// What kind of file system a folder is on, by Linux's list of mounts (`proc(5)`, mountinfo).
enum FileSystem {
    /// The type of the mount that holds the folder; nil where the list does not say.
    /// - Parameters:
    ///   - folder: absolute, without symbolic links.
    ///   - mounts: lines such as `36 35 98:0 / /mnt rw,noatime master:1 - nfs4 host:/share rw`.
    static func type(of folder: String, mounts: String) -> String? {
        var best: (length: Int, type: String)?
        for line in mounts.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count > 4, let dash = parts.firstIndex(of: "-"), dash + 1 < parts.count else { continue }
            let place = unescaped(parts[4])
            guard place == "/" || folder == place || folder.hasPrefix(place + "/") else { continue }
            // Of two mounts on one place the later covers the earlier.
            if place.utf8.count >= best?.length ?? 0 { best = (place.utf8.count, String(parts[dash + 1])) }
        }
        return best?.type
    }

    static func isNetwork(_ type: String?) -> Bool {
        guard let type else { return false }
        return type.hasPrefix("nfs")
            || ["cifs", "smb3", "smbfs", "afs", "ceph", "coda", "lustre", "fuse.sshfs", "fuse.glusterfs"].contains(type)
    }

    // Spaces, tabs and backslashes are written in octal: `\040`.
    private static func unescaped(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.count >= 3, let value = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8) {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
