import Foundation
public import Ledger
import Rendering
import Scripting

// What a conversation reads and writes: saved queries, files of Lua, rows of an answer.
extension Prompt {
    /// Runs a file of Lua as if its text were entered.
    public func open(_ path: String) throws -> PromptAnswer { try answer(PlainText.read(path), shownAs: path) }

    /// Keeps a text as `queries/NAME.lua`; the last entry that had a value where it is nil.
    /// - Returns: the file, as seen from the workspace.
    public func save(_ name: String, _ text: String? = nil) throws -> String {
        guard name.wholeMatch(of: /[\p{L}\p{N}_-]{1,40}/) != nil else {
            throw Diagnostic(
                "bad_name", .usage,
                Message(zh: "查询的名称 \"\(name)\" 只能用文字、数字、_ 和 -", en: "the name of a query may hold letters, digits, _ and - only: \"\(name)\""),
                hint: Message(zh: "例如 :save absent_2021", en: "as :save absent_2021"))
        }
        guard let text = text ?? with({ $0.lastText }) else {
            throw Diagnostic(
                "nothing_to_save", .usage, Message(zh: "还没有可以保存的查询", en: "there is no query to save yet"),
                hint: Message(zh: "先问一句，再 :save", en: "ask first, then :save"))
        }
        let kept = text.hasPrefix("--") ? text : "-- \(name)\n\(text)"
        let path = try writeNew(kept.hasSuffix("\n") ? kept : kept + "\n", folder: "queries", name: name)
        try conversation.replaceQueries(try PluginFolders(workspace: workspace.folder).queries())
        with { $0.completer = nil }
        return path
    }

    /// The value of a saved query.
    public func load(_ name: String) throws -> PromptAnswer { try answer("query \(name.luaQuoted)") }

    /// Writes the rows of the last answer to a file, by its ending: `.xlsx`, `.csv`, `.json`.
    /// - Returns: the file and how many rows it has.
    public func export(_ path: String, language: Language) throws -> (path: String, rows: Int) {
        guard let table = with({ $0.lastTable }) else {
            throw Diagnostic(
                "nothing_to_export", .usage, Message(zh: "还没有可以导出的行", en: "there are no rows to write yet"),
                hint: Message(zh: "先问一句，再 :export", en: "ask first, then :export"))
        }
        let target = try self.target(path)
        switch URL(filePath: target).pathExtension.lowercased() {
        case "xlsx": try workspace.writeWorkbook(table, named: URL(filePath: target).deletingPathExtension().lastPathComponent, to: target, language: language)
        case "csv": try workspace.write(CSVRenderer(.labels(language), hasByteOrderMark: true).text(Document([.table(table)])), to: target)
        case "json": try workspace.write(JSONRenderer(language: language).text(Document([.table(table)])), to: target)
        case let other:
            throw Diagnostic(
                "unknown_form", .usage, Message(zh: "不会写 \"\(other)\" 文件", en: "files of \"\(other)\" cannot be written"),
                hint: Message(zh: "文件名以 .xlsx、.csv 或 .json 结尾", en: "let the name end with .xlsx, .csv or .json"))
        }
        with { _ = $0.written.insert(target) }
        return (path, table.rows.count)
    }

    /// Where a file may be written: in the workspace, or in the folder that one stands in. What is there already is only replaced where this conversation
    /// wrote it.
    private func target(_ path: String) throws -> String {
        let url = URL(filePath: path).standardizedFileURL
        let folder = url.deletingLastPathComponent().resolvingSymlinksInPath().path
        let allowed = [workspace.folder, FileManager.default.currentDirectoryPath].map { URL(filePath: $0).resolvingSymlinksInPath().path }
        guard allowed.contains(where: { folder == $0 || folder.hasPrefix($0 + "/") }) else {
            throw Diagnostic(
                "outside", .usage, Message(zh: "\(path) 不在工作区里，也不在当前文件夹里", en: "\(path) lies neither in the workspace nor in the folder that you stand in"),
                hint: Message(zh: "只写文件名，如 :export 名单.xlsx", en: "give a name alone, as :export list.xlsx"))
        }
        let target = "\(folder)/\(url.lastPathComponent)"
        if FileManager.default.fileExists(atPath: target), !with({ $0.written.contains(target) }) { throw Self.taken(path) }
        return target
    }

    /// Writes a file of its own into a folder of the workspace; one that is there stays.
    func writeNew(_ text: String, folder: String, name: String) throws -> String {
        let path = "\(folder)/\(name).lua"
        let place = "\(workspace.folder)/\(path)"
        if FileManager.default.fileExists(atPath: place) { throw Self.taken(path) }
        try PluginFolders.make("\(workspace.folder)/\(folder)")
        try workspace.write(text, to: place)
        return path
    }

    private static func taken(_ path: String) -> Diagnostic {
        Diagnostic(
            "already_there", .usage, Message(zh: "\(path) 已经有了", en: "\(path) is there already"),
            hint: Message(zh: "换一个名称，或先移走它", en: "take another name, or move it away first"))
    }
}
