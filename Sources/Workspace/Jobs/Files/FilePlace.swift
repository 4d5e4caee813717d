import Foundation
import Ledger
import Scripting

/// Where a job's file goes: below the workspace's own folders, by no link that could lead elsewhere.
struct FilePlace {
    let path: String
    /// The folders that are not there yet, outermost first.
    let newFolders: [String]

    /// - Throws: `Diagnostic` with the line of the job where something else stands in the way.
    init(_ file: StagedFile, in workspace: String) throws {
        let parts = file.path.split(separator: "/").map(String.init)
        var here = workspace
        var missing: [String] = []
        for (index, part) in parts.enumerated() {
            here += "/\(part)"
            let isLast = index == parts.count - 1
            switch try? FileManager.default.attributesOfItem(atPath: here)[.type] as? FileAttributeType {
            case nil: if !isLast { missing.append(here) }
            case .typeDirectory? where !isLast: break
            case .typeRegular? where isLast: break
            case .typeSymbolicLink?: throw Self.problem(file, here, Message(zh: "是一个链接", en: "is a link"))
            case .typeDirectory?: throw Self.problem(file, here, Message(zh: "是一个文件夹", en: "is a folder"))
            default: throw Self.problem(file, here, Message(zh: "不是\(isLast ? "普通文件" : "文件夹")", en: "is no \(isLast ? "plain file" : "folder")"))
            }
        }
        path = here
        newFolders = missing
    }

    private static func problem(_ file: StagedFile, _ place: String, _ what: Message) -> Diagnostic {
        Diagnostic(
            "file_place", .storage, Message(zh: "不能写 '\(file.path)'：\(place) \(what.zh)", en: "'\(file.path)' cannot be written: \(place) \(what.en)"),
            at: file.location, hint: Message(zh: "移开它，或在任务里换一个文件名", en: "move it away, or take another name in the job"))
    }
}
