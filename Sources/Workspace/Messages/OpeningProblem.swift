import Foundation
import Ledger

/// What can go wrong before there is a workspace.
enum OpeningProblem {
    static func noWorkspace(_ folder: String) -> Diagnostic {
        Diagnostic(
            "no_workspace", .usage, Message(zh: "\(folder) 不在任何工作区里（没有 zhibu.toml）", en: "\(folder) lies in no workspace (there is no zhibu.toml)"),
            hint: Message(zh: "先运行 zhibu init 文件夹，或用 --workspace 指明", en: "run zhibu init FOLDER first, or name one by --workspace"))
    }

    static func notEmpty(_ folder: String) -> Diagnostic {
        Diagnostic(
            "not_empty", .usage, Message(zh: "\(folder) 不是空文件夹，没有改动任何东西", en: "\(folder) is not empty; nothing was changed"),
            hint: Message(zh: "换一个新文件夹", en: "take a new folder"))
    }

    static func notWritten(_ path: String, _ error: any Error) -> Diagnostic { notWritten(path, .ofSystem(error)) }

    static func notWritten(_ path: String, _ why: Message) -> Diagnostic {
        Diagnostic(
            "not_written", .storage, Message(zh: "无法写入 \(path)：\(why.zh)", en: "\(path) cannot be written: \(why.en)"),
            hint: Message(zh: "检查权限和磁盘空间", en: "look at the permissions and the free space"))
    }

    static func notRead(_ path: String, _ error: any Error) -> Diagnostic {
        let why = Message.ofSystem(error)
        return Diagnostic(
            "not_read", .usage, Message(zh: "无法读取 \(path)：\(why.zh)", en: "\(path) cannot be read: \(why.en)"),
            hint: Message(zh: "检查文件名", en: "look at the file's name"))
    }

    static func otherEncoding(_ path: String, _ data: Data) -> Diagnostic {
        let problem = PlainText.problem(data)
        return Diagnostic(
            "not_utf8", .usage, Message(zh: "读不了 \(path)：\(problem.zh)", en: "\(path) cannot be read: \(problem.en)"), at: Location(path),
            hint: Message(zh: "记事本：另存为，编码选 UTF-8", en: "in Notepad: Save as, encoding UTF-8"))
    }
}
