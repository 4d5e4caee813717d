import Foundation
import Workspace

/// The three streams that a process begins with.
enum StandardStreams {
    /// One that is closed leads nowhere: else the next file that is opened would stand in its place.
    static func open() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 { _ = Glibc.open("/dev/null", O_RDWR) }
    }

    static func notWritten(_ error: any Error) -> Diagnostic {
        let why = Message.ofSystem(error)
        return Diagnostic(
            "not_written", .storage, Message(zh: "结果没有写完：\(why.zh)", en: "the answer could not be written: \(why.en)"),
            hint: Message(zh: "检查磁盘空间，或换一个地方存", en: "look for room on the disk, or write it elsewhere"))
    }
}

/// A text that is handed over through a pipe.
enum StandardInput {
    /// - Throws: `Diagnostic` for one that is no UTF-8: its Chinese would be lost, and the question with it.
    static func text() throws -> String {
        let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostic(
                "not_utf8", .usage, Message(zh: "标准输入不是 UTF-8 编码", en: "standard input is no UTF-8"),
                hint: Message(zh: "用 UTF-8 另存，或经过 iconv -f gb18030 -t utf-8", en: "save it as UTF-8, or pass it through iconv -f gb18030 -t utf-8"))
        }
        return text
    }
}
