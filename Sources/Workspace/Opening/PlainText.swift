import Foundation
import Ledger
import Scripting

/// The texts of a workspace are UTF-8: one of another encoding would be judged as something that nobody wrote.
enum PlainText {
    /// The text of a file that a person names.
    /// - Parameter shown: how messages call it; nil for the path itself.
    static func read(_ path: String, shown: String? = nil) throws(Diagnostic) -> String {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw OpeningProblem.notRead(shown ?? path, error)
        }
        guard let text = text(data) else { throw OpeningProblem.otherEncoding(shown ?? path, data) }
        return text
    }

    /// Nil where the bytes are no UTF-8.
    static func text(_ data: Data) -> String? { String(validating: data, as: UTF8.self)?.withPlainLines }

    /// Which line is not UTF-8, and what to do.
    static func problem(_ data: Data) -> Message {
        let lines = String(decoding: data, as: UTF8.self).withPlainLines.split(separator: "\n", omittingEmptySubsequences: false)
        let line = (lines.firstIndex { $0.contains("\u{FFFD}") } ?? 0) + 1
        return Message(zh: "第 \(line) 行不是 UTF-8；请另存为 UTF-8", en: "line \(line) is not UTF-8; save the file as UTF-8")
    }
}

extension PluginFile {
    /// - Parameter data: the bytes of the file; what is no UTF-8 is told where the plugins are read.
    init(path: String, data: Data, isShipped: Bool = false) {
        if let text = PlainText.text(data) {
            self.init(path: path, text: text, isShipped: isShipped)
        } else {
            self.init(path: path, unreadable: PlainText.problem(data), isShipped: isShipped)
        }
    }
}
