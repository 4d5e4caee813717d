import Foundation
import Workspace

/// The entries of former times, one a line. They may name people: nobody else may read the file.
///
/// Each entry is written at its end as it is made: two prompts at once lose nothing, nor does one that is killed.
final class HistoryFile {
    /// So many of the last are kept.
    static let limit = 2000

    let path: String?
    private(set) var entries: [String] = []
    private var isKept = true
    private let tell: (Diagnostic) -> Void

    /// - Parameters:
    ///   - path: nil keeps nothing.
    ///   - tell: called once, where entries cannot be kept.
    init(_ path: String?, tell: @escaping (Diagnostic) -> Void) {
        self.path = path
        self.tell = tell
        guard let path else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let file = try Self.open(path)
            let data = try file.readToEnd() ?? Data()
            try file.close()
            guard let text = String(data: data, encoding: .utf8), !text.contains("\0") else {
                giveUp(Self.broken(path))
                return
            }
            let lines = text.split(separator: "\n")
            entries = lines.suffix(Self.limit).map { Self.decoded($0) }
            // Room for as many again before it is made shorter.
            if lines.count > Self.limit * 2 {
                try Data(entries.map { Self.encoded($0) + "\n" }.joined().utf8).write(to: URL(filePath: path), options: .atomic)
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            }
        } catch {
            giveUp(Self.notKept(path, error))
        }
    }

    private func giveUp(_ problem: Diagnostic) {
        isKept = false
        tell(problem)
    }

    func append(_ entry: String) {
        entries.append(entry)
        guard let path, isKept else { return }
        do {
            let file = try Self.open(path)
            try file.write(contentsOf: Data((Self.encoded(entry) + "\n").utf8))
            try file.close()
        } catch {
            giveUp(Self.notKept(path, error))
        }
    }

    /// In the user's data folder, by the rules of freedesktop.org.
    static func userPath(_ environment: [String: String]) -> String? {
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/zhibu/history" }
        return environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.local/share/zhibu/history" }
    }

    /// An entry of several lines is one line of the file.
    static func encoded(_ entry: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in entry.unicodeScalars {
            switch scalar {
            case "\\": line.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": line.append(contentsOf: "\\n".unicodeScalars)
            case "\r": line.append(contentsOf: "\\r".unicodeScalars)
            default: line.append(scalar)
            }
        }
        return String(line)
    }

    static func decoded(_ line: some StringProtocol) -> String {
        var entry = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if isEscaped {
                entry.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                entry.append(scalar)
            }
        }
        return String(entry)
    }

    /// For reading and for writing at the end; made, and closed to others, where it is not there.
    private static func open(_ path: String) throws -> FileHandle {
        let descriptor = Foundation.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw Refusal(reason: Message(zh: reason, en: reason))
        }
        var state = stat()
        guard fstat(descriptor, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw Refusal(reason: Message(zh: "不是普通文件", en: "it is no plain file"))
        }
        // Left by somebody who was less careful.
        if state.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private struct Refusal: Error {
        let reason: Message
    }

    private static func broken(_ path: String) -> Diagnostic {
        Diagnostic(
            "broken_history", .storage, Message(zh: "历史记录文件读不出来：不是文本", en: "the history cannot be read: it is no text"), severity: .warning,
            at: Location(path),
            hint: Message(zh: "可以照常提问，但这次不记历史；移走这个文件后重新开始", en: "questions work as ever, but are not kept; move the file away and begin again"))
    }

    private static func notKept(_ path: String, _ error: any Error) -> Diagnostic {
        let reason = (error as? Refusal)?.reason ?? Message(zh: error.localizedDescription, en: error.localizedDescription)
        return Diagnostic(
            "history_not_kept", .storage,
            Message(zh: "历史记录不能保存：\(reason.zh)", en: "the history cannot be kept: \(reason.en)"), severity: .warning,
            at: Location(path),
            hint: Message(zh: "可以照常提问；请检查这个文件和文件夹的权限", en: "questions work as ever; look at who may write the file and its folder"))
    }
}
